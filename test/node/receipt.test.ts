/** The receipt as a file keeps to `docs/receipt.schema.json`, and holds nothing about the person. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { consentRecord } from '../../src/domain/consent-record.ts';
import { decidedEvidence } from '../../src/domain/receipt.ts';
import { submission } from '../../src/domain/submission.ts';
import { aReceipt, aSession, anExchange } from '../support/session.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const keepsToSchema = ajv.compile(JSON.parse(readFileSync('docs/receipt.schema.json', 'utf8')) as object);

const { packages } = aSession();
const sent = submission(packages, { a: 'approved', b: 'refused' }, {}, 'one-key-for-one-decision');
const here = aReceipt({ evidence: decidedEvidence(packages, sent) });

describe('the receipt as a file', () => {
  it('keeps to its schema where the decision was taken on this page', () => {
    assert.ok(keepsToSchema(consentRecord(here, anExchange(), 'de')), ajv.errorsText(keepsToSchema.errors));
  });

  it('keeps to its schema where the provider tells titles alone', () => {
    assert.ok(
      keepsToSchema(consentRecord(aReceipt(), anExchange(), 'de')),
      ajv.errorsText(keepsToSchema.errors),
    );
  });

  it('says of each piece whether it was agreed to', () => {
    const { events } = consentRecord(here, anExchange(), 'de').processing;

    assert.deepEqual(
      events.map(({ event_state, pii_information }) => [pii_information.title['en'], event_state]),
      [
        ['Degree', 'consent given'],
        ['Transcript', 'consent refused'],
      ],
    );
  });
});
