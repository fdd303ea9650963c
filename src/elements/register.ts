/** The one place that registers elements. */

export interface Tagged extends CustomElementConstructor {
  readonly tagName: string;
}

/** Registers what is not registered yet: a second copy of this package on the page leaves the first in place. */
export function register(elements: readonly Tagged[]): void {
  for (const element of elements) {
    if (!customElements.get(element.tagName)) customElements.define(element.tagName, element);
  }
}
