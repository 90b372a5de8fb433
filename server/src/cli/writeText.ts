import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../host/walk';
import { UsageError } from './commandLine';

/** Writes a file, its folders too; a sentence is thrown where that cannot be done. */
export const writeText = async (file: string, text: string): Promise<void> => {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}.`);
  }
};
