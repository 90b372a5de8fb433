import { fieldsForm, firstForm } from './fields';
import type { LineForm, LogFormat } from './format';

const lines = firstForm(
  fieldsForm(/^(?<text>.*?\b(?:STATEMENT|QUERY)):  /d),
  fieldsForm(/^(?<text>.*?\bLOG:  (?:duration: [\d.]+ ms  )?(?:statement|execute [^:]*|parse [^:]*|bind [^:]*)): /d),
  fieldsForm(/^(?<text>.*\b(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|DETAIL|HINT|CONTEXT|LOCATION):  .*)$/d),
);

const read: LineForm = (text, setting) => (text.includes(':  ') ? lines(text, setting) : undefined);

/**
 * Two blanks behind the severity. The statement that was logged with an error or because the server was told to is data.
 * The head holds what its setting says, the SQLSTATE perhaps, and is left to words.
 */
export const postgres: LogFormat = {
  name: 'PostgreSQL',
  kind: 'record',
  told: 'by any line',
  read,
};
