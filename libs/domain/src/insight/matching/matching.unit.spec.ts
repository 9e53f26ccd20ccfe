import fc from 'fast-check';
import { foldName, partsOf } from './fold-name.js';
import { likeness, soughtLikeness, worthShowing } from './likeness.js';
import type { Named } from './match-keys.js';
import { matchKeys } from './match-keys.js';

/** Levenshtein's, short; the application brings a library's. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [i, letter] of one.split('').entries()) {
    const next = [i + 1];
    for (const [j, also] of other.split('').entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === also ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
};

const born = (givenNames: string, surnames: string, birthDate = '1991-05-17'): Named => ({
  givenNames,
  surnames: surnames.split(' / '),
  birthDate,
});
const shares = (one: Named, other: Named): boolean => matchKeys(one).some((key) => matchKeys(other).includes(key));
const score = (one: Named, other: Named): number => likeness(one, other, distance).score;

describe('one person under two spellings', () => {
  it.each([
    ['accents', born('María José', 'Núñez / Gómez'), born('Maria Jose', 'Nunez / Gomez')],
    ['particles', born('Ana', 'de la Cruz / y Vargas'), born('Ana', 'Cruz / Vargas')],
    ['one surname of two', born('Luis', 'Pérez / Xicay'), born('Luis', 'Pérez')],
    ['a married name', born('Rosa Elena', 'Ajú / Tzoc'), born('Rosa Elena', 'Ajú / de Morales')],
    ['letters that sound alike', born('Yesenia', 'Vásquez'), born('Llesenia', 'Básques')],
    ['a mute h and qu', born('Hilda', 'Quiñónez'), born('Ilda', 'Kinones')],
    ['day and month exchanged', born('Juan', 'López', '1991-05-07'), born('Juan', 'López', '1991-07-05')],
    ['a slip of the pen in one part', born('Esteban', 'Morales / Tum'), born('Esteban', 'Moreles / Tum')],
  ])('is found: %s', (_what, one, other) => {
    expect(shares(one, other)).toBe(true);
    expect(score(one, other)).toBeGreaterThan(worthShowing);
  });
});

describe('two people', () => {
  it.each([
    ['born on another day', born('Juan', 'López', '1991-05-17'), born('Juan', 'López', '1984-01-30')],
    ['of other names', born('Juan', 'López'), born('Petrona', 'Chávez')],
  ])('are not found to be one: %s', (_what, one, other) => {
    expect(shares(one, other)).toBe(false);
  });

  it('who are siblings are less alike than one person', () => {
    const [twin, other] = [born('Ana', 'Pérez / Tum'), born('Luisa', 'Pérez / Tum')];
    expect(score(twin, other)).toBeLessThan(score(twin, born('Ana', 'Peres / Tum')));
    expect(score(twin, other)).toBeLessThan(worthShowing);
  });
});

describe('likeness', () => {
  const name = fc.constantFrom('María', 'José', 'de la Cruz', 'Núñez', 'Xicay', 'Vásquez', 'Llamas', 'Ajú');
  const person = fc.record({
    givenNames: name,
    surnames: fc.array(name, { maxLength: 3 }),
    birthDate: fc.constantFrom('1991-05-07', '1991-07-05', '1990-12-31'),
  });
  it('is the same both ways round, from nothing to one, and whole with oneself', () =>
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(score(one, other)).toBeCloseTo(score(other, one), 10);
        expect(score(one, other)).toBeGreaterThanOrEqual(0);
        expect(score(one, other)).toBeLessThanOrEqual(1.000001);
        if (one.surnames.length > 0) expect(score(one, one)).toBeCloseTo(1, 10);
      }),
    ));

  it('hears what is written', () => {
    expect(partsOf('de la Cruz y Vargas')).toEqual(['cruz', 'vargas']);
    expect(foldName('guerra')).not.toBe(foldName('gerra'));
    expect(foldName('xavier')).toBe(foldName('javier'));
    expect(foldName('vasquez')).toBe(foldName('basques'));
  });
});

describe('[row 26] somebody who is looked for', () => {
  const like = (sought: Named, other: Named): number => soughtLikeness(sought, other, distance).score;
  const petrona = born('Petrona', 'Chávez / Ixcoy');

  it('is like nobody by a list of the commonest names, of which each has one', () => {
    const given = 'Juan José María Luis Ana Carlos Rosa Pedro Petrona';
    const surnames = 'García / López / Pérez / Chávez / Ixcoy / Gómez';
    expect(score(born(given, surnames), petrona)).toBeGreaterThan(0.9);
    expect(like(born(given, surnames), petrona)).toBeLessThan(worthShowing);
  });

  it('is found by less than all of their names, in another spelling, and with one name more', () => {
    for (const typed of [
      born('petrona', 'chavez'),
      born('Petronila', 'Chaves / Ixcoy'),
      born('Petrona María', 'Chávez / Ixcoy'),
    ])
      expect(like(typed, petrona)).toBeGreaterThanOrEqual(worthShowing);
  });
});
