import type { CatalogJson, EntryJson } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { entriesOf, loadPackageFile, memberOf } from './packages';
import { readable } from './readable';
import { describeRows } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';

const prefix = 'RD_KAFKA_RESP_ERR_';
/** Names in rdkafka.h that bound the list. */
const bounds = new Set(['_BEGIN', '_END', 'END_ALL', '_END_ALL']);

/** Protocol errors with the sentences of kafkajs, and what librdkafka adds to them. */
export const buildKafka = async (): Promise<CatalogJson> => {
  const [head, texts, facts] = await Promise.all([readHead('kafka'), readTexts('kafka'), readFacts('rdkafka')]);
  const symbols = new Map(facts.map((row) => [Number(cell(row, 'code')), cell(row, 'name')]));
  const protocol = readProtocol().map((row) => withConstant(row, symbols));
  const known = new Set(protocol.map((row) => row.code));
  const added = onlyInRdkafka(facts).filter((row) => !known.has(row.code));
  const entries = describeRows([...protocol, ...added.map((row) => withConstant(row, symbols))], texts, readable(/^_/));
  return { ...head, entries: [...entries].sort((a, b) => Number(a.code) - Number(b.code)) };
};

const readProtocol = (): readonly Row[] =>
  entriesOf(memberOf(loadPackageFile('kafkajs/src/protocol/error.js'), 'errorCodes')).map(([, error]) => ({
    code: Number(memberOf(error, 'code')),
    name: String(memberOf(error, 'type')),
    description: `${String(memberOf(error, 'message'))}.`,
    retryable: memberOf(error, 'retriable') === true,
    group: 'protocol',
  }));

const onlyInRdkafka = (facts: Facts): readonly Row[] =>
  facts
    .map((row): Row => {
      const code = Number(cell(row, 'code'));
      const severity: Partial<EntryJson> = code === 0 ? { severity: 'success' } : {};
      return {
        code,
        name: cell(row, 'name').slice(prefix.length),
        group: code < -1 ? 'librdkafka' : 'protocol',
        ...severity,
      };
    })
    .filter((row) => !bounds.has(row.name));

const withConstant = (row: Row, symbols: ReadonlyMap<number, string>): Row => {
  const symbol = symbols.get(Number(row.code)) ?? null;
  return { ...row, constants: { c: symbol, cpp: symbol } };
};
