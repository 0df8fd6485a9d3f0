// Times as WeChat Pay's documents write them: RFC 3339 in whole seconds, with the offset of China. What is no moment has none, nor have years
// that RFC 3339 has no digits for.

const CHINA = 8 * 3600 * 1000; // milliseconds
const LENGTH = '0000-01-01T00:00:00.000Z'.length; // of years with four digits

/**
 * A time as WeChat Pay's documents write it, in whole seconds and the time of China: `2025-08-03T12:00:00+08:00`.
 * @param date A Date, or milliseconds since 1970. Default: now.
 * @throws {RangeError} It is neither, or an invalid Date, or of a year that is not 0000 to 9999 in China.
 */
export function rfc3339(date: Date | number = Date.now()): string {
  const moment = new Date((typeof date === 'number' ? date : (millisecondsOf(date) ?? NaN)) + CHINA);
  const text = Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
  if (text.length !== LENGTH) throw new RangeError('rfc3339 takes a valid Date, or milliseconds since 1970, of the years 0000 to 9999');
  return `${text.slice(0, 19)}+08:00`;
}

/** The milliseconds of a Date, of this realm or another; undefined of anything else. */
export function millisecondsOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
