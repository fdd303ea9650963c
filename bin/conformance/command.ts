/** The arguments of the command, checked. */
import { parseArgs } from 'node:util';
import { CannotRun, scenarios, type ScenarioName } from '../../src/conformance/index.ts';

export interface Command {
  /** Exactly one of the two. */
  readonly source: { readonly url: string } | { readonly file: string };
  readonly origin?: string;
  /** Milliseconds. */
  readonly patience?: number;
  readonly only?: readonly ScenarioName[];
  readonly allowMissing: boolean;
  readonly json: boolean;
}

const options = {
  sessions: { type: 'string' },
  origin: { type: 'string' },
  patience: { type: 'string' },
  only: { type: 'string' },
  'allow-missing': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * `help` where help is asked for.
 *
 * @throws CannotRun for arguments that make no sense; the message says which, and what would.
 */
export function readCommand(args: readonly string[]): Command | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const { origin, patience, only } = values;
  return {
    source: source(positionals, values.sessions),
    ...(origin !== undefined && { origin: readOrigin(origin) }),
    ...(patience !== undefined && { patience: readPatience(patience) }),
    ...(only !== undefined && { only: only.split(',').map(readScenario) }),
    allowMissing: values['allow-missing'],
    json: values.json,
  };
}

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (thrown) {
    throw new CannotRun(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function source([url, ...more]: readonly string[], file: string | undefined): Command['source'] {
  if (more.length > 0) throw new CannotRun(`One address is enough; what is ${more.join(' ')}?`);
  if (url !== undefined && file !== undefined)
    throw new CannotRun('Sessions come from <url> or from --sessions <file>; name one of them.');
  if (file !== undefined) return { file };
  if (url === undefined) throw new CannotRun('Where is the back end? Name <url>, or --sessions <file>.');
  if (!isHttp(url)) throw new CannotRun(`${url} is no address that starts with http:// or https://.`);
  return { url };
}

function readOrigin(text: string): string {
  if (!isHttp(text) || new URL(text).origin !== text)
    throw new CannotRun(`--origin takes an origin such as https://portal.example; ${text} is none.`);
  return text;
}

function readPatience(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 3600))
    throw new CannotRun(`--patience takes seconds, more than 0 and not more than 3600; ${text} are none.`);
  return seconds * 1000;
}

function readScenario(text: string): ScenarioName {
  const found = scenarios.find(({ name }) => name === text.trim());
  if (found) return found.name;
  const known = scenarios.map(({ name }) => name).join(', ');
  throw new CannotRun(`There is no scenario ${text}. There are ${known}.`);
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
