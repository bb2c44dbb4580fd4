import { t } from '../lib/i18n';
import { daysBetween } from '../lib/journal/calendar';
import type { Day } from '../lib/journal/schema';
import { dayOf } from '../lib/time';
import { language } from './numbers';

/** Noon of a day as a Date: far from both ends, so that no clock change moves it to another day. */
export function noonOf(day: Day): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** From now in words, as "today" and "in 8 seconds". */
const relative = () => new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });

/** "today", "yesterday", a weekday within the last week, else the date. */
export function dayName(day: Day, today: Day): string {
  const away = daysBetween(day, today);
  if (away === 0 || away === 1) return relative().format(-away, 'day');
  const date = noonOf(day);
  if (away > 1 && away < 7) return date.toLocaleDateString(language(), { weekday: 'long' });
  return date.toLocaleDateString(language(), {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** A day within a sentence, where "today" would be no grammar: "Tuesday, November 24". */
export function dateInText(day: Day): string {
  return noonOf(day).toLocaleDateString(language(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}

/** "You stopped to think on Tuesday.": of a day before today. */
export function stoppedText(day: Day, today: Day): string {
  return daysBetween(day, today) === 1
    ? t('popup_stopped_yesterday')
    : t('popup_stopped', dayName(day, today));
}

/** A date in full, with its weekday. */
export function longDate(day: Day): string {
  return noonOf(day).toLocaleDateString(language(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A clock time, or the weekday with it when it is on another day; both in ms since the epoch. */
export function clock(at: number, now: number): string {
  const other = dayOf(at) !== dayOf(now);
  return new Date(at).toLocaleString(language(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(other ? { weekday: 'long' } : {}),
  });
}

/** A full hour of the day, 0 to 23. */
export function hourText(hour: number): string {
  return new Date(2026, 0, 1, hour).toLocaleTimeString(language(), {
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** A month, as "November 2026". */
export function monthText(month: string): string {
  return noonOf(`${month}-01` as Day).toLocaleDateString(language(), {
    month: 'long',
    year: 'numeric',
  });
}

/** "2 minutes ago" in words, from ms since the epoch. */
export function ago(at: number, now: number): string {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  if (minutes < 1) return t('popup_just_sent');
  if (minutes < 60) return relative().format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative().format(-Math.round(minutes / 60), 'hour');
  return relative().format(-Math.round(minutes / (24 * 60)), 'day');
}

/** "in 8 seconds" in words: how long to wait, rounded up, from ms since the epoch. */
export function waitText(until: number, now: number): string {
  const seconds = Math.ceil((until - now) / 1000);
  return seconds < 60
    ? relative().format(seconds, 'second')
    : relative().format(Math.ceil(seconds / 60), 'minute');
}
