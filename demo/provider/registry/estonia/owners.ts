/** Who owns the company, who runs it, and who stands behind both. */
import { entry, type Bilingual } from './company.ts';

/** Somebody whom the register knows by date of birth and, at home, by a code. */
export interface Person {
  readonly kind: 'natural';
  readonly givenName: string;
  readonly familyName: string;
  /** ISO 8601 date. */
  readonly born: string;
  /** Personal identification code; those of foreigners are in the register of their own country. */
  readonly code?: string;
  readonly country: 'EE' | 'FI';
}

/** A company that owns a part of another, or looks into its books. */
export interface Firm {
  readonly kind: 'legal';
  readonly name: string;
  readonly code: string;
  readonly country: 'EE' | 'FI';
}

/** Founded the company, and chairs its board. */
export const kersti: Person = {
  kind: 'natural',
  givenName: 'Kersti',
  familyName: 'Mägipõld',
  born: '1980-03-15',
  code: '48003150007',
  country: 'EE',
};

/** Owns most of the holding. */
export const tarmo: Person = {
  kind: 'natural',
  givenName: 'Tarmo',
  familyName: 'Raudlõhmus',
  born: '1972-11-04',
  code: '37211040002',
  country: 'EE',
};

/** Owns the rest of the holding. */
export const maret: Person = {
  kind: 'natural',
  givenName: 'Maret',
  familyName: 'Raudlõhmus',
  born: '1975-06-28',
  code: '47506280009',
  country: 'EE',
};

/** Came in with the Finnish timber. */
export const mika: Person = {
  kind: 'natural',
  givenName: 'Mika',
  familyName: 'Honkavaara',
  born: '1969-01-30',
  country: 'FI',
};

/** Owns more than half of the company. */
export const holding: Firm = {
  kind: 'legal',
  name: 'Rannametsa Valdus OÜ',
  code: '19900127',
  country: 'EE',
};

/** Owns the smallest share. */
export const spruce: Firm = {
  kind: 'legal',
  name: 'Honkavaara Kuusi Oy',
  code: '9990317-4',
  country: 'FI',
};

/** Looks into the books. */
export const auditor: Firm = {
  kind: 'legal',
  name: 'Kanarbiku Audiitorid OÜ',
  code: '19900583',
  country: 'EE',
};

/** A name as it is spoken. */
export function nameOf(party: Person | Firm): string {
  return party.kind === 'natural' ? `${party.givenName} ${party.familyName}` : party.name;
}

/** Who runs the company, until when, and whether that takes two. */
export interface BoardMember {
  readonly person: Person;
  readonly role: Bilingual & { readonly code: 'JUHE' | 'JUHL' };
  /** ISO 8601 dates. */
  readonly from: string;
  readonly until: string;
  readonly right: Bilingual & { readonly code: 'sole' | 'joint' };
}

const alone = { code: 'sole', et: 'üksinda', en: 'alone' } as const;
const together = { code: 'joint', et: 'ühiselt', en: 'jointly' } as const;
const member = { code: 'JUHL', et: 'juhatuse liige', en: 'member of the board' } as const;

/** The chair first. */
export const board: readonly BoardMember[] = [
  {
    person: kersti,
    role: { code: 'JUHE', et: 'juhatuse esimees', en: 'chair of the board' },
    from: '2024-05-16',
    until: '2029-05-15',
    right: alone,
  },
  { person: tarmo, role: member, from: '2024-05-16', until: '2029-05-15', right: alone },
  { person: mika, role: member, from: '2025-10-01', until: '2028-09-30', right: together },
];

/** A share in a company: in euros of its capital, and since when it is held. */
export interface Share {
  readonly holder: Person | Firm;
  readonly amount: number;
  readonly since: string;
}

/** The shares add up to the capital. */
export const shareholders: readonly Share[] = [
  { holder: holding, amount: 66_000, since: '2019-02-14' },
  { holder: kersti, amount: 31_200, since: '2014-03-21' },
  { holder: spruce, amount: 22_800, since: '2024-05-16' },
];

/** A share of the capital in per cent, with one decimal at the most. */
export function percentage(amount: number, capital: number = entry.capital): number {
  return Math.round((amount / capital) * 1000) / 10;
}

/** Who owns a firm that owns a share, in per cent. */
export const behind: readonly { readonly firm: Firm; readonly owner: Person; readonly share: number }[] = [
  { firm: holding, owner: tarmo, share: 70 },
  { firm: holding, owner: maret, share: 30 },
  { firm: spruce, owner: mika, share: 100 },
];

/** Somebody who owns so much that the register has to name them. */
export interface BeneficialOwner {
  readonly person: Person;
  /** In per cent, straight or through a firm. */
  readonly share: number;
  readonly control: Bilingual & { readonly code: 'direct' | 'indirect' };
}

/** Whom the law takes for the beneficial owners: those with more than a quarter. */
export function beneficialOwners(): readonly BeneficialOwner[] {
  const straight = shareholders.flatMap(({ holder, amount }) =>
    holder.kind === 'natural' ? [{ person: holder, share: percentage(amount), control: directly }] : [],
  );
  const through = shareholders.flatMap(({ holder, amount }) =>
    behind
      .filter(({ firm }) => firm === holder)
      .map(({ firm, owner, share }) => ({
        person: owner,
        share: percentage((amount * share) / 100),
        control: by(firm),
      })),
  );
  return [...through, ...straight].filter(({ share }) => share > 25);
}

const directly = { code: 'direct', et: 'otsene osalus', en: 'direct share' } as const;

function by({ name }: Firm): BeneficialOwner['control'] {
  return { code: 'indirect', et: `kaudne osalus, ${name} kaudu`, en: `indirect share, through ${name}` };
}
