/** The chunk that `npm run build` made: the page's import map knows where it lies. */
declare module 'built-viewer-pdf' {
  const viewer: import('../../../../src/viewers/viewer.ts').ViewerModule;
  export = viewer;
}
