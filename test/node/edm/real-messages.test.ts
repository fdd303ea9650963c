/** Messages that others have published, where they lie beside the project. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { EdmError, readMessage, writeMessage, type EdmMessage } from '../../../src/provider/edm/index.ts';
import { fixture, fixtureNames } from './fixtures.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const schemaFile = new URL('governikus-sdg-edm/xsd/SDG-GenericMetadataProfile-v0.99-SNAPSHOT.xsd', data);

/** Cut down by whoever published them: slots with a comment in place of their content. */
const cutDown = /^oots-france-v2\.0\/incoming__(?!reel)/;

const files = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xml'))
      .sort()
  : [];
const messages = files.flatMap((name) => {
  const text = unwrapped(readFileSync(new URL(name, data), 'utf8'));
  return /<(?:\w+:)?Query(?:Request|Response)[\s>]/.test(text) ? [{ name, text }] : [];
});

/** What a gateway hands over in an envelope. */
function unwrapped(text: string): string {
  const payload = /<value>([A-Za-z0-9+/=\s]+)<\/value>/.exec(text)?.[1];
  return payload === undefined ? text : Buffer.from(payload, 'base64').toString();
}

function facts(text: string): EdmMessage {
  const { warnings: _, ...message } = readMessage(text);
  return message;
}

describe('a real message', () => {
  for (const { name, text } of messages) {
    if (cutDown.test(name)) {
      it(`is refused where it was cut down: ${name}`, () => {
        assert.throws(
          () => readMessage(text),
          (thrown) => thrown instanceof EdmError && thrown.path.includes('SpecificationIdentifier'),
        );
      });
    } else {
      it(`says the same once it is written again: ${name}`, () => {
        const message = facts(text);

        assert.deepEqual(facts(writeMessage(message)), message);
      });
    }
  }
});

/** The things in a message that the schema has elements for. */
const declared =
  /<sdg:(Agent|Person|LegalPerson|Evidence|Requirement|DataServiceEvidenceType)>[^]*?<\/sdg:\1>/g;

if (existsSync(schemaFile)) {
  const schema = XmlDocument.fromBuffer(readFileSync(schemaFile));
  const validator = XsdValidator.fromDoc(schema);
  const all = [
    ...fixtureNames.map((name) => ({ name, text: fixture(name) })),
    ...messages.filter(({ name }) => !cutDown.test(name)),
  ];

  describe('what is written on the 1.0 line is valid by its schema', () => {
    for (const { name, text } of all) {
      it(name, () => {
        const written = writeMessage({ ...facts(text), line: '1.0' });

        for (const [part] of written.matchAll(declared)) {
          const whole = part.replace('>', ' xmlns:sdg="http://data.europa.eu/p4s">');
          using document = XmlDocument.fromString(whole);
          validator.validate(document);
        }
      });
    }
  });
}
