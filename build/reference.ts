/** The page `docs/reference.md`, made from `custom-elements.json`. */
import { format, resolveConfig } from 'prettier';
import { elementsIn, fieldsOf, type Described, type Element } from './manifest.ts';

export const file = 'docs/reference.md';

const cell = (text = ''): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`);
const code = (text?: string): string => (text ? `\`${cell(text)}\`` : '');

/** Nothing where there are no rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const listed = (what: string, all: readonly Described[] = []): string =>
  table(
    [what, 'What it is'],
    all.map(({ name, description }) => [code(name || '(default)'), cell(description)]),
  );

function properties(element: Element): string {
  const { attributes = [] } = element;
  const rows = [
    ...fieldsOf(element).map((field) => [
      code(field.name) + (field.readonly ? ' (read)' : ''),
      code(field.attribute),
      code(field.type?.text),
      cell(field.description),
    ]),
    ...attributes
      .filter(({ fieldName }) => fieldName === undefined)
      .map(({ name, description }) => ['', code(name), '`string`', cell(description)]),
  ];
  return table(['Property', 'Attribute', 'Type', 'What it does'], rows);
}

function chapter(element: Element): string {
  const { tagName, name, summary = '', members = [], events = [] } = element;
  const css = element.cssProperties ?? [];
  return [
    `## \`<${tagName}>\``,
    `${summary} Class \`${name}\`.`,
    properties(element),
    table(
      ['Event', 'Class', 'When'],
      events.map((one) => [code(one.name), code(one.type?.text), cell(one.description)]),
    ),
    listed(
      'Method',
      members.filter(({ kind }) => kind === 'method').map((one) => ({ ...one, name: `${one.name}()` })),
    ),
    listed('Slot', element.slots),
    listed('Part', element.cssParts),
    listed('State', element.cssStates),
    table(
      ['CSS property', 'Default', 'What it is'],
      css.map((one) => [code(one.name), code(one.default), cell(one.description)]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The page that belongs to a manifest. */
export async function reference(manifest: string): Promise<string> {
  const all = elementsIn(manifest);
  const text = [
    '# Reference',
    'Every element, made from `custom-elements.json` by `npm run manifest`. The first is the one that a page uses; the others are its parts, usable alone.',
    ...all.map(chapter),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}
