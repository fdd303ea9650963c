/** A clean page, for the printer. Comes when somebody prints. */
import { trusted } from '../trusted-types.ts';

/** @param clean - What the sanitiser has left. */
export async function onPaper(clean: string, lang: string): Promise<readonly Node[]> {
  const whole = document.createElement('div');
  whole.lang = lang;
  const page = new DOMParser().parseFromString(trusted().createHTML(clean), 'text/html');
  whole.append(...page.body.childNodes);
  // Printed before they are decoded, pictures would be empty frames. One that is broken is one on paper as well.
  await Promise.allSettled([...whole.querySelectorAll('img')].map((image) => image.decode()));
  return [whole];
}
