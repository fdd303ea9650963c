/**
 * The encoder of jpeg-js, a script older than modules: Node hands it out as the default export, a browser finds it
 * in `window` and no export at all.
 */
declare module 'jpeg-js/lib/encoder.js' {
  /** @param picture - Four bytes a pixel: red, green, blue and one that is passed over. */
  export type Encode = (
    picture: { readonly width: number; readonly height: number; readonly data: Uint8Array },
    quality: number,
  ) => { readonly data: Uint8Array };
  const encode: Encode | undefined;
  export default encode;
}

interface Window {
  readonly 'jpeg-js'?: { readonly encode: import('jpeg-js/lib/encoder.js').Encode };
}
