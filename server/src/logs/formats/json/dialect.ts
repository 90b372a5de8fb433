import type { Family } from '../../families';
import type { LogFormat } from '../format';
import { readObject } from './jsonLine';

/** What the members of one logger's objects are called. */
export type Dialect = {
  readonly name: string;
  /** Met by lines of this logger and by few others. */
  readonly sign: RegExp;
  /** Where codes stand: the end of the path, keys joined by dots. */
  readonly codes?: Readonly<Record<string, readonly Family[]>>;
  /** Members that are never codes, by the end of the path too. */
  readonly passedOver?: readonly string[];
  readonly topics?: readonly Family[];
};

/** The format of lines that are objects of a logger. */
export const jsonFormat = ({ name, sign, topics, ...members }: Dialect): LogFormat => ({
  name,
  kind: 'record',
  told: 'by any line',
  read: (text, setting) => (sign.test(text) ? readObject(text, setting, members) : undefined),
  ...(topics === undefined ? {} : { topics }),
});
