import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { CalendarFile } from '../pack/calendar-file.js';
import type { ReadPack } from '../pack/read-pack.js';
import { repeated } from './repeated.js';

/** Every edition of the calendar, each with a name of its own, because a deadline is recomputable for ever. */
export function checkCalendars({ folder, calendar, earlierCalendars }: ReadPack, packs: string, faults: Fault[]): void {
  if (calendar) checkCalendar(`${packs}/${folder}/calendar.json`, calendar, faults);
  for (const { file, calendar: earlier } of earlierCalendars) {
    checkCalendar(file, earlier, faults);
    if (!file.endsWith(`/calendars/${earlier.version}.json`))
      faults.push({ file, path: 'version', expected: 'the name of the file', found: shown(earlier.version) });
    if (earlier.version === calendar?.version)
      faults.push({
        file,
        path: 'version',
        expected: 'another version than calendar.json has',
        found: shown(earlier.version),
      });
  }
}

/** A calendar must be whole: a year without its holidays would make every deadline in it wrong, silently. */
function checkCalendar(file: string, calendar: CalendarFile, faults: Fault[]): void {
  const { coversFrom, coversUntil, holidays, laws } = calendar;
  if (coversUntil < coversFrom)
    faults.push({ file, path: 'coversUntil', expected: `a day after ${coversFrom}`, found: shown(coversUntil) });
  if (new Set(calendar.weekend).size >= 7)
    faults.push({ file, path: 'weekend', expected: 'at least one day of the week to work on' });

  for (const [index, { on, law }] of holidays.entries()) {
    if (on < coversFrom || on > coversUntil)
      faults.push({
        file,
        path: `holidays[${index}].on`,
        expected: `a day from ${coversFrom} to ${coversUntil}`,
        found: shown(on),
      });
    if (!(law in laws))
      faults.push({
        file,
        path: `holidays[${index}].law`,
        expected: `one of the calendar's laws: ${Object.keys(laws).join(', ') || 'none is written'}`,
        found: shown(law),
      });
  }
  for (const index of repeated(holidays.map(({ on }) => on)))
    faults.push({ file, path: `holidays[${index}].on`, expected: 'a day that is not listed above' });

  for (let year = Number(coversFrom.slice(0, 4)); year <= Number(coversUntil.slice(0, 4)); year++)
    if (!holidays.some(({ on }) => on.startsWith(`${year}-`)))
      faults.push({ file, path: 'holidays', expected: `holidays of ${year}, a year that the calendar covers` });
}
