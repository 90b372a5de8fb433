import type { Finding } from './finding';
import type { LineReading, LineSetting, LogFormat, Stretch } from './formats/format';

/** Frames within frames: a job's log of a container's log of a program's. */
const mostFrames = 3;

/** What the formats of a log make of one line: their codes, and the stretches that are left to words. */
export const readLine = (text: string, setting: LineSetting): LineReading => {
  const framed = framedReading(text, setting, mostFrames);
  const record = recordIn(text, framed, setting);
  if (!record) return framed;
  return {
    findings: [...framed.findings, ...record.findings.filter(({ token }) => isWithin(token, framed.loose))],
    loose: record.loose.flatMap((stretch) => framed.loose.flatMap((part) => common(stretch, part))),
  };
};

const firstReading = (kind: LogFormat['kind'], text: string, setting: LineSetting): LineReading | undefined => {
  for (const format of setting.formats) {
    const reading = format.kind === kind ? format.read(text, setting) : undefined;
    if (reading) return reading;
  }
  return undefined;
};

/** Takes off one frame after the other; all of a line without a frame is left to words. */
const framedReading = (text: string, setting: LineSetting, depth: number): LineReading => {
  const reading = depth > 0 ? firstReading('frame', text, setting) : undefined;
  if (!reading) return { findings: [], loose: [{ from: 0, to: text.length }] };
  const [inside, other] = reading.loose;
  if (!inside || other || inside.from === 0) return reading;
  const inner = movedBy(framedReading(text.slice(inside.from, inside.to), setting, depth - 1), inside.from);
  return { findings: [...reading.findings, ...inner.findings], loose: inner.loose };
};

/** A record may be the whole line, or what a frame holds. */
const recordIn = (text: string, { loose }: LineReading, setting: LineSetting): LineReading | undefined => {
  const whole = firstReading('record', text, setting);
  const [inside, other] = loose;
  if (whole || !inside || other || inside.from === 0) return whole;
  const inner = firstReading('record', text.slice(inside.from, inside.to), setting);
  return inner && movedBy(inner, inside.from);
};

const movedBy = ({ findings, loose }: LineReading, by: number): LineReading => ({
  findings: findings.map((finding) => findingMoved(finding, by)),
  loose: loose.map(({ from, to }) => ({ from: from + by, to: to + by })),
});

const findingMoved = ({ token, cueStart, cueEnd, ...rest }: Finding, by: number): Finding => ({
  ...rest,
  token: { ...token, start: token.start + by, end: token.end + by },
  cueStart: cueStart + by,
  cueEnd: cueEnd + by,
});

const isWithin = ({ start, end }: Finding['token'], stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to }) => from <= start && end <= to);

const common = (a: Stretch, b: Stretch): readonly Stretch[] => {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? [{ from, to }] : [];
};
