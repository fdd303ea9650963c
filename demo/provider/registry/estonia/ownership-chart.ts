/** The chain of ownership as a drawing: people above, their firms below, the company at the foot. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { dotted } from '../dates.ts';
import { company, entry } from './company.ts';
import { extract } from './extract-data.ts';
import {
  beneficialOwners,
  behind,
  holding,
  kersti,
  maret,
  mika,
  nameOf,
  percentage,
  shareholders,
  spruce,
  tarmo,
  type Firm,
  type Person,
} from './owners.ts';

/** Positions and sizes in the units of the drawing. */
const size = { width: 960, height: 640 } as const;
const box = { width: 206, height: 66 } as const;
const rows = { people: 170, firms: 330, company: 500 } as const;
const ink = { main: '#1d3f66', accent: '#c08a2c', line: '#5d6b7a', faint: '#eef2f7' } as const;

/** Everybody in the chart, by the middle of the box. */
const places = new Map<Person | Firm, readonly [x: number, y: number]>([
  [tarmo, [143, rows.people]],
  [maret, [368, rows.people]],
  [kersti, [592, rows.people]],
  [mika, [817, rows.people]],
  [holding, [255, rows.firms]],
  [spruce, [817, rows.firms]],
]);
const foot = [480, rows.company] as const;

/** The drawing as SVG: shapes and text, nothing that moves or loads. */
export function ownershipChart(): Markup {
  const owners = new Set(beneficialOwners().map(({ person }) => person));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: String(size.width),
      height: String(size.height),
      role: 'img',
      'font-family': 'Helvetica, Arial, sans-serif',
    },
    element('title', {}, `${company.legalName}: omandistruktuur`),
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    ...heading(),
    ...behind.map(({ firm, owner, share }) => link(at(owner), at(firm), share)),
    ...shareholders.map(({ holder, amount }) => link(at(holder), foot, percentage(amount))),
    ...[...places].map(([party, place]) =>
      party.kind === 'natural'
        ? card(place, nameOf(party), `sünd. ${dotted(party.born, true)} · ${party.country}`, {
            round: true,
            strong: owners.has(party),
          })
        : card(place, nameOf(party), `${party.code} · ${party.country}`, { round: false, strong: false }),
    ),
    subject(),
    ...legend(),
  );
}

function at(party: Person | Firm): readonly [x: number, y: number] {
  return places.get(party) ?? foot;
}

function text(x: number, y: number, fontSize: number, words: string, look: Record<string, string>): Markup {
  return element('text', { x: String(x), y: String(y), 'font-size': String(fontSize), ...look }, words);
}

const centred = { 'text-anchor': 'middle' } as const;
const bold = { 'font-weight': 'bold' } as const;

function heading(): Markup[] {
  return [
    text(40, 52, 26, 'Omandistruktuur', { ...bold, fill: ink.main }),
    text(40, 78, 14, `${company.legalName} · registrikood ${entry.code}`, { fill: ink.line }),
    text(size.width - 40, 52, 13, 'Äriühingute Registrikoda', {
      ...bold,
      fill: ink.main,
      'text-anchor': 'end',
    }),
    text(size.width - 40, 72, 12, `seisuga ${dotted(extract.issued, true)} · ${extract.number}`, {
      fill: ink.line,
      'text-anchor': 'end',
    }),
    element('path', { d: `M40 96H${size.width - 40}`, stroke: ink.accent, 'stroke-width': '2' }),
  ];
}

/** From the foot of one box down, across and down to the head of another, with the share on a label. */
function link(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  share: number,
): Markup {
  const [start, end] = [y + box.height / 2, toY - box.height / 2];
  const turn = end - 40;
  const label = [x, x === toX ? (start + end) / 2 : (start + turn) / 2 + 4] as const;
  return element(
    'g',
    { fill: 'none', stroke: ink.line, 'stroke-width': '1.5' },
    element('path', { d: `M${x} ${start}V${turn}H${toX}V${end - 2}` }),
    element('path', { d: `M${toX - 5} ${end - 9}L${toX} ${end - 1}L${toX + 5} ${end - 9}` }),
    element('rect', {
      x: String(label[0] - 29),
      y: String(label[1] - 11),
      width: '58',
      height: '22',
      rx: '11',
      fill: '#ffffff',
    }),
    text(label[0], label[1] + 4.5, 13, `${String(share).replace('.', ',')} %`, {
      ...centred,
      ...bold,
      fill: ink.main,
      stroke: 'none',
    }),
  );
}

/** A person has round corners, a firm has not; a strong frame marks a beneficial owner. */
function card(
  [x, y]: readonly [number, number],
  name: string,
  under: string,
  { round, strong }: { readonly round: boolean; readonly strong: boolean },
): Markup {
  return element(
    'g',
    {},
    element('rect', {
      x: String(x - box.width / 2),
      y: String(y - box.height / 2),
      width: String(box.width),
      height: String(box.height),
      rx: round ? '18' : '3',
      fill: ink.faint,
      stroke: strong ? ink.accent : ink.main,
      'stroke-width': strong ? '3.5' : '1.2',
    }),
    text(x, y - 3, 14, name, { ...centred, ...bold, fill: '#1a1a1a' }),
    text(x, y + 18, 12, under, { ...centred, fill: ink.line }),
  );
}

/** The company itself. */
function subject(): Markup {
  const [x, y] = foot;
  return element(
    'g',
    {},
    element('rect', {
      x: String(x - 160),
      y: String(y - box.height / 2),
      width: '320',
      height: '74',
      rx: '3',
      fill: ink.main,
    }),
    text(x, y, 19, company.legalName, { ...centred, ...bold, fill: '#ffffff' }),
    text(x, y + 23, 12.5, `osakapital ${String(entry.capital / 1000)} 000 eurot`, {
      ...centred,
      fill: '#ffffff',
    }),
  );
}

function legend(): Markup[] {
  const y = 600;
  const sample = (x: number, rx: string, stroke: string, width: string): Markup =>
    element('rect', {
      x: String(x),
      y: String(y - 11),
      width: '26',
      height: '15',
      rx,
      fill: ink.faint,
      stroke,
      'stroke-width': width,
    });
  const words = (x: number, said: string): Markup => text(x + 36, y + 1, 12, said, { fill: ink.line });
  return [
    element('path', { d: `M40 570H${size.width - 40}`, stroke: '#cfd6de' }),
    sample(40, '7', ink.main, '1.2'),
    words(40, 'füüsiline isik'),
    sample(190, '2', ink.main, '1.2'),
    words(190, 'juriidiline isik'),
    sample(350, '7', ink.accent, '3'),
    words(350, 'tegelik kasusaaja (üle 25 %)'),
  ];
}
