/** Something that is said above what is shown. */
export function remark(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'remark';
  element.textContent = text;
  return element;
}

/** For the style sheet of a viewer that remarks. */
export const remarkRules = `
  .remark {
    margin: 0 0 1rem;
    color: var(--ink-soft);
    font-size: 0.92em;
  }
`;
