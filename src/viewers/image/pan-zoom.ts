/** Moving and enlarging a picture by hand: wheel, pinch, mouse and arrow keys. */
import { scrollerOf } from '../scroller.ts';

const [smallest, largest] = [0.25, 8];
/** In pixels, as far as a browser moves a page for an arrow key. */
const keyStep = 40;

export interface Scale {
  readonly now: () => number;
  /** Draws the picture at this scale. */
  readonly set: (scale: number) => void;
}

/** Listens until the signal says that the picture is gone. */
export function panAndZoom(picture: HTMLElement, scale: Scale, signal: AbortSignal): void {
  const scroller = (): Element => scrollerOf(picture) ?? document.documentElement;

  /** What lies at this point of the screen stays there. */
  const zoomAt = (factor: number, x: number, y: number): void => {
    const before = picture.getBoundingClientRect();
    scale.set(Math.min(largest, Math.max(smallest, scale.now() * factor)));
    const after = picture.getBoundingClientRect();
    const along = (x - before.left) / before.width;
    const down = (y - before.top) / before.height;
    scroller().scrollBy(after.left + along * after.width - x, after.top + down * after.height - y);
  };

  // A pinch on a touch pad is told as this as well.
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomAt(Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100), event.clientX, event.clientY);
  };

  let apart = 0;
  const pinch = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    if (!one || !other) {
      apart = 0;
      return;
    }
    // One finger scrolls, as everywhere.
    event.preventDefault();
    const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const middle = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2] as const;
    if (apart > 0) zoomAt(distance / apart, ...middle);
    apart = distance;
  };

  const grab = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button === 0) picture.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent): void => {
    if (picture.hasPointerCapture(event.pointerId)) scroller().scrollBy(-event.movementX, -event.movementY);
  };

  const keys: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-keyStep, 0],
    ArrowRight: [keyStep, 0],
    ArrowUp: [0, -keyStep],
    ArrowDown: [0, keyStep],
  };
  const key = (event: KeyboardEvent): void => {
    const step = keys[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    scroller().scrollBy(...step);
  };

  picture.addEventListener('wheel', wheel, { signal, passive: false });
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    picture.addEventListener(type, pinch, { signal, passive: false });
  }
  picture.addEventListener('pointerdown', grab, { signal });
  picture.addEventListener('pointermove', drag, { signal });
  picture.addEventListener('keydown', key, { signal });
}
