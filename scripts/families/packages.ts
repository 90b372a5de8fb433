import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Loads a file of an installed package by its path, which its `exports` may not offer. */
export const loadPackageFile = (file: string): unknown => {
  const path = resolve('node_modules', file);
  return createRequire(path)(path);
};

/** A member of a loaded object; a package that lacks it has changed, and the build must be looked at. */
export const memberOf = (object: unknown, name: string): unknown => {
  const value = entriesOf(object).find(([key]) => key === name);
  if (value === undefined) throw new Error(`A package no longer has "${name}"; look at what replaced it.`);
  return value[1];
};

/** The members of a loaded object. */
export const entriesOf = (object: unknown): readonly (readonly [string, unknown])[] => {
  if (typeof object !== 'object' || object === null) throw new Error('A package holds something other than an object.');
  return Object.entries(object);
};
