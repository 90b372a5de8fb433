import type { CatalogJson, EntryJson } from './catalogJson';
import { cell, readFacts } from './facts';
import { entriesOf, loadPackageFile, memberOf } from './packages';
import { readable } from './readable';
import { describeRows } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';

/** What the return codes of CONNACK were before MQTT 5 (OASIS MQTT 3.1.1, table 3.1). */
const connackV3: readonly EntryJson[] = (
  [
    [1, 'Unacceptable protocol version', 'The broker does not support the version of MQTT that the client wants.'],
    [2, 'Client id rejected', 'The client id is not allowed.'],
    [3, 'Broker unavailable', 'The connection was made but the MQTT service is not available.'],
    [4, 'Bad user name or password', 'The user name or password was not accepted.'],
    [5, 'Not authorized', 'The client may not connect.'],
  ] as const
).map(([code, title, description]) => ({ code, title, description, group: 'connack-v3' }));

/** The packets whose own meaning of a small code differs from that of the others. */
const ownGroups: Readonly<Record<string, string>> = {
  MQTT_RC_NORMAL_DISCONNECTION: 'disconnect',
  MQTT_RC_DISCONNECT_WITH_WILL_MSG: 'disconnect',
  MQTT_RC_GRANTED_QOS0: 'suback',
  MQTT_RC_GRANTED_QOS1: 'suback',
  MQTT_RC_GRANTED_QOS2: 'suback',
};

/** MQTT 5 reason codes by name, with the phrases of mqtt-packet, and the older return codes. */
export const buildMqtt = async (): Promise<CatalogJson> => {
  const [head, texts, facts] = await Promise.all([readHead('mqtt'), readTexts('mqtt'), readFacts('mqtt5')]);
  const phrases = readPhrases();
  const rows = facts.map((row): Row => {
    const code = Number(cell(row, 'code'));
    const name = cell(row, 'name');
    const group = ownGroups[name] ?? 'reason';
    const phrase = group === 'reason' ? phrases.get(code) : undefined;
    return {
      code,
      name,
      group,
      severity: code < 128 ? 'success' : 'error',
      ...(phrase === undefined ? {} : { title: phrase }),
    };
  });
  const described = describeRows(rows, texts, readable(/^MQTT_RC_/));
  // CONNACK's 1 and 2 come before SUBACK's, since a refused connection is what people look up.
  const last = (entry: EntryJson): boolean => entry.group === 'suback' || entry.group === 'disconnect';
  return { ...head, entries: [...described.filter((entry) => !last(entry)), ...connackV3, ...described.filter(last)] };
};

/** Reason codes to phrases, those of all packets together; `reason` wants the general ones, so SUBACK comes first. */
const readPhrases = (): ReadonlyMap<number, string> => {
  const constants = loadPackageFile('mqtt-packet/constants.js');
  return new Map(
    ['SUBACK', 'UNSUBACK', 'AUTH', 'DISCONNECT', 'PUBREL_PUBCOMP', 'PUBACK_PUBREC']
      .flatMap((packet) => entriesOf(memberOf(constants, `MQTT5_${packet}_CODES`)))
      .map(([code, phrase]): [number, string] => [Number(code), String(phrase)]),
  );
};
