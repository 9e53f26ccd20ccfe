import fc from 'fast-check';
import { dimensions, fewest, peopleAtLeast, publish, valueOf } from './publication.js';
import { visits } from './visits.sample.js';
import type { Visits } from './visits.js';

const cases = (by: Parameters<ReturnType<typeof publish>['total']>[0], all: readonly Visits[]) =>
  publish(all)
    .total(by)
    .map(({ place, cases: n }) => [...by.map((name) => place[name] ?? 'withheld'), n]);

describe('public figures', () => {
  it('count by sex, nationality, occupation, corridor and stage', () => {
    const all = [visits(9), visits(7, { sex: 'M', nationality: 'HN', occupation: '7112' })];
    expect(publish(all).cells.map(({ place, cases: n }) => [Object.values(place), n])).toEqual([
      [['2026', 'MX-GT', 'recognition-review/recognised', 'F', '7411', 'GT'], 9],
      [['2026', 'MX-GT', 'recognition-review/recognised', 'M', '7112', 'HN'], 7],
    ]);
    expect(cases(['sex'], all)).toEqual([
      ['F', 9],
      ['M', 7],
    ]);
  });

  it('withhold what fewer than five people share, and leave them out of the total, so that nothing can be subtracted', () => {
    const all = [visits(40), visits(60, { sex: 'M' }), visits(1, { sex: 'X' })];
    expect(cases(['sex'], all)).toEqual([
      ['F', 40],
      ['M', 60],
    ]);
    expect(cases([], all)).toEqual([[100]]);
  });

  it('[F47] tell a municipality last of all, and never one of fewer than five', () => {
    const all = [
      visits(6, { municipality: 'MX-07089' }),
      visits(4, { municipality: 'MX-07087' }),
      visits(30), // who said nothing of where they are
    ];
    expect(cases(['municipality'], all)).toEqual([
      ['MX-07089', 6],
      ['withheld', 34],
    ]);
    expect(cases(['sex'], all)).toEqual([['F', 40]]);
  });

  it('[F47] tell a border office by the same measure, within each municipality', () => {
    const office = 'suchiate-tecun-uman';
    const few = [visits(9, { office }), visits(4, { office: 'talisman-el-carmen' }), visits(20)];
    expect(cases(['office'], few)).toEqual([
      ['suchiate-tecun-uman', 9],
      ['withheld', 24],
    ]);
    const tapachula = { municipality: 'MX-07089' };
    expect(
      cases(['office'], [visits(4, { office }), visits(4, { office, ...tapachula }), visits(9, tapachula)]),
    ).toEqual([['withheld', 13]]);
    expect(peopleAtLeast([visits(3), visits(2, { office })])).toBe(5);
  });

  it('[attack 17] count people who are scattered over municipalities like any others, and tell none of few', () => {
    const places = Array.from({ length: 10 }, (_, n) => `MX-${String(n)}`);
    const scattered = places.map((municipality) => visits(4, { municipality }));
    expect(cases([], scattered)).toEqual([[40]]);
    expect(cases(['sex'], [...scattered, visits(60, { sex: 'M' })])).toEqual([
      ['F', 40],
      ['M', 60],
    ]);
    expect(cases(['municipality'], scattered)).toEqual([['withheld', 40]]);
    // Four of one municipality cannot be told by taking the others off the total.
    expect(cases(['municipality'], [visits(9, { municipality: 'MX-0' }), visits(4, { municipality: 'MX-1' })])).toEqual(
      [['MX-0', 9]],
    );
    expect(cases([], [visits(9, { municipality: 'MX-0' }), visits(4, { municipality: 'MX-1' })])).toEqual([[9]]);
  });

  it('put small groups together where together they are enough', () => {
    const all = [visits(40), visits(3, { sex: 'X' }), visits(2, { sex: 'not-stated' })];
    expect(cases(['sex'], all)).toEqual([
      ['F', 40],
      ['withheld', 5],
    ]);
  });

  it('say that something was decided by silence', () => {
    expect(cases(['stage'], [visits(5, { tacit: true })])).toEqual([['recognition-review/recognised-by-silence', 5]]);
  });

  it('count people and not cases: one person with nine cases is one', () => {
    expect(publish([visits(1, { cases: 9 })]).cells).toEqual([]);
    expect(publish([visits(4), visits(4, { occupation: '7112' })]).cells).toEqual([]);
  });

  it('leave out drafts, which are nobody’s but the worker’s', () => {
    expect(publish([visits(50, { stage: 'draft' }), visits(50, { stage: 'with-home' })]).cells).toEqual([]);
  });

  it('give the median with its interval, and none for fewer than five', () => {
    const durations = new Map([10, 20, 30, 40, 50, 60, 70].map((tenths) => [tenths, 1]));
    expect(publish([visits(7, { durations })]).cells[0]?.days).toEqual({ visits: 7, median: 4, interval: [1, 7] });
    expect(publish([visits(7, { durations: new Map([[10, 4]]) })]).cells[0]).not.toHaveProperty('days');
  });
});

