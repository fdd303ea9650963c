/** A style sheet that a viewer brings into the shadow root: no inline styles, so that a strict policy holds. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
