/** An application from the explicit request to the evidence: the portal's side of the exchange. */
import type { Selectable } from 'kysely';
import { messageMediaType, readMessage } from '../../src/provider/edm/index.ts';
import { procedures, type DemoProcedure } from '../procedures.ts';
import { situations } from '../situations.ts';
import type { PortalDatabase, PortalTables } from './database.ts';
import { readAnswer, type Outcome } from './outcome.ts';
import { evidenceRequest, portalLines, previewLink, type DemoSubject, type PortalLine } from './requests.ts';

export interface PortalSettings {
  /** Where the portal is reached. */
  readonly origin: string;
  /** Origin of the evidence provider: people are sent there and nowhere else. */
  readonly provider: string;
  readonly database: PortalDatabase;
  /** Whether the provider lets this portal show the Preview Space in a frame. */
  readonly frames?: boolean;
  /** Whether there is a storybook at `/storybook/` to point to. */
  readonly storybook?: boolean;
  /** How messages reach the provider; the network unless a test stands in for it. */
  readonly send?: (request: Request) => Promise<Response>;
  /** Milliseconds between two attempts to send a message. */
  readonly retryEvery?: number;
}

export type Application = Selectable<PortalTables['applications']>;
export type Message = Selectable<PortalTables['messages']>;

/** What "late" means for the person whose way back comes late. */
const lateness = 12_000;
/** After so long nobody waits any more (TDD 4.4, overall, requester's side). */
const overall = 62 * 60_000;

export class Applications {
  readonly #settings: PortalSettings;
  readonly #listeners = new Set<(applicationId: string) => void>();

  constructor(settings: PortalSettings) {
    this.#settings = settings;
  }

  get settings(): PortalSettings {
    return this.#settings;
  }

