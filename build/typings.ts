/**
 * Writes types of the elements for those who write JSX (React 19), Vue templates and Svelte components, into
 * `dist/types`, and one for those who import a theme. What a property is they take from the classes; what there is, from
 * the manifest.
 */
import { writeFileSync } from 'node:fs';
import { attributesAlone, elements, fieldsOf, type Described, type Element } from './manifest.ts';

const builtIn = ['Event'];

interface Framework {
  readonly head: string;
  /** What stands before the first element, and behind the last one. */
  readonly around: readonly [open: string, close: string];
  /** The name under which somebody listens. */
  readonly listener: (event: string) => string;
  readonly entry: (tag: string, type: string) => string;
}

const camel = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    head: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    around: [
      "declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {",
      '    }\n  }\n}',
    ],
    listener: (event) => `on${event}`,
    entry: (tag, type) => `'${tag}': Own<DetailedHTMLProps<HTMLAttributes<${type}>, ${type}>`,
  },
  vue: {
    head: "import type { HTMLAttributes, PublicProps } from 'vue';",
    around: ["declare module 'vue' {\n  interface GlobalComponents {", '  }\n}'],
    listener: (event) => `on${camel(event)}`,
    entry: (tag) => `'${tag}': Component<HTMLAttributes & PublicProps`,
  },
  svelte: {
    head: "import type { HTMLAttributes } from 'svelte/elements';",
    around: ["declare module 'svelte/elements' {\n  interface SvelteHTMLElements {", '  }\n}'],
    listener: (event) => `on${event}`,
    entry: (tag, type) => `'${tag}': Own<HTMLAttributes<${type}>`,
  },
};

const comment = ({ description = '' }: Described): string =>
  `/** ${description.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */`;

function typeOf(element: Element, { listener, entry }: Framework): string {
  const { name, tagName, events = [] } = element;
  const own = fieldsOf(element)
    .filter(({ readonly }) => !readonly)
    .map((field) => `${comment(field)} '${field.name}'?: ${name}['${field.name}'] | undefined;`);
  const attributes = attributesAlone(element).map(
    (attribute) => `${comment(attribute)} '${attribute.name}'?: string | undefined;`,
  );
  const heard = events.map(
    (event) =>
      `${comment(event)} '${listener(event.name)}'?: ((event: ${event.type?.text ?? 'Event'}) => void) | undefined;`,
  );
  const all = [...own, ...attributes, ...heard].map((line) => `        ${line}`).join('\n');
  return `      ${entry(tagName, name)}, {\n${all}\n      }>;`;
}

const all = elements();
const classes = all.map(({ name }) => name);
const events = all.flatMap(({ events: fired = [] }) => fired.map(({ type }) => type?.text ?? 'Event'));
const names = [...new Set([...classes, ...events])].filter((name) => !builtIn.includes(name)).sort();

for (const [name, framework] of Object.entries(frameworks)) {
  const [open, close] = framework.around;
  const wrapper =
    name === 'vue'
      ? 'type Component<Common, Props> = new () => { $props: Omit<Common, keyof Props> & Props };'
      : 'type Own<Common, Props> = Omit<Common, keyof Props> & Props;';
  const lines = [
    framework.head,
    `import type { ${names.join(', ')} } from './index.js';`,
    wrapper,
    open,
    ...all.map((element) => typeOf(element, framework)),
    close,
    'export {};',
  ];
  writeFileSync(`dist/types/${name}.d.ts`, `${lines.join('\n')}\n`);
}

writeFileSync(
  'dist/types/theme.d.ts',
  '/** A style sheet: it is imported for what it does. */\nexport {};\n',
);
