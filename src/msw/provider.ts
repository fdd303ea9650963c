/** A provider in memory that keeps the contract of `openapi.yaml`: one visit, one decision. */
import { sha256 } from '../domain/digest.ts';
import type { components } from '../provider/rest/openapi.generated.ts';
import { json, noStore, problem } from './answers.ts';
import { faultIn, readDecision } from './decision.ts';
import { aPage, files, packagesOf } from './evidence.ts';

type Schemas = components['schemas'];
type Status = (Schemas['Session'] | Schemas['Fetching'])['status'];

/** How the visit stands when the person comes. */
export interface Beginning {
  readonly status: Status;
  /** How often the session is read before the evidence has been fetched, where the status is `fetching`. */
  readonly fetches?: number;
  /** Whether progress can be followed meanwhile; `broken`: the stream ends before there is anything to tell. */
  readonly followed?: true | 'broken';
  /** Seconds to decide. */
  readonly seconds?: number;
  readonly extendable?: boolean;
  /** How often the way back is asked for, after the decision, before it is known. */
  readonly awaits?: number;
  /** Whether there is a way back at all. */
  readonly returns?: false;
  /** The evidence becomes another before the first decision arrives. */
  readonly changes?: boolean;
}

const exchange = {
  requester: { name: { en: 'Study Grant Authority', de: 'Studienbeihilfenbehörde' }, country: 'AT' },
  provider: { name: { en: 'National Agency for Education', fi: 'Opetushallitus' }, country: 'FI' },
  procedure: { code: 'T1', title: { en: 'Tertiary study financing', de: 'Studienfinanzierung' } },
  requirement: { en: 'Higher-education qualification' },
} satisfies Schemas['Exchange'];

const subject = {
  kind: 'natural',
  givenName: 'Aino',
  familyName: 'Virtanen',
  dateOfBirth: '2001-05-14',
} as const;

interface Decision {
  readonly key: string;
  readonly body: string;
  readonly receipt: Schemas['Receipt'] | undefined;
}

