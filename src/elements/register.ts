/** The one place that registers elements. */
import { warnDeveloper } from '../host/developer.ts';

export interface Tagged extends CustomElementConstructor {
  readonly tagName: string;
}

/** Registers what is not registered yet: a second copy of this package on the page leaves the first in place. */
export function register(elements: readonly Tagged[]): void {
  for (const element of elements) {
    if (!customElements.get(element.tagName)) customElements.define(element.tagName, element);
  }
}

/** Whether another copy was there first: that one serves then, whatever its version is, and the developer is told. */
export function isServed(element: Tagged): boolean {
  const served = (customElements.get(element.tagName) ?? element) !== element;
  if (served)
    warnDeveloper(
      `Another copy of this package has registered <${element.tagName}> already. That one serves; this one registers nothing.`,
    );
  return served;
}