  /** Tells of every new message; the function returned ends that. */
  onMessage(listener: (applicationId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  find(id: string): Promise<Application | undefined> {
    return this.#settings.database
      .selectFrom('applications')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
  }

  findByReturn(returnId: string): Promise<Application | undefined> {
    const { database } = this.#settings;
    return database
      .selectFrom('applications')
      .selectAll()
      .where('return_id', '=', returnId)
      .executeTakeFirst();
  }

  messages(id: string): Promise<Message[]> {
    const { database } = this.#settings;
    return database
      .selectFrom('messages')
      .selectAll()
      .where('application_id', '=', id)
      .orderBy('position')
      .execute();
  }

  /** The person asked for the evidence: sends the first request and keeps what comes back. */
  async begin(
    procedure: DemoProcedure,
    situationId: string | undefined,
    owner: string,
    line: PortalLine,
  ): Promise<Application> {
    const row: Application = {
      id: crypto.randomUUID(),
      owner,
      procedure_id: procedure.id,
      situation_id: situationId ?? null,
      exchange_id: crypto.randomUUID(),
      preview_location: null,
      preview_description: null,
      return_id: crypto.randomUUID(),
      second_request: null,
      outcome: null,
      created_at: new Date().toISOString(),
    };
    const request = evidenceRequest(procedure, subjectOf(row), line);
    const response = await this.#post(row, request);
    const answer = await response.text();
    await this.#settings.database.insertInto('applications').values(row).execute();
    await this.#keep(row.id, 'out', 'first-request', request);
    const read = readMessage(answer, { development: true });
    const exception = read.kind === 'error' ? read.exceptions[0] : undefined;
    await this.#keep(
      row.id,
      'in',
      exception?.previewLocation === undefined ? 'error' : 'preview-required',
      answer,
    );
    if (exception?.previewLocation === undefined) {
      return this.#update(row.id, {
        outcome: JSON.stringify({ kind: 'error', code: exception?.code ?? 'EDM:ERR:0008' }),
      });
    }
    return this.#update(row.id, {
      preview_location: exception.previewLocation,
      preview_description: JSON.stringify(exception.previewDescription ?? {}),
    });
  }

  /**
   * The person leaves for the provider: the second request goes out at the same time and is held there.
   *
   * @returns the address to go to; `undefined` where it is not one of the provider's.
   */
  async leave(application: Application): Promise<string | undefined> {
    const { preview_location: location, second_request: sent } = application;
    if (location === null || new URL(location).origin !== this.#settings.provider) return undefined;
    const line = await this.#lineOf(application);
    const second = {
      previewLocation: location,
      returnLocation: `${this.#settings.origin}/return/${application.return_id}`,
    };
    if (sent === null) {
      const request = evidenceRequest(procedureOf(application), subjectOf(application), line, second);
      const waiting = await this.#update(application.id, { second_request: request });
      const late = situations.find(({ id }) => id === application.situation_id)?.situation === 'late-return';
      void this.#await(waiting, late ? lateness : 0);
    }
    return previewLink(line, second);
  }

  /** An exchange goes on as it was begun. */
  async #lineOf({ id }: Application): Promise<PortalLine> {
    const first = (await this.messages(id)).find(({ kind }) => kind === 'first-request');
    const line = first && readMessage(first.body, { development: true }).line;
    return portalLines.find((one) => one === line) ?? portalLines[0];
  }

  /** After a restart: the answers that were waited for are waited for again. */
  async resume(): Promise<void> {
    const { database } = this.#settings;
    const waiting = await database
      .selectFrom('applications')
      .selectAll()
      .where('second_request', 'is not', null)
      .where('outcome', 'is', null)
      .execute();
    for (const application of waiting) void this.#await(application, 0);
  }

  async document(id: string, contentId: string): Promise<Selectable<PortalTables['received']> | undefined> {
    const { database } = this.#settings;
    return database
      .selectFrom('received')
      .selectAll()
      .where('application_id', '=', id)
      .where('content_id', '=', contentId)
      .executeTakeFirst();
  }

  /** Sends the second request until it is answered: the very same message, as an access point would. */
  async #await(application: Application, delay: number): Promise<void> {
    await pause(delay);
    const message = application.second_request ?? '';
    const { retryEvery = 1000 } = this.#settings;
    const before = await this.messages(application.id);
    if (!before.some(({ kind }) => kind === 'second-request')) {
      await this.#keep(application.id, 'out', 'second-request', message);
    }
    const end = Date.now() + overall;
    while (Date.now() < end) {
      const answered = await this.#attempt(application, message).catch((thrown: unknown) => {
        console.error(`[portal] the second request is sent again: ${String(thrown)}`);
        return false;
      });
      if (answered) return;
      await pause(retryEvery);
    }
  }

  async #attempt(application: Application, message: string): Promise<boolean> {
    const { database } = this.#settings;
    const response = await this.#post(application, message);
    const type = response.headers.get('content-type') ?? '';
    const answer = await readAnswer(type, new Uint8Array(await response.arrayBuffer()));
    const documents = arrivedDocuments(answer.outcome).map(({ contentId, mediaType, sha256 }) => ({
      application_id: application.id,
      content_id: contentId,
      media_type: mediaType,
      sha256,
      bytes: new Uint8Array(answer.attachments.get(contentId)?.bytes ?? []),
    }));
    await database.transaction().execute(async (trx) => {
      if (documents.length > 0)
        await trx
          .insertInto('received')
          .values(documents)
          .onConflict((it) => it.doNothing())
          .execute();
      await trx
        .updateTable('applications')
        .set({ outcome: JSON.stringify(answer.outcome) })
        .where('id', '=', application.id)
        .execute();
    });
    await this.#keep(
      application.id,
      'in',
      answer.outcome.kind === 'error' ? 'error' : 'response',
      answer.message,
    );
    return true;
  }

  async #post({ exchange_id }: Application, message: string): Promise<Response> {
    const { provider, send = (request: Request) => fetch(request) } = this.#settings;
    const response = await send(
      new Request(`${provider}/exchange`, {
        method: 'POST',
        headers: { 'content-type': `${messageMediaType}; charset=utf-8`, 'oots-exchange-id': exchange_id },
        body: message,
      }),
    );
    if (!response.ok) throw new Error(`The provider answered ${response.status}.`);
    return response;
  }

  async #keep(id: string, direction: 'out' | 'in', kind: string, body: string): Promise<void> {
    const { database } = this.#settings;
    const position = (await this.messages(id)).length;
    const row = {
      id: crypto.randomUUID(),
      application_id: id,
      position,
      direction,
      kind,
      body,
      at: new Date().toISOString(),
    };
    await database.insertInto('messages').values(row).execute();
    for (const listener of this.#listeners) listener(id);
  }

  async #update(id: string, facts: Partial<Application>): Promise<Application> {
    const { database } = this.#settings;
    await database.updateTable('applications').set(facts).where('id', '=', id).execute();
    return database.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }
}

export function procedureOf({ procedure_id }: Application): DemoProcedure {
  const found = procedures.find(({ id }) => id === procedure_id);
  if (!found) throw new RangeError(`There is no procedure ${procedure_id}.`);
  return found;
}

export function outcomeOf({ outcome }: Application): Outcome | undefined {
  return outcome === null ? undefined : (JSON.parse(outcome) as Outcome);
}

function arrivedDocuments(
  outcome: Outcome,
): readonly { contentId: string; mediaType: string; sha256: string }[] {
  return outcome.kind === 'arrived' ? outcome.packages.flatMap(({ documents }) => documents) : [];
}

function subjectOf(application: Application): DemoSubject {
  const special = situations.find(({ id }) => id === application.situation_id);
  return special?.subject ?? procedureOf(application).subject;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
