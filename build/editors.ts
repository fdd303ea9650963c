/** Writes what editors know about the elements: custom data for VS Code, web-types for JetBrains. */
import { readFileSync, writeFileSync } from 'node:fs';
import { elements, fieldsOf, type Attribute, type Described, type Element } from './manifest.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const save = (file: string, data: object): void => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

const isSwitch = ({ type }: Attribute): boolean => type?.text === 'boolean';
const short = ({ name: called, description }: Described): Described => ({
  name: called,
  ...(description === undefined ? {} : { description }),
});

save('dist/vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements().map(({ tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map((attribute) => ({
      ...short(attribute),
      // Nothing to complete behind the name of a switch.
      ...(isSwitch(attribute) ? { valueSet: 'v' } : {}),
    })),
  })),
});

const webType = (element: Element): object => ({
  name: element.tagName,
  description: element.summary,
  attributes: (element.attributes ?? []).map((attribute) => ({
    ...short(attribute),
    value: isSwitch(attribute) ? { kind: 'no-value' } : { type: 'string' },
    required: false,
  })),
  slots: element.slots?.map(short),
  js: {
    properties: fieldsOf(element).map((field) => ({ ...short(field), type: field.type?.text })),
    events: element.events?.map(short),
  },
  css: {
    properties: element.cssProperties?.map(short),
    parts: element.cssParts?.map(short),
  },
});
save('dist/web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: { html: { elements: elements().map(webType) } },
});
