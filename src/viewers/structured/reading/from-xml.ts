/** Reads XML piece by piece. Nothing is lost: every text and every attribute value becomes a node. */
import { xmlnsNamespace } from '../../../xml/element.ts';
import { bind, outermost, within, type Scope } from '../../../xml/scope.ts';
import { XmlTokenizer, type XmlListener } from '../../../xml/tokenizer.ts';
import { kinds, type Batch } from './batch.ts';
import { load, type Load } from './load.ts';
import { Packer } from './packer.ts';

/** Characters that are read at once. */
const piece = 32_768;

/**
 * @param whole - False where the text is only the beginning of a document.
 * @throws XmlError where the text is not well-formed, holds a DOCTYPE or is too large or deep.
 */
export function* fromXml(text: string, whole: boolean): Generator<Batch> {
  const packer = new Packer();
  const tokenizer = new XmlTokenizer(listener(packer));
  for (let at = 0; at < text.length; at += piece) {
    tokenizer.push(text.slice(at, at + piece));
    yield* packer.take(false);
  }
  if (whole) tokenizer.end();
  yield* packer.take(true);
}

function listener(packer: Packer): XmlListener {
  const scopes: Scope[] = [];
  // What a comment or an instruction stood in is one text all the same.
  let pending: string[] = [];
  // White space between elements says nothing, but that between two words does.
  let apart = false;
  const say = (): void => {
    const text = pending.join('');
    const bare = text.trim();
    pending = [];
    if (bare) packer.text(bare, kinds.text, apart || /^\s/.test(text));
    apart = bare ? /\s$/.test(text) : apart || text !== '';
  };
  return {
    opened(name, raw) {
      say();
      const scope = within(scopes.at(-1) ?? outermost, raw);
      scopes.push(scope);
      const { namespace, local } = bind(name, scope, 'element');
      packer.open(namespace, local);
      for (const [key, value] of raw) {
        const bound = bind(key, scope, 'attribute');
        // A declaration says how to read the names, and nothing about the person.
        if (bound.namespace !== xmlnsNamespace) packer.attribute(bound.namespace, bound.local, value);
      }
    },
    closed() {
      say();
      scopes.pop();
      packer.close();
    },
    text(part) {
      pending.push(part);
    },
  };
}

/** A document becomes a tree. */
export const loadXml: Load = (bytes, head, signal) => load(fromXml, { bytes, json: false }, head, signal);
