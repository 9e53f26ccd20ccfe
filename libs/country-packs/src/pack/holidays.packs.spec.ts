import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { packagedPacks } from '../rule-book/package-folder.js';
import { calendarDiffers, saysOf } from './calendar-differs.js';
import { calendarFile } from './calendar-file.js';

const read = (country: string, name: string): unknown => {
  const path = join(packagedPacks, country.toLowerCase(), name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const supported = new Holidays().getCountries();
const countries = readdirSync(packagedPacks)
  .map((folder) => folder.toUpperCase())
  .filter((country) => country in supported);

/** The calendars against an independent list. Where they part, the pack says why, in calendar-differs.json. */
describe.each(countries)('the holidays of %s', (country) => {
  const calendar = calendarFile.parse(read(country, 'calendar.json'));
  const { ours, theirs } = calendarDiffers.parse(read(country, 'calendar-differs.json') ?? { ours: [], theirs: [] });
  const listed = calendar.holidays.map(({ on }) => on as string);
  const library = new Holidays(country);
  const [first, last] = [calendar.coversFrom, calendar.coversUntil].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, after) => (first ?? 0) + after);

  it.each(years)('agree in %i with date-holidays', (year) => {
    const official = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10));
    const held = listed.filter((on) => on.startsWith(`${year}-`));
    expect(held.filter((on) => !official.includes(on) && !saysOf(ours, on))).toEqual([]);
    expect(official.filter((on) => !held.includes(on) && !saysOf(theirs, on))).toEqual([]);
    expect(held.length).toBeGreaterThan(0);
  });

  it('part nowhere without a day: each that the pack says it takes out or puts in is one', () => {
    const official = years.flatMap((year) => library.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    for (const entry of ours) expect(listed.some((on) => saysOf([entry], on))).toBe(true);
    for (const entry of theirs) expect(official.some((on) => saysOf([entry], on))).toBe(true);
  });

  it('each name the law they come from', () => {
    for (const { law } of calendar.holidays) expect(calendar.laws[law]?.es).toBeTruthy();
  });
});

describe('Army Day in Guatemala', () => {
  const file = join(packagedPacks, 'gt/calendar.json');
  const calendar = calendarFile.parse(JSON.parse(readFileSync(file, 'utf8')));

  /** Tuesday and Wednesday: the Monday before; Thursday to Sunday: the Monday after (Decree 19-2018). */
  it.each([
    ['2025-06-30', 'Monday'],
    ['2026-06-29', 'Tuesday'],
    ['2027-06-28', 'Wednesday'],
    ['2028-07-03', 'Friday'],
    ['2029-07-02', 'Saturday'],
    ['2030-07-01', 'Sunday'],
    ['2031-06-30', 'Monday'],
    ['2032-06-28', 'Wednesday'],
  ])('is taken on %s, because 30 June is a %s', (on, weekday) => {
    const thirtieth = new Date(`${on.slice(0, 4)}-06-30T12:00:00Z`);
    expect(thirtieth.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(weekday);
    const taken = calendar.holidays.filter(
      ({ name, on: day }) => name.en.startsWith('Army') && day.startsWith(on.slice(0, 4)),
    );
    expect(taken.map((day) => day.on)).toEqual([on]);
  });
});
