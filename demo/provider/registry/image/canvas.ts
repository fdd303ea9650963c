/**
 * A picture drawn point by point with soft edges: lines, rings, discs. Positions in pixels.
 *
 * Pure arithmetic, because no canvas is at hand in Node, and because a browser's own may not draw the same
 * pixels twice.
 */

/** From 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];
/** To the right and downwards from the top left corner. */
export type Point = readonly [x: number, y: number];

/** What can be drawn on: the canvas itself, or a sheet that lies on it askew. */
export type Surface = Pick<Canvas, 'line' | 'ring'>;

/** The picture and what can be done to it. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel: red, green, blue. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;

  constructor(width: number, height: number, ground: Colour) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8ClampedArray(width * height * 3);
    for (let at = 0; at < this.pixels.length; at += 1) this.pixels[at] = ground[at % 3] ?? 0;
  }

  /** A line through the points, with round ends; a dot where there is only one. */
  line(points: readonly Point[], width: number, colour: Colour): void {
    let before = points.length === 1 ? points[0] : undefined;
    for (const point of points) {
      if (before) this.#segment(before, point, width / 2, colour);
      before = point;
    }
  }

  /** A ring of a given width around a centre; a disc where the width is twice the radius. */
  ring([cx, cy]: Point, radius: number, width: number, colour: Colour): void {
    const reach = radius + width / 2 + 1;
    this.#within(cx - reach, cy - reach, cx + reach, cy + reach, colour, (x, y) => {
      return width / 2 - Math.abs(Math.hypot(x - cx, y - cy) - radius);
    });
  }

  #segment([ax, ay]: Point, [bx, by]: Point, half: number, colour: Colour): void {
    const reach = half + 1;
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy || 1;
    this.#within(
      Math.min(ax, bx) - reach,
      Math.min(ay, by) - reach,
      Math.max(ax, bx) + reach,
      Math.max(ay, by) + reach,
      colour,
      (x, y) => {
        const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
        return half - Math.hypot(x - ax - along * dx, y - ay - along * dy);
      },
    );
  }

  /** @param depth - How far inside the shape a point lies, in pixels; half a pixel of it is edge. */
  #within(
    left: number,
    top: number,
    right: number,
    bottom: number,
    colour: Colour,
    depth: (x: number, y: number) => number,
  ): void {
    const [lastX, lastY] = [this.width - 1, this.height - 1];
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(lastY, Math.ceil(bottom)); y += 1) {
      for (let x = Math.max(0, Math.floor(left)); x <= Math.min(lastX, Math.ceil(right)); x += 1) {
        const cover = Math.max(0, Math.min(1, depth(x, y) + 0.5));
        if (cover > 0) this.#blend((y * this.width + x) * 3, colour, cover);
      }
    }
  }

  #blend(at: number, colour: Colour, cover: number): void {
    colour.forEach((value, n) => {
      const under = this.pixels[at + n] ?? 0;
      // Rounded to sixty-fourths, so that the last digit of a sine cannot change a pixel.
      this.pixels[at + n] = Math.round(under + ((value - under) * Math.round(cover * 64)) / 64);
    });
  }
}
