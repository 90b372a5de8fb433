import type { LineForm } from '../lineForm';

/** The statement that PostgreSQL logs with an error or because it was told to: data from there to the end of the line. */
const statement =
  /(?:\bSTATEMENT|\bQUERY|\bLOG:  (?:duration: [\d.]+ ms  )?(?:statement|execute [^:]*|parse [^:]*|bind [^:]*)): /;

export const postgres: LineForm = (text) => {
  const found = text.includes(':  ') ? statement.exec(text) : null;
  return found ? { findings: [], loose: [{ from: 0, to: found.index + found[0].length }] } : undefined;
};
