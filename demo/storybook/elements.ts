/** The elements as `custom-elements.json` describes them. */
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Element {
  readonly tagName: string;
  readonly summary: string;
  readonly events?: readonly { readonly name: string }[];
}

const { modules } = manifest as {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);

/** What Storybook reads: it looks for the summary where we describe nothing further. */
export const described = {
  modules: [{ declarations: elements.map((one) => ({ ...one, description: one.summary })) }],
};

/** Names of all events. */
export const events: readonly string[] = [
  ...new Set(elements.flatMap((one) => (one.events ?? []).map(({ name }) => name))),
];
