/** The elements as `custom-elements.json` describes them. */
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Field {
  readonly name: string;
  readonly type?: { readonly text: string };
}

interface Element {
  readonly tagName: string;
  readonly summary: string;
  readonly members?: readonly Field[];
  readonly attributes?: readonly Field[];
  readonly events?: readonly { readonly name: string }[];
}

const { modules } = manifest as {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);

/** Storybook knows a text by its type, but not one that may be left out. */
const plain = (fields: readonly Field[] = []): readonly Field[] =>
  fields.map((field) => ({
    ...field,
    ...(field.type && { type: { text: field.type.text.replace(/ \| undefined$/, '') } }),
  }));

/** What Storybook reads: it looks for the summary where we describe nothing further. */
export const described = {
  modules: [
    {
      declarations: elements.map((one) => ({
        ...one,
        description: one.summary,
        members: plain(one.members),
        attributes: plain(one.attributes),
      })),
    },
  ],
};

/** Names of all events. */
export const events: readonly string[] = [
  ...new Set(elements.flatMap((one) => (one.events ?? []).map(({ name }) => name))),
];
