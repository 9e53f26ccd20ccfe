/**
 * Prints a draft of a pack's calendar.json for a person to finish: which days are off for the offices is a decision of
 * law, so every day comes without its law and the check refuses the file until somebody has written it.
 *
 *   node libs/country-packs/tools/draft-calendar.mjs PE America/Lima 2025 2032
 */
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';

export function draftCalendar(country, timeZone, first, last) {
  const register = new Holidays(country);
  const holidays = new Map();
  for (let year = first; year <= last; year++) {
    const english = new Map(register.getHolidays(year, 'en').map((day) => [day.date + day.rule, day.name]));
    for (const day of register.getHolidays(year, 'es')) {
      if (day.type !== 'public' && day.type !== 'bank') continue;
      const on = day.date.slice(0, 10);
      // Two feasts on one day are one day off.
      if (holidays.has(on)) continue;
      const name = { es: day.name, en: english.get(day.date + day.rule) ?? day.name };
      holidays.set(on, { on, name, law: '' });
    }
  }
  return {
    version: `${new Date().getUTCFullYear()}.1`,
    timeZone,
    weekend: [6, 7],
    coversFrom: `${first}-01-01`,
    coversUntil: `${last}-12-31`,
    laws: {},
    holidays: [...holidays.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [country, timeZone, first, last] = process.argv.slice(2);
  if (!country || !timeZone || !Number(first) || !Number(last)) {
    console.error('usage: draft-calendar.mjs <country> <time zone> <first year> <last year>');
    process.exit(2);
  }
  console.log(JSON.stringify(draftCalendar(country, timeZone, Number(first), Number(last)), undefined, 2));
}
