/**
 * The same decision by a plain form, for as long as the script has not loaded or where it cannot: inside the element,
 * which covers it as soon as it is there. Two steps, because nothing is sent before the person has seen a summary.
 */
import { html } from 'hono/html';
import { having, type Decisions } from '../../src/domain/decision.ts';
import { sha256 } from '../../src/domain/digest.ts';
import { wayBack } from '../../src/domain/way-back.ts';
import { loadLocalizer } from '../../src/i18n/create.ts';
import type { Localizer } from '../../src/i18n/localizer.ts';
import { negotiate } from '../../src/i18n/negotiate.ts';
import { readDecision } from './decision-body.ts';
import { record, repeated } from './decisions.ts';
import { readFrozen, type FrozenPackage } from './evidence.ts';
import { layout, pageHeaders, type Html } from './layout.ts';
import { ProblemError } from './problem.ts';
import { findVisit, isOver, showEvidence, shownEvidence, type Visit, type World } from './visits.ts';

interface Desk {
  readonly world: World;
  readonly visit: Visit;
  readonly packages: readonly FrozenPackage[];
  readonly localizer: Localizer;
}

/** Nothing where there is nothing to decide: the script has screens for that. */
export async function formFor(world: World, visit: Visit, lang: string): Promise<Html | undefined> {
  const packages = await showEvidence(world, visit);
  if (packages.length === 0) return undefined;
  return review({ world, visit, packages, localizer: await loadLocalizer(lang) });
}

