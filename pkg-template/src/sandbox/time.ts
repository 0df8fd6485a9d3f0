// Times as the documents write them: RFC 3339 in seconds with the offset of China, +08:00. A date without an offset is never guessed.

export { rfc3339 } from '../rfc3339.js';

export const SECOND = 1000;
export const DAY = 86_400 * SECOND;

const CHINA = 8 * 3600 * SECOND;
const RFC3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The same with milliseconds, as callbacks have it: `2025-08-03T12:00:00.000+08:00`. */
export function withMilliseconds(time: string): string {
  return time.replace(/(?=\+08:00$)/, '.000');
}

/** Whether the text is an RFC 3339 time of a day that exists. */
export function isRfc3339(text: string): boolean {
  const date = RFC3339.exec(text)?.[1];
  if (date === undefined) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The first moment of the day in China that the moment lies in. */
export function startOfDay(milliseconds: number): number {
  return Math.floor((milliseconds + CHINA) / DAY) * DAY - CHINA;
}

/** The last second of the day in China, `days` days after the moment. */
export function endOfDay(milliseconds: number, days = 0): number {
  return startOfDay(milliseconds) + (days + 1) * DAY - SECOND;
}

const DAYS_OF_WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** The day of the week in China, in the words of the documents. */
export function dayOfWeek(milliseconds: number): string {
  return DAYS_OF_WEEK[new Date(milliseconds + CHINA).getUTCDay()] ?? '';
}
