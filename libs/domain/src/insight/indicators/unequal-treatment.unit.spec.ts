import { compareRates, toBeAnswered, unequalTreatment, wilson } from './unequal-treatment.js';
import { visits } from './visits.sample.js';
import type { Visits } from './visits.js';

const spread = (days: number, people: number) => {
  const durations = new Map(Array.from({ length: 10 }, (_, n) => [(days + n) * 10, people / 10]));
  return { durations, agencyDurations: durations };
};
const review = (people: number, days: number, more: Partial<Visits>) =>
  visits(people, { stage: 'host-review', ...spread(days, people), ...more });

describe('unequal treatment', () => {
  it('is found where a group waits longer than the rest and chance does not explain it', () => {
    const found = unequalTreatment([review(200, 10, { sex: 'M' }), review(100, 30, { sex: 'F' })]);
    const women = found.find(({ by, group, measure }) => by === 'sex' && group === 'F' && measure === 'time');
    expect(women).toMatchObject({ finding: 'worse', difference: 20, groupSize: 100, restSize: 200 });
    expect(women?.interval[0]).toBeGreaterThan(0);
    expect(found.find(({ group }) => group === 'M')).toMatchObject({ finding: 'better', difference: -20 });
  });

  it('is not found where the groups are alike', () => {
    const found = unequalTreatment([review(200, 10, { nationality: 'HN' }), review(100, 10, { nationality: 'GT' })]);
    expect(new Set(found.map(({ finding }) => finding))).toEqual(new Set(['no-evidence']));
  });

  it('is compared year by year, so that what was mended is not found again in the next', () => {
    const found = unequalTreatment([
      ...[review(200, 10, { sex: 'M' }), review(100, 30, { sex: 'F' })],
      ...[review(60, 10, { sex: 'M', year: 2027 }), review(40, 10, { sex: 'F', year: 2027 })],
    ]);
    const women = found.filter(({ group }) => group === 'F').map(({ finding, year }) => [year, finding]);
    expect(women).toEqual([
      [undefined, 'worse'],
      [2026, 'worse'],
      [2027, 'no-evidence'],
    ]);
    expect(toBeAnswered(found).map(({ group, year }) => [group, year])).toEqual([['F', 2026]]);
  });

  it('is answered for of all years together where a group is too small to be compared in any', () => {
    const durations = new Map([[900, 9]]);
    const nine = (year: number) =>
      visits(9, { stage: 'host-review', sex: 'X', year, durations, agencyDurations: durations });
    const many = [2026, 2027].map((year) => review(200, 1, { year }));
    expect(toBeAnswered(unequalTreatment([...many, nine(2026), nine(2027)]))).toMatchObject([
      { group: 'X', groupSize: 18, finding: 'worse' },
    ]);
    expect(toBeAnswered(unequalTreatment([...many, nine(2026)]))).toEqual([]);
  });

  const decidedIn = (year: number, sex: string, decisions: number, refused: number) => [
    visits(decisions - refused, { sex, year }),
    visits(refused, { sex, year, stage: 'refused' }),
  ];
  const ofWomen = (all: readonly Visits[]) =>
    toBeAnswered(unequalTreatment(all)).filter(({ group, measure }) => group === 'F' && measure === 'refusals');

  it('[R18] [F64] is answered for of all years together where each year could be compared and is no evidence by itself', () => {
    const years = [2024, 2025, 2026].flatMap((year) => [
      ...decidedIn(year, 'F', 15, 7),
      ...decidedIn(year, 'M', 200, 40),
    ]);
    expect(ofWomen(years)).toMatchObject([{ groupSize: 45, finding: 'worse' }]);
    expect(ofWomen(years)[0]).not.toHaveProperty('year');
  });

  it('[F64] is not found again in all years together where the newest year that could be compared is better', () => {
    const slight = [2024, 2025].flatMap((year) => [...decidedIn(year, 'F', 25, 10), ...decidedIn(year, 'M', 200, 40)]);
    expect(ofWomen(slight)).toMatchObject([{ groupSize: 50 }]);
    const mended = [...decidedIn(2026, 'F', 20, 0), ...decidedIn(2026, 'M', 40, 20)];
    expect(unequalTreatment([...slight, ...mended]).filter(({ year }) => year === 2026)).toContainEqual(
      expect.objectContaining({ group: 'F', measure: 'refusals', finding: 'better' }),
    );
    expect(ofWomen([...slight, ...mended])).toEqual([]);
  });

  it('is not claimed of fewer than ten', () => {
    const nine = { durations: new Map([[900, 9]]), agencyDurations: new Map([[900, 9]]) };
    expect(unequalTreatment([review(200, 1, {}), visits(9, { stage: 'host-review', sex: 'M', ...nine })])).toEqual([]);
  });

  it('is found in refusals', () => {
    const decided = (sex: string, recognised: number, refused: number) => [
      visits(recognised, { sex }),
      visits(refused, { sex, stage: 'refused' }),
    ];
    const found = unequalTreatment([...decided('M', 180, 20), ...decided('F', 50, 50)]);
    const women = found.find(({ measure, group }) => measure === 'refusals' && group === 'F');
    expect(women).toMatchObject({ where: 'recognition-review', ofGroup: 0.5, ofRest: 0.1, finding: 'worse' });
  });

  it('[attack 17] counts the people of each side wherever they are', () => {
    const places = Array.from({ length: 10 }, (_, n) => `MX-${String(n)}`);
    const durations = new Map([[300, 4]]);
    const scattered = places.map((municipality) =>
      visits(4, { stage: 'host-review', municipality, durations, agencyDurations: durations }),
    );
    const found = unequalTreatment([review(200, 10, { sex: 'M' }), ...scattered]);
    expect(found.find(({ group }) => group === 'F')).toMatchObject({ groupPeople: 40, restPeople: 200 });
  });

  it('takes the time of agencies, and not that of the worker', () => {
    const worker = { agencyDurations: new Map<number, number>() };
    expect(unequalTreatment([review(200, 1, { ...worker }), review(100, 90, { sex: 'M', ...worker })])).toEqual([]);
  });
});

describe('intervals', () => {
  it('are those of the literature', () => {
    // Newcombe (1998), table II, row (a): 56/70 − 48/80, of 95 %: 0.0524 to 0.3339; of 99 % it is wider.
    const compared = compareRates({ of: 56, all: 70 }, { of: 48, all: 80 });
    expect(compared?.difference).toBeCloseTo(0.2, 4);
    expect(compared?.interval[0]).toBeLessThan(0.0524);
    expect(compared?.interval[1]).toBeGreaterThan(0.3339);
  });

  it('hold the share', () => {
    const [low, high] = wilson({ of: 0, all: 20 });
    expect(low).toBeCloseTo(0, 6);
    expect(high).toBeCloseTo(0.249, 3);
  });
});
