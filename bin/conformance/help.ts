/** What `--help` says. */
import { scenarios } from '../../src/conformance/index.ts';

/** Of the whole program. */
export const outline = `oots-preview-space conformance <url>   holds your back end against the contract
oots-preview-space conformance --help  tells how`;

const longest = Math.max(...scenarios.map(({ name }) => name.length));

/** Of the one command. */
export const help = `Holds your back end against src/provider/rest/openapi.yaml, the contract of <oots-preview-space src>.

  oots-preview-space conformance <url> [options]
  oots-preview-space conformance --sessions <file> [options]

<url> is an address of your back end that exists in its test environment only. For each scenario it gets
  POST {"scenario": "<name>"}
and answers 201 with the address of a new session in Location: what would stand in the element's src.
Where it does not offer the scenario it answers 404 or 422.

  --sessions <file>     addresses made beforehand instead of <url>, as JSON: {"happy-path": ["https://…"]}
  --origin <origin>     the element is on pages of this other origin: they, and no others, may read the answers
  --patience <seconds>  how long one answer may take; 30, as long as the element waits
  --only <names>        plays these scenarios, separated by commas
  --allow-missing       a scenario that is not offered is no failure
  --json                the report as JSON
  --help                this text

Scenarios, and what each needs:
${scenarios.map(({ name, needs, addresses = 1 }) => `  ${name.padEnd(longest)}  ${needs}${addresses > 1 ? ` (${addresses} addresses)` : ''}`).join('\n')}

Ends with 0 where all passed, 1 where something failed, 2 where it could not be run.`;
