import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { CalendarFile } from '../pack/calendar-file.js';
import type { ReadPack } from '../pack/read-pack.js';
import { repeated } from './repeated.js';
import { notAbove } from './said.js';

/** Every edition of the calendar, each with a name of its own, because a deadline is recomputable for ever. */
export function checkCalendars({ folder, calendar, earlierCalendars }: ReadPack, packs: string, faults: Fault[]): void {
  if (calendar) checkCalendar(`${packs}/${folder}/calendar.json`, calendar, faults);
  if (calendar) checkYears(`${packs}/${folder}/calendar.json`, calendar, faults);
  for (const { file, calendar: earlier } of earlierCalendars) {
    checkCalendar(file, earlier, faults);
    if (!file.endsWith(`/calendars/${earlier.version}.json`))
      faults.push({
        file,
        path: 'version',
        expected: { es: 'el nombre del archivo', en: 'the name of the file' },
        found: shown(earlier.version),
      });
    if (earlier.version === calendar?.version)
      faults.push({
        file,
        path: 'version',
        expected: { es: 'otra versión que la de calendar.json', en: 'another version than calendar.json has' },
        found: shown(earlier.version),
      });
  }
}

/** A calendar must be whole: a year without its holidays would make every deadline in it wrong, silently. */
function checkCalendar(file: string, calendar: CalendarFile, faults: Fault[]): void {
  const { coversFrom, coversUntil, holidays, laws } = calendar;
  if (coversUntil < coversFrom)
    faults.push({
      ...{ file, path: 'coversUntil', found: shown(coversUntil) },
      expected: { es: `un día después de ${coversFrom}`, en: `a day after ${coversFrom}` },
    });
  if (new Set(calendar.weekend).size >= 7)
    faults.push({
      ...{ file, path: 'weekend' },
      expected: { es: 'al menos un día hábil en la semana', en: 'at least one day of the week to work on' },
    });

  for (const [index, { on, law }] of holidays.entries()) {
    if (on < coversFrom || on > coversUntil)
      faults.push({
        file,
        path: `holidays[${index}].on`,
        expected: {
          es: `un día del ${coversFrom} al ${coversUntil}`,
          en: `a day from ${coversFrom} to ${coversUntil}`,
        },
        found: shown(on),
      });
    if (!(law in laws))
      faults.push({
        file,
        path: `holidays[${index}].law`,
        expected: aLaw(Object.keys(laws).join(', ')),
        found: shown(law),
      });
  }
  for (const index of repeated(holidays.map(({ on }) => on)))
    faults.push({ file, path: `holidays[${index}].on`, expected: notAbove({ es: 'un día', en: 'a day' }) });

  for (let year = Number(coversFrom.slice(0, 4)); year <= Number(coversUntil.slice(0, 4)); year++)
    if (!holidays.some(({ on }) => on.startsWith(`${year}-`)))
      faults.push({ file, path: 'holidays', expected: holidaysOf(year) });
}

/** A certificate's case with its appeal can take years, and a period that runs past the calendar cannot be reckoned. */
const yearsAtLeast = 5;

function checkYears(file: string, { coversFrom, coversUntil }: CalendarFile, faults: Fault[]): void {
  const lastDay = new Date(`${coversFrom}T00:00:00Z`);
  lastDay.setUTCFullYear(lastDay.getUTCFullYear() + yearsAtLeast);
  lastDay.setUTCDate(lastDay.getUTCDate() - 1);
  const until = lastDay.toISOString().slice(0, 10);
  if (coversFrom <= coversUntil && coversUntil < until)
    faults.push({
      ...{ file, path: 'coversUntil', found: shown(coversUntil) },
      expected: {
        es: `${until} o después: al menos ${yearsAtLeast} años`,
        en: `${until} or later: at least ${yearsAtLeast} years`,
      },
    });
}

const aLaw = (names: string): Said => ({
  es: `una de las leyes del calendario: ${names || 'ninguna está escrita'}`,
  en: `one of the calendar's laws: ${names || 'none is written'}`,
});
const holidaysOf = (year: number): Said => ({
  es: `feriados de ${year}, un año que el calendario cubre`,
  en: `holidays of ${year}, a year that the calendar covers`,
});
