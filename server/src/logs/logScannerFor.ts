import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { createLogScanner, type LogScanner } from './logScanner';

/** The scanner of a set of catalogs: looking for the messages of all of them takes a moment to prepare, so it is done once. */
export const logScannerFor = (catalogs: CatalogSet | undefined): LogScanner => {
  if (catalogs === undefined) return plain;
  const scanner = scanners.get(catalogs) ?? createLogScanner(catalogs);
  scanners.set(catalogs, scanner);
  return scanner;
};

const plain = createLogScanner();
const scanners = new WeakMap<CatalogSet, LogScanner>();
