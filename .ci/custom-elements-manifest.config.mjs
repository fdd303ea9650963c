/** What the custom-elements manifest is made from, and what is left out of it: everything private. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const withElements = modules.filter(({ declarations = [] }) =>
      declarations.some(({ tagName }) => tagName),
    );
    // The analyser takes files in the order in which the disk has them.
    customElementsManifest.modules = withElements.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const { members, events } = declaration;
        if (members)
          declaration.members = members.filter(
            ({ name, static: isStatic }) => !name.startsWith('#') && !isStatic,
          );
        // An event without a name is a dispatchEvent() that the analyser could not read; the class documents it.
        if (events) declaration.events = events.filter(({ name }) => name);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
