/** Addresses of sessions that were made beforehand, read from a file. */
import { readFileSync } from 'node:fs';
import { CannotRun, scenarios, type ScenarioName } from '../../src/conformance/index.ts';

const form = '{"happy-path": ["https://provider.example/preview/8c0f5a4e/session"]}';

/** @throws CannotRun where there is no such file, or something else in it. */
export function readSessions(file: string): Partial<Record<ScenarioName, readonly string[]>> {
  const content = parsed(file);
  const sessions: Partial<Record<ScenarioName, readonly string[]>> = {};
  for (const [name, addresses] of Object.entries(content)) {
    const scenario = scenarios.find((one) => one.name === name);
    if (!scenario) throw new CannotRun(`${file}: there is no scenario ${name}.`);
    if (!isAddresses(addresses))
      throw new CannotRun(`${file}: ${name} needs a list of addresses, as in ${form}.`);
    sessions[scenario.name] = addresses;
  }
  return sessions;
}

function parsed(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    throw new CannotRun(
      `${file} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  throw new CannotRun(`${file} has to hold addresses by scenario, as in ${form}.`);
}

function isAddresses(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string' && URL.canParse(one) && /^https?:/.test(one))
  );
}
