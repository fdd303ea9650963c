/** All scenarios, in the order in which they are played. */
import type { Scenario } from '../scenario.ts';
import { badInput } from './bad-input.ts';
import { changedEvidence } from './changed-evidence.ts';
import { happyPath, mixedDecision, refuseAll } from './decisions.ts';
import { documents } from './documents.ts';
import { extension } from './extension.ts';
import { headers } from './headers.ts';
import { mediaTypes } from './media-types.ts';
import { abandoned, timeout } from './reasons.ts';
import { replayedDecision } from './replayed-decision.ts';
import { returnLocation } from './return-location.ts';
import { secondTab } from './second-tab.ts';
import { slowProvider } from './slow-provider.ts';
import { deferred, expired, noneFound } from './states.ts';
import { unknownLink } from './unknown-link.ts';

/** What `checkProvider` plays: each with the session that it needs. */
export const scenarios: readonly Scenario[] = [
  happyPath,
  mixedDecision,
  refuseAll,
  noneFound,
  deferred,
  expired,
  unknownLink,
  replayedDecision,
  changedEvidence,
  secondTab,
  slowProvider,
  documents,
  headers,
  mediaTypes,
  badInput,
  extension,
  returnLocation,
  timeout,
  abandoned,
];
