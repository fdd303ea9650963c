/** Where the addresses of sessions come from. */
import type { ScenarioName } from './scenario.ts';
import { CannotRun, type Line } from './visit/line.ts';

/** Another address for each call; `undefined` where there is none for this scenario. */
export type Sessions = (scenario: ScenarioName) => Promise<string | undefined>;

/** Addresses by the name of the scenario, each used once. */
export type Listed = Readonly<Partial<Record<ScenarioName, readonly string[]>>>;

/** The back end begins an exchange of its own for each session: `POST` with the scenario, `201` with `Location`. */
export function offeredAt(url: string, line: Line): Sessions {
  return async (scenario) => {
    const body = JSON.stringify({ scenario });
    const asked = `POST ${url} ${body}`;
    const headers = { 'content-type': 'application/json' };
    const came = await line.send(url, { method: 'POST', headers, body });
    if (typeof came === 'string') throw new CannotRun(`${asked}: ${came}. Is the server busy or stuck?`);
    const { status, headers: answered } = came.response;
    if (status === 404 || status === 422) return undefined;
    const location = answered.get('location') ?? '';
    if (status === 201 && location !== '' && URL.canParse(location, url)) return new URL(location, url).href;
    const said = status === 201 ? '201 without a Location that is an address' : String(status);
    throw new CannotRun(
      `${asked} answered ${said}. It has to answer 201 with the address of a session in Location, or 404 or 422 where it does not offer the scenario.`,
    );
  };
}

/** Sessions that were made beforehand. */
export function listedIn(addresses: Listed): Sessions {
  const left = new Map(Object.entries(addresses).map(([name, list]) => [name, [...list]]));
  return (scenario) => Promise.resolve(left.get(scenario)?.shift());
}
