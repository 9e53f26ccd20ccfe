import { areMonths, servesAgain } from './season.js';

const season = { from: 11, to: 4, after: '2031-03-10' };
const at = (text: string) => servesAgain(season, Date.parse(text));

describe('a credential of the season', () => {
  it('holds all year to its day, and then in its months', () => {
    expect(at('2031-03-10T12:00:00Z')).toBeUndefined();
    expect(at('2030-07-01T12:00:00Z')).toBeUndefined();
    expect(at('2031-12-31T23:59:59Z')).toBeUndefined();
    expect(at('2032-01-01T00:00:00Z')).toBeUndefined();
    expect(at('2031-07-01T12:00:00Z')).toBe('2031-11-01');
    expect(servesAgain({ ...season, from: 2, to: 6 }, Date.parse('2031-12-01T12:00:00Z'))).toBe('2032-02-01');
  });

  it('holds on its first and last day wherever the checker is', () => {
    expect(at('2032-05-01T11:59:59Z')).toBeUndefined();
    expect(at('2032-05-01T12:00:00Z')).toBe('2032-11-01');
    expect(at('2032-10-31T11:59:59Z')).toBe('2032-11-01');
    expect(at('2032-10-31T12:00:00Z')).toBeUndefined();
  });

  it('has months of the year', () => {
    expect([{ from: 0, to: 4 }, { from: 11, to: 13 }, season].map(areMonths)).toEqual([false, false, true]);
  });
});
