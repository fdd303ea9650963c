/** Everything that the kit asks of a back end, by name. */
import { ofAnswers } from './answers.ts';
import { ofDecisions } from './decisions.ts';
import { ofDocuments } from './documents.ts';
import { ofEndings } from './endings.ts';
import type { Expectation } from './expectation.ts';
import { ofOrigins } from './origins.ts';
import { ofSessions } from './sessions.ts';

const all = {
  ...ofAnswers,
  ...ofSessions,
  ...ofDocuments,
  ...ofDecisions,
  ...ofEndings,
  ...ofOrigins,
};

/** Stays the same from one version to the next, so that a pipeline can key on it. */
export type ExpectationName = keyof typeof all;

/** Each expectation in words, and where the contract lays it down. */
export const expectations: Readonly<Record<ExpectationName, Expectation>> = all;
