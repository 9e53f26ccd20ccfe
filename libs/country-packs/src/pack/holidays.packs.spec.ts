import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { packagedPacks } from '../rule-book/package-folder.js';
import { calendarFile } from './calendar-file.js';

const never = /^$/;
const easterSunday = /^(2025-04-20|2026-04-05|2027-03-28|2028-04-16|2029-04-01|2030-04-21|2031-04-13|2032-03-28)$/;
const holySaturday = /^(2025-04-19|2026-04-04|2027-03-27|2028-04-15|2029-03-31|2030-04-20|2031-04-12|2032-03-27)$/;

/**
 * The calendars against an independent list. Where they part, the reason is written here and in the pack's PROVENANCE.md:
 * what an office's day off is, is law, and the library follows other sources than the ministries do. `ours` are days that the
 * library lacks, `theirs` are days of its that are none here, `atLeast` is how many a year has.
 */
const calendars: readonly { country: string; ours: RegExp; theirs: RegExp; atLeast?: number }[] = [
  {
    country: 'MX',
    atLeast: 9,
    // The federal executive takes office on 1 October since 2024; the library still says 1 December.
    ours: /^\d{4}-10-01$/,
    // Banks only (2 November, 12 December), and the old day of the federal executive.
    theirs: /^\d{4}-(11-02|12-12|12-01)$/,
  },
  {
    country: 'GT',
    // The feast of Guatemala City, and Army Day as Decree 19-2018 moves it.
    ours: /^\d{4}-(08-15|06-2[89]|06-30|07-0[123])$/,
    // Banks only (1 July and 12 October, moved), and Army Day as Decree 42-2010 moved it.
    theirs: /^\d{4}-(06-(2[6-9]|30)|07-0[1-7]|10-1[0-3])$/,
  },
  // Holy Saturday, which the library leaves out; Easter Sunday is none, and 31 December is for banks.
  { country: 'CL', ours: holySaturday, theirs: new RegExp(`${easterSunday.source}|-12-31$`) },
  { country: 'PE', ours: never, theirs: easterSunday },
  { country: 'CO', ours: never, theirs: easterSunday },
];

describe.each(calendars)('the holidays of $country', ({ country, ours, theirs, atLeast = 13 }) => {
  const file = join(packagedPacks, country.toLowerCase(), 'calendar.json');
  const calendar = calendarFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const listed = calendar.holidays.map(({ on }) => on as string);
  const library = new Holidays(country);

  it.each([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032])('agree in %i with date-holidays', (year) => {
    const official = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10));
    const held = listed.filter((on) => on.startsWith(`${year}-`));
    expect(held.filter((on) => !official.includes(on) && !ours.test(on))).toEqual([]);
    expect(official.filter((on) => !held.includes(on) && !theirs.test(on))).toEqual([]);
    expect(held.length).toBeGreaterThanOrEqual(atLeast);
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
