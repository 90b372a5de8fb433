import { createReadStream } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createGunzip } from 'node:zlib';
import type { FileChunk, OpenedFile, ReachedFile, Streams } from '../ports/streams';
import { codeOf, notRegular, reasonOf, walk, type Unreached } from './walk';

/** Reads with as little memory as one buffer, whatever the size of the file. */
export const nodeStreams: Streams = {
  open: async (uri) => {
    try {
      return await openFile(fileURLToPath(uri));
    } catch (error) {
      return { kind: 'refused', why: reasonOf(error) };
    }
  },
  reach: (uri) => reach(fileURLToPath(uri)),
};

/** Pipes and devices are not even opened, as that may never end. */
const openFile = async (file: string): Promise<OpenedFile> => {
  const found = await stat(file);
  if (!found.isFile()) return { kind: 'refused', why: notRegular };
  const handle = await open(file);
  const isPacked = await startsAsGzip(handle);
  const chunks = isPacked ? unpacked(file, handle) : plain(handle, found.size);
  return { kind: 'open', bytes: found.size, chunks };
};

const startsAsGzip = async (handle: FileHandle): Promise<boolean> => {
  const { bytesRead, buffer } = await handle.read(new Uint8Array(2), 0, 2, 0);
  return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
};

const chunkSize = 1024 * 1024;

/** Up to the size at the beginning: a log that grows as fast as it is read would never end. */
async function* plain(handle: FileHandle, size: number): AsyncGenerator<FileChunk> {
  try {
    const buffer = new Uint8Array(Math.min(chunkSize, Math.max(size, 1)));
    let stored = 0;
    while (stored < size) {
      const { bytesRead } = await readAt(handle, buffer, { at: stored, most: size - stored });
      if (bytesRead === 0)
        throw new Error(`it became shorter while it was read: ${stored} of ${size} bytes were there`);
      stored += bytesRead;
      yield { data: buffer.subarray(0, bytesRead), stored };
    }
  } finally {
    await handle.close();
  }
}

const readAt = async (
  handle: FileHandle,
  buffer: Uint8Array,
  { at, most }: { readonly at: number; readonly most: number },
): Promise<{ readonly bytesRead: number }> => {
  try {
    return await handle.read(buffer, 0, Math.min(buffer.length, most), at);
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
};

async function* unpacked(file: string, handle: FileHandle): AsyncGenerator<FileChunk> {
  await handle.close();
  const packed = createReadStream(file);
  const unpacking = createGunzip({ chunkSize });
  packed.on('error', (error) => unpacking.destroy(error));
  packed.pipe(unpacking);
  try {
    for await (const data of unpacking) if (data instanceof Uint8Array) yield { data, stored: packed.bytesRead };
  } catch (error) {
    throw new Error(gzipReason(error), { cause: error });
  } finally {
    packed.destroy();
    unpacking.destroy();
  }
}

const gzipReason = (error: unknown): string => {
  if (codeOf(error) === 'Z_BUF_ERROR') return 'its gzip data ends too early';
  return codeOf(error).startsWith('Z_') ? 'its gzip data is broken' : reasonOf(error);
};

async function* reach(path: string): AsyncGenerator<readonly ReachedFile[]> {
  const found = await statOf(path);
  if ('why' in found) yield [{ kind: 'unreached', uri: uriOf(path), why: found.why }];
  else if (!found.isFolder) yield [{ kind: 'file', uri: uriOf(path), bytes: found.bytes }];
  else yield* beneath(path);
}

async function* beneath(folder: string): AsyncGenerator<readonly ReachedFile[]> {
  const left: ReachedFile[] = [];
  const leave =
    (kind: 'unreached' | 'passedOver') =>
    ({ path, why }: Unreached): void =>
      void left.push({ kind, uri: uriOf(path), why });
  for await (const batch of walk(folder, { onUnlisted: leave('unreached'), onSpecial: leave('passedOver') }))
    yield await Promise.all(
      batch.map(async (file): Promise<ReachedFile> => {
        const found = await statOf(file);
        return 'why' in found
          ? { kind: 'unreached', uri: uriOf(file), why: found.why }
          : { kind: 'file', uri: uriOf(file), bytes: found.bytes };
      }),
    );
  if (left.length > 0) yield left;
}

type Found = { readonly isFolder: boolean; readonly bytes: number };

const statOf = async (path: string): Promise<Found | { readonly why: string }> => {
  try {
    const found = await stat(path);
    return { isFolder: found.isDirectory(), bytes: found.size };
  } catch (error) {
    return { why: reasonOf(error) };
  }
};

const uriOf = (path: string): string => pathToFileURL(path).href;
