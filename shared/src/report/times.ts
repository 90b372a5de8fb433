/** Logs often leave the year out; such times are kept in this one. */
export const unknownYear = 2000;

/** `2026-11-21 10:00:00`, without a year where the log says none. Zones are left out, as in the log's own reading. */
export const timeText = (time: number): string => {
  const text = new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  return new Date(time).getUTCFullYear() === unknownYear ? text.slice('2000-'.length) : text;
};

/** Bounds of a stretch of time, in milliseconds since 1970; both inside. */
export type Period = { readonly from?: number; readonly to?: number };

/** A time without a year is taken to be of the year that the period speaks of. */
export const isDuring = (time: number | undefined, { from, to }: Period): boolean => {
  if (from === undefined && to === undefined) return true;
  if (time === undefined) return false;
  const dated = inYear(time, new Date(from ?? to ?? time).getUTCFullYear());
  return (from === undefined || dated >= from) && (to === undefined || dated <= to);
};

const inYear = (time: number, year: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() === unknownYear ? date.setUTCFullYear(year) : time;
};

/** `2026-11-21`, `2026-11-21 10:00`, `2026-11-21T10:00:30`; undefined for anything else. */
export const readTime = (text: string): number | undefined => {
  const [, day, clock = '00:00', seconds = ':00'] =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?)?Z?\s*$/.exec(text) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}${seconds}Z`);
  return Number.isNaN(time) ? undefined : time;
};