const someVisits = fc.record({
  sex: fc.constantFrom('F', 'M', 'X', 'not-stated'),
  nationality: fc.constantFrom('GT', 'HN', 'VE'),
  occupation: fc.constantFrom('7411', '7112', '5322'),
  corridor: fc.constantFrom('MX-GT', 'CL-PE'),
  municipality: fc.constantFrom('MX-07089', 'MX-07087'),
  office: fc.constantFrom('suchiate-tecun-uman', 'talisman-el-carmen'),
  stage: fc.constantFrom('received', 'host-review', 'recognised', 'refused'),
  people: fc.integer({ min: 1, max: 9 }),
});
const register = fc.array(someVisits, { maxLength: 60 }).map((rows) => {
  // One row per cell, as the database groups them.
  const cells = new Map(rows.map((row) => [JSON.stringify({ ...row, people: 0 }), row]));
  return [...cells.values()].map(({ people, ...row }) => visits(people, row));
});

describe('whatever is registered', () => {
  it('no cell is of fewer than five people, and everybody is in one cell at most', () =>
    fc.assert(
      fc.property(register, (all) => {
        const { cells } = publish(all);
        for (const cell of cells) expect(cell.cases).toBeGreaterThanOrEqual(fewest);
        const shown = cells.reduce((sum, cell) => sum + cell.cases, 0);
        expect(shown).toBeLessThanOrEqual(all.reduce((sum, one) => sum + one.cases, 0));
      }),
    ));

  it('every total is a sum of cells that are shown: no figure knows anything that they do not say', () =>
    fc.assert(
      fc.property(
        register,
        fc.subarray(['corridor', 'stage', 'sex', 'nationality', 'occupation', 'municipality', 'office'] as const),
        (all, by) => {
          const publication = publish(all);
          for (const { place, cases: total } of publication.total(by)) {
            const parts = publication.cells.filter((cell) => by.every((name) => cell.place[name] === place[name]));
            expect(total).toBe(parts.reduce((sum, cell) => sum + cell.cases, 0));
            expect(total).toBeGreaterThanOrEqual(fewest);
          }
        },
      ),
    ));

  it('what a cell says of people is true of five of them at least', () =>
    fc.assert(
      fc.property(register, (all) => {
        for (const { place } of publish(all).cells) {
          const alike = all.filter((one) =>
            dimensions.every((name) => [undefined, valueOf(one, name)].includes(place[name])),
          );
          expect(peopleAtLeast(alike)).toBeGreaterThanOrEqual(fewest);
        }
      }),
    ));

  it('counts no more people than there are', () => {
    expect(peopleAtLeast([visits(3), visits(2, { occupation: '7112' }), visits(4, { sex: 'M' })])).toBe(7);
    expect(peopleAtLeast([visits(3), visits(2, { municipality: 'MX-07089' })])).toBe(5);
    expect(peopleAtLeast([visits(3), visits(3, { municipality: 'MX-07089', occupation: '7112' })])).toBe(3);
  });
});
