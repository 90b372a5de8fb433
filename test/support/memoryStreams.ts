import type { ReachedFile, Streams } from '../../server/src/ports/streams';

/** Files of a test's memory as streams. */
export const memoryStreams = (texts: ReadonlyMap<string, string>): Streams => ({
  open: (uri) => {
    const text = texts.get(uri);
    if (text === undefined) return Promise.resolve({ kind: 'refused', why: 'no such file or folder' });
    const data = new TextEncoder().encode(text);
    return Promise.resolve({ kind: 'open', bytes: data.length, chunks: chunksOf(data) });
  },
  reach: (uri) => reach(uri, texts),
});

const size = 1024 * 1024;

async function* chunksOf(data: Uint8Array) {
  for (let at = 0; at < data.length; at += size)
    yield await Promise.resolve({ data: data.subarray(at, at + size), stored: Math.min(data.length, at + size) });
}

async function* reach(uri: string, texts: ReadonlyMap<string, string>): AsyncGenerator<readonly ReachedFile[]> {
  const found = [...texts].filter(([name]) => name === uri || name.startsWith(`${uri}/`));
  if (found.length === 0) yield [{ kind: 'unreached', uri, why: 'no such file or folder' }];
  yield await Promise.resolve(found.map(([name, text]) => ({ kind: 'file', uri: name, bytes: text.length })));
}