export class MemoryProvider {
  readonly #beginning: Beginning;
  readonly #returnLocation: string;
  /** Where the session lies, without a slash at the end. */
  #base = '';
  #files = files;
  #fetches: number;
  #awaits: number;
  #identified = false;
  #deadline: number;
  #extendable: boolean;
  #decision: Decision | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(beginning: Beginning, returnLocation: string) {
    const { fetches = 2, awaits = 0, seconds = 2400, extendable = true } = beginning;
    this.#beginning = beginning;
    this.#returnLocation = returnLocation;
    this.#fetches = fetches;
    this.#awaits = awaits;
    this.#deadline = Date.now() + seconds * 1000;
    this.#extendable = extendable;
  }

  /** @param path - Below the address of the session. */
  async answer(path: string, request: Request): Promise<Response> {
    this.#base = new URL(request.url).pathname.replace(/\/+$/, '').slice(0, -path.length || undefined);
    const routes: Readonly<Record<string, () => Response | Promise<Response>>> = {
      'GET ': () => this.#session(),
      'GET /progress-events': () => this.#progressEvents(),
      'GET /return-location': () => this.#wayBack(),
      'POST /decision': () => this.#inTurn(() => this.#decide(request)),
      'POST /extension': () => this.#extend(),
      'POST /attributes': () => this.#identify(request),
    };
    const route = `${request.method} ${path}`;
    if (route.startsWith('GET /documents/'))
      return this.#document(decodeURIComponent(path.slice('/documents/'.length)));
    return Object.hasOwn(routes, route) && routes[route] ? routes[route]() : problem(404, 'link-invalid');
  }

  get #over(): boolean {
    return this.#beginning.status === 'expired' || Date.now() >= this.#deadline;
  }

  get #follow(): Pick<Schemas['Fetching'], 'progressEvents'> {
    return this.#beginning.followed ? { progressEvents: `${this.#base}/progress-events` } : {};
  }

  #return(): Schemas['Return'] {
    const allowedOrigins = [new URL(this.#returnLocation).origin];
    if (this.#beginning.returns === false) return { allowedOrigins, none: true };
    return this.#awaits > 0 ? { allowedOrigins } : { allowedOrigins, location: this.#returnLocation };
  }

  async #session(): Promise<Response> {
    const common = { exchange, return: this.#return() };
    if (this.#decision?.receipt)
      return json({ status: 'decided', ...common, receipt: this.#decision.receipt });
    if (this.#decision || this.#over) return json({ status: 'expired', ...common });
    const { status } = this.#beginning;
    switch (status) {
      case 'fetching':
        if (this.#fetches === 0) break;
        this.#fetches -= 1;
        return json({ status, ...common, progress: { done: 1, total: 3 }, ...this.#follow }, 202, {
          'retry-after': '1',
        });
      case 'deferred':
        return json({ status, ...common, availableFrom: new Date(Date.now() + 172_800_000).toISOString() });
      case 'sign-in-required':
        return json({ status, ...common, ways: [{ label: { en: 'Sign in with your eID' }, href: '#eid' }] });
      case 'attributes-required':
        if (this.#identified) break;
        return json({
          status,
          ...common,
          attributes: [
            { name: 'studentNumber', label: { en: 'Student number' }, hint: { en: 'Nine digits' } },
          ],
        });
      case 'decided':
      case 'identity-mismatch':
      case 'none-found':
        return json({ status, ...common });
    }
    return json({
      status: 'ready',
      ...common,
      ...this.#times(),
      extendable: this.#extendable,
      subject,
      packages: await packagesOf(this.#files),
    });
  }

  #progressEvents(): Response {
    const { followed } = this.#beginning;
    if (!followed) return problem(404, 'link-invalid');
    if (followed === true) this.#fetches = 0;
    const said =
      followed === true ? `event: progress\ndata: {"done":2,"total":3}\n\nevent: changed\n\n` : ': ';
    return new Response(said, { headers: { ...noStore, 'content-type': 'text/event-stream' } });
  }

  #times(): Schemas['Deadline'] {
    return { now: new Date().toISOString(), deadline: new Date(this.#deadline).toISOString() };
  }

  async #document(id: string): Promise<Response> {
    if (this.#decision || this.#over)
      return problem(410, this.#decision?.receipt ? 'already-decided' : 'expired');
    const bytes = Object.hasOwn(this.#files, id) ? this.#files[id] : undefined;
    if (!bytes) return problem(404, 'link-invalid');
    const packages = await packagesOf(this.#files);
    const facts = packages.flatMap(({ documents }) => documents).find((one) => one.id === id);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return new Response(bytes, {
      headers: {
        ...noStore,
        'content-type': facts?.mediaType ?? '',
        'repr-digest': `sha-256=:${btoa(String.fromCharCode(...digest))}:`,
      },
    });
  }

  /** Of two decisions at once, one is the first. */
  #inTurn(decide: () => Promise<Response>): Promise<Response> {
    const answer = this.#turn.then(decide);
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #decide(request: Request): Promise<Response> {
    const key = request.headers.get('idempotency-key') ?? '';
    const body = await request.text();
    if (!this.#decision) {
      const refusal = await this.#record(key, body);
      if (refusal) return refusal;
    } else if (this.#decision.key !== key)
      return this.#decision.receipt ? problem(409, 'already-decided') : problem(410, 'expired');
    else if (this.#decision.body !== body)
      return problem(422, 'invalid-request', { field: 'Idempotency-Key' });
    const { receipt } = this.#decision ?? {};
    return json({ ...(receipt && { receipt }), return: this.#return() });
  }

  async #record(key: string, body: string): Promise<Response | undefined> {
    if (this.#over) return problem(410, 'expired', { edmCode: 'EDM:ERR:0005' });
    if (key.length < 16) return problem(422, 'invalid-request', { field: 'Idempotency-Key' });
    if (this.#beginning.changes && this.#files === files)
      this.#files = { ...files, transcript: aPage('Transcript of records, corrected') };
    const packages = await packagesOf(this.#files);
    const said = readDecision(body);
    if (!said) return problem(422, 'invalid-request', { field: '/decisions' });
    const wrong = 'reason' in said ? undefined : faultIn(said.decisions, packages);
    if (wrong) return wrong;
    const titles = (verdict: string): Schemas['Receipt']['approved'] =>
      packages
        .filter(
          ({ id }) =>
            'decisions' in said &&
            said.decisions.some((one) => one.packageId === id && one.verdict === verdict),
        )
        .map(({ title }) => title);
    const receipt = {
      reference: (await sha256(new TextEncoder().encode(key))).slice(0, 12).toUpperCase(),
      recordedAt: new Date().toISOString(),
      approved: titles('approved'),
      refused: titles('refused'),
    };
    this.#decision = { key, body, receipt: 'decisions' in said ? receipt : undefined };
    return undefined;
  }

  #extend(): Response {
    if (!this.#extendable || this.#decision || this.#over) return problem(409, 'not-extendable');
    this.#extendable = false;
    this.#deadline += 2_400_000;
    return json(this.#times());
  }

  #wayBack(): Response {
    if (this.#awaits === 0) return json(this.#return());
    this.#awaits -= 1;
    return json(this.#return(), 202, { 'retry-after': '1' });
  }

  async #identify(request: Request): Promise<Response> {
    const { attributes } = (await request.json()) as Schemas['AttributesRequest'];
    if (!/^\d{9}$/.test(attributes[0]?.value ?? ''))
      return problem(422, 'invalid-request', { field: '/attributes/0/value' });
    this.#identified = true;
    return this.#session();
  }
}
