import type { Family } from './families';

/** Words that say which protocol or product a line is about, where the cue itself is only "error" or "code". */
const topics: readonly (readonly [family: Family, words: RegExp])[] = [
  ['websocket', /\bweb-?sockets?\b|\bwss?:\/\/|\bws\b|socket\.io/i],
  ['grpc', /\bgrpc\b/i],
  ['mysql', /\b(?:mysql|mariadb|innodb|pymysql)|\bER_[A-Z]|sqlstate/i],
  ['sqlite', /\bsqlite/i],
  ['kafka', /\b(?:lib)?(?:rd)?kafka/i],
  ['mqtt', /\bmqtt|\bmosquitto|\bconnack\b/i],
  ['mongodb', /\bmongo|\bcodeName\b|\bE11000\b|\bkeyPattern\b/i],
  ['curl', /\b(?:lib)?curl\b|\bCURLE_/],
  ['dns', /\bdns\b|\bresolver\b/i],
  ['tls', /\b(?:tls|ssl) alert\b/i],
];

const spokenOf = (text: string): readonly Family[] =>
  topics.filter(([, words]) => words.test(text)).map(([family]) => family);

/** The topics of one line. */
export const topicsOfLine = (text: string): readonly Family[] => spokenOf(text);

/** The topics that several of the lines share: what the whole log is about. */
export const topicsOfLog = (lines: readonly string[]): readonly Family[] => {
  const counts = new Map<Family, number>();
  for (const family of lines.flatMap(spokenOf)) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3 && count * 5 >= lines.length).map(([family]) => family);
};
