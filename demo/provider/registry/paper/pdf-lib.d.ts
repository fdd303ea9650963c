/**
 * The one file of pdf-lib that a browser can import as it is: the package's `module` entry asks for CommonJS.
 * Its interface is that of the package.
 */
declare module 'pdf-lib/dist/pdf-lib.esm.js' {
  export * from 'pdf-lib';
}
