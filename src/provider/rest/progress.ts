/** The stream of server-sent events (HTML Standard, section 9.2) that tells how far the evidence is. */
import { PreviewError } from '../../domain/errors.ts';
import type { Progress } from '../../domain/session.ts';
import { bodyOf, patience, request, type Fetch } from '../http.ts';
import { Json } from './json.ts';
import { readProgress } from './session.ts';

/**
 * Resolves with the event `changed`. Rejects where the stream ends without it, and where it says nothing for as long as
 * one answer may take.
 */
export async function followProgress(
  address: string,
  told: (progress: Progress) => void,
  signal: AbortSignal,
  send: Fetch,
): Promise<void> {
  const silence = new AbortController();
  const hush = (): void =>
    silence.abort(new PreviewError('unreachable', `${address} says nothing any more.`));
  let timer = setTimeout(hush, patience);
  try {
    const headers = { accept: 'text/event-stream' };
    const response = await request(address, { signal, headers }, send, silence.signal);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/^text\/event-stream\b/i.test(type))
      throw new PreviewError('rejected', `${address} answered ${response.status} ${type}.`);
    let rest = '';
    for await (const text of pieces(response)) {
      clearTimeout(timer);
      timer = setTimeout(hush, patience);
      const blocks = (rest + text).split(/\r\n\r\n|\n\n|\r\r/);
      rest = blocks.pop() ?? '';
      for (const { name, data } of blocks.map(eventIn)) {
        if (name === 'changed') return;
        if (name === 'progress') told(readProgress(Json.parse(data)));
      }
    }
    throw new PreviewError('unreachable', 'The stream broke off.');
  } finally {
    clearTimeout(timer);
    // What is left of the answer is of no interest.
    silence.abort();
  }
}

async function* pieces({ body }: Response): AsyncGenerator<string> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await bodyOf(reader.read());
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** The fields that matter of one event; a comment has none. */
function eventIn(block: string): { readonly name: string; readonly data: string } {
  const field = (name: string): string =>
    block
      .split(/\r\n|\n|\r/)
      .flatMap((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1).replace(/^ /, '') : []))
      .join('\n');
  return { name: field('event'), data: field('data') };
}
