/** Makes Node the page that a journey needs, on which seconds pass in milliseconds. */
const { setTimeout: later, setInterval: often } = globalThis;

export function enterFastWorld(): void {
  Object.assign(globalThis, {
    window: new EventTarget(),
    setTimeout: (run: () => void, milliseconds = 0) => later(run, milliseconds / 1000),
    setInterval: (run: () => void, milliseconds = 0) => often(run, milliseconds / 1000),
  });
}