/** The answers, then the decision. The summary is asked for first, and carries the key under which it is recorded. */
export async function decideByForm(world: World, id: string, request: Request): Promise<Response> {
  // A form of another site has no business here, even if it knows the address.
  if (!['same-origin', null].includes(request.headers.get('sec-fetch-site')))
    throw new ProblemError(403, 'invalid-request', 'This form belongs to another site.');
  const visit = await findVisit(world, id);
  const form = await request.formData();
  const said: Said = (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const lang = negotiate([said('lang')]);
  // What was decided is counted once more for a repetition, and not shown.
  const packages = visit.decision ? await readFrozen(world.db, id) : await shownEvidence(world, visit);
  const { content, status = 200 } = await nextPage(
    { world, visit, packages, localizer: await loadLocalizer(lang) },
    said,
  );
  return new Response(String(await layout(visit, lang, content)), {
    status,
    headers: { ...pageHeaders(world.settings), 'content-type': 'text/html; charset=utf-8' },
  });
}

/** What a field of the form says; nothing where it is not there. */
type Said = (name: string) => string;

interface Page {
  readonly content: Html;
  /** 200 unless it is another. */
  readonly status?: number;
}

async function nextPage(desk: Desk, said: Said): Promise<Page> {
  const { world, visit, packages } = desk;
  const body = decisionIn(packages, said);
  try {
    if (visit.decision?.reason === 'timeout') return tooLate(desk);
    if (visit.decision) {
      repeated(visit.decision, said('key'), await sha256(new TextEncoder().encode(body)));
      return { content: done(desk) };
    }
    if (isOver(visit)) return tooLate(desk);
    const missing = packages.find((one) => !['approved', 'refused'].includes(said(`verdict ${one.id}`)));
    if (missing) return { content: review(desk, missing), status: 422 };
    const decided = readDecision(body, packages);
    if (said('step') !== 'send')
      return { content: check(desk, 'verdicts' in decided ? decided.verdicts : {}) };
    await record(world, visit, { key: said('key') || crypto.randomUUID(), body, decided, about: packages });
    return { content: done({ ...desk, visit: await findVisit(world, visit.id) }) };
  } catch (thrown) {
    // Another tab was faster, or the evidence is no longer what was shown.
    if (!(thrown instanceof ProblemError) || thrown.problem.status !== 409) throw thrown;
    const { decision } = await findVisit(world, visit.id);
    if (decision?.reason === 'timeout') return tooLate(desk);
    return { content: decision ? note(desk, 'decided.heading', 'decided.text') : review(desk), status: 409 };
  }
}

const tooLate = (desk: Desk): Page => ({
  content: note(desk, 'expired.heading', 'expired.again'),
  status: 410,
});

/** The same decision in the words of the contract. */
function decisionIn(packages: readonly FrozenPackage[], said: Said): string {
  return JSON.stringify({
    decisions: packages.map(({ id, documents }) => ({
      packageId: id,
      verdict: said(`verdict ${id}`),
      documents: documents.map((one) => ({ documentId: one.id, sha256: said(`sha256 ${one.id}`) })),
    })),
  });
}

function names({ world, visit, localizer }: Desk): { requester: string; procedure: string } {
  const { requester, procedure } = visit.facts;
  const title = world.registry.procedureTitle(procedure, requester.identifier.value);
  return {
    requester: localizer.spoken(requester.name).text,
    procedure: title ? localizer.spoken(title).text : localizer.procedure(procedure),
  };
}

function review(desk: Desk, missing?: FrozenPackage): Html {
  const { visit, packages, localizer } = desk;
  const { t } = localizer;
  return html`<form class="without-script" slot="form" method="post" action="/preview/${visit.id}/form">
    <input type="hidden" name="lang" value="${localizer.locale}" />
    <h1>${t('review.heading')}</h1>
    <p>${t('review.lead', names(desk))}</p>
    <p><b>${t('review.promise')}</b></p>
    ${missing ? html`<p role="alert">${t('bar.decide-first', { title: localizer.spoken(missing.title).text })}</p>` : ''}
    ${packages.map((one) => piece(desk, one))}
    <button name="step" value="check">${t('bar.check')}</button>
  </form>`;
}

function piece({ visit, localizer }: Desk, { id, title, issuer, issued, documents }: FrozenPackage): Html {
  const { t, spoken } = localizer;
  const radio = (verdict: string, label: string): Html =>
    html`<label><input type="radio" name="verdict ${id}" value="${verdict}" required /> ${label}</label>`;
  return html`<fieldset>
    <legend>${spoken(title).text}</legend>
    <p>${[spoken(issuer.name).text, localizer.date(issued)].join(' · ')}</p>
    <ul>
      ${documents.map(
        (one) =>
          html`<li>
            <a href="/preview/${visit.id}/session/documents/${one.id}" download
              >${t('viewer.save')}: ${spoken(one.title).text}</a
            ><input type="hidden" name="sha256 ${one.id}" value="${one.sha256}" />
          </li>`,
      )}
    </ul>
    ${radio('approved', t('card.use'))} ${radio('refused', t('card.do-not-use'))}
  </fieldset>`;
}

function check(desk: Desk, decisions: Decisions): Html {
  const { visit, packages, localizer } = desk;
  const { t, spoken } = localizer;
  const count = having(packages, decisions, 'approved').length;
  const group = (verdict: 'approved' | 'refused'): Html | string => {
    const these = having(packages, decisions, verdict);
    if (these.length === 0) return '';
    return html`<h2>${t(`check.${verdict}`, { count: these.length })}</h2>
      <ul>
        ${these.map(({ title }) => html`<li>${spoken(title).text}</li>`)}
      </ul>`;
  };
  const hidden = (name: string, value: string): Html =>
    html`<input type="hidden" name="${name}" value="${value}" />`;
  return html`<form class="without-script" method="post" action="/preview/${visit.id}/form">
    <h1>${t('check.heading')}</h1>
    <p>${count > 0 ? t('check.lead', { ...names(desk), count }) : t('check.lead-none', names(desk))}</p>
    ${group('approved')} ${group('refused')}
    <p>${t('check.final')}</p>
    ${hidden('lang', localizer.locale)} ${hidden('key', crypto.randomUUID())}
    ${packages.map(({ id, documents }) => [
      hidden(`verdict ${id}`, decisions[id] ?? ''),
      ...documents.map((one) => hidden(`sha256 ${one.id}`, one.sha256)),
    ])}
    <button name="step" value="send">${t('check.send')}</button>
    <a href="/preview/${visit.id}">${t('check.back')}</a>
  </form>`;
}

/** About what is recorded, so that it is the same page whenever the decision is sent. */
function done(desk: Desk): Html {
  const { visit, packages, localizer } = desk;
  const { t } = localizer;
  const { requester } = names(desk);
  const decisions = JSON.parse(visit.decision?.verdicts ?? '{}') as Decisions;
  const count = having(packages, decisions, 'approved').length;
  return html`<div class="without-script">
    <h1>${t('recorded.heading')}</h1>
    <p>${count > 0 ? t('recorded.used', { requester, count }) : t('recorded.none', { requester })}</p>
    <p>${t('receipt.reference')}: <b>${visit.decision?.reference ?? ''}</b></p>
    ${back(desk)}
  </div>`;
}

/** By the rule that the element goes by: the address may have come from anybody. */
function back({ world: { settings }, visit: { row }, localizer: { t } }: Desk): Html {
  const { requesterOrigins: allowedOrigins, development } = settings;
  const rules = { allowedOrigins, development };
  const way = wayBack(row.return_location ?? undefined, rules, row.return_method ?? undefined);
  if (way.kind !== 'known')
    return html`<p>${t(way.kind === 'refused' ? 'return.refused-text' : 'return.awaited-text')}</p>`;
  const { url, host, method } = way;
  return method === 'GET'
    ? html`<p><a rel="noreferrer" href="${url}">${t('return.to', { host })}</a></p>`
    : html`<form rel="noreferrer" method="post" action="${url}">
        <button>${t('return.to', { host })}</button>
      </form>`;
}

function note(
  { localizer: { t } }: Desk,
  heading: 'decided.heading' | 'expired.heading',
  text: 'decided.text' | 'expired.again',
): Html {
  return html`<div class="without-script">
    <h1>${t(heading)}</h1>
    <p>${t(text)}</p>
  </div>`;
}
