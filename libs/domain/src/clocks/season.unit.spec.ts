import type { PlainDate } from '../kernel/index.js';
import { isInSeason, lastOfSeasons, nextSeason, turnsOf } from './index.js';

const day = (text: string): PlainDate => text as PlainDate;
const overNewYear = { from: 11, to: 4 };
const inYear = { from: 2, to: 6 };

describe('a season', () => {
  it('has its first month’s first day and its last month’s last, also over the turn of the year', () => {
    const days = ['2031-10-31', '2031-11-01', '2031-12-31', '2032-01-01', '2032-04-30', '2032-05-01'].map(day);
    expect(days.map((each) => isInSeason(overNewYear, each))).toEqual([false, true, true, true, true, false]);
    const others = ['2032-01-31', '2032-02-01', '2032-06-30', '2032-07-01'].map(day);
    expect(others.map((each) => isInSeason(inYear, each))).toEqual([false, true, true, false]);
    expect(isInSeason({ from: 3, to: 3 }, day('2032-03-31'))).toBe(true);
  });

  it('begins again in the same year or in the next', () => {
    expect(nextSeason(overNewYear, day('2032-05-01'))).toBe('2032-11-01');
    expect(nextSeason(inYear, day('2032-01-31'))).toBe('2032-02-01');
    expect(nextSeason(inYear, day('2032-07-01'))).toBe('2033-02-01');
  });

  it('is counted from the one that ends next, and ends on its month’s last day', () => {
    expect(lastOfSeasons(overNewYear, day('2031-11-24'), 1)).toBe('2032-04-30');
    expect(lastOfSeasons(overNewYear, day('2031-03-10'), 1)).toBe('2031-04-30');
    // Its own last day gives nothing more of it.
    expect(lastOfSeasons(overNewYear, day('2031-04-30'), 1)).toBe('2032-04-30');
    expect(lastOfSeasons({ from: 1, to: 2 }, day('2031-07-01'), 5)).toBe('2036-02-29');
  });

  it('turns on the day on which it begins or is over, and before that it is said that the years end', () => {
    const said = (after: string, until: string, told?: number) =>
      turnsOf({ ...overNewYear, after: day(after) }, day(until), told).map(
        ({ day: on, on: until, turn }) => `${on} ${turn} ${until}`,
      );
    // The years end in the middle of a season, which goes on; the last one ends with the credential.
    expect(said('2031-03-03', '2032-04-30', 60)).toEqual([
      '2031-01-02 nears 2031-03-03',
      '2031-05-01 ended 2031-11-01',
      '2031-11-01 begun 2032-04-30',
    ]);
    expect(said('2031-07-15', '2033-04-30')).toEqual([
      ...['2031-07-16 ended 2031-11-01', '2031-11-01 begun 2032-04-30'],
      ...['2032-05-01 ended 2032-11-01', '2032-11-01 begun 2033-04-30'],
    ]);
    expect(said('2031-04-30', '2032-04-30')).toEqual(['2031-05-01 ended 2031-11-01', '2031-11-01 begun 2032-04-30']);
    expect(said('2031-10-31', '2032-04-30')).toEqual([]);
  });
});
