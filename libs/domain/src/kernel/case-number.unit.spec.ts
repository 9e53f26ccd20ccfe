import fc from 'fast-check';

import { caseNumberFor, country, isCaseNumber, newCaseNumber, readCaseNumber } from './index.js';

const guatemala = country('GT');
const numbers = fc
  .tuple(fc.uint8Array({ minLength: 6, maxLength: 6 }), fc.integer({ min: 2020, max: 2099 }))
  .map(([random, year]) => newCaseNumber(guatemala, year, random));

describe('a case number', () => {
  it('says country and year, and checks itself', () => {
    const number = newCaseNumber(guatemala, 2026, Uint8Array.of(7, 19, 3, 18, 9, 22));
    expect(number).toMatch(/^GT-26-7K3J9P-[0-9A-Z]$/);
    expect(isCaseNumber(number)).toBe(true);
  });

  it('of a file that another one begins follows from that file, and differs by what it is', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const [first, second] = [caseNumberFor(number, 'consultation#1'), caseNumberFor(number, 'consultation#2')];
        expect(isCaseNumber(first) && isCaseNumber(second)).toBe(true);
        expect(first.slice(0, 6)).toBe(number.slice(0, 6));
        expect(first).toBe(caseNumberFor(number, 'consultation#1'));
        expect(new Set([number, first, second]).size).toBe(3);
      }),
    );
  });

  it('is read as people type it', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readCaseNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
      }),
    );
    expect(readCaseNumber('GT-26')).toBeUndefined();
  });

  it('is read without dashes, and with those that telephones make of them', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('', '–', ' — ', '.', '/'), (number, between) => {
        expect(readCaseNumber(number.toLowerCase().replaceAll('-', between))).toBe(number);
      }),
    );
    expect(readCaseNumber('GT-26-7K3M9Q-N0')).toBeUndefined();
    expect(readCaseNumber(`GT-26-7K3M9Q-N${' '.repeat(60)}`)).toBeUndefined();
  });

  it('is read where a person took 0 for O, or 1 for I and L, also in its check character', () => {
    const mistaken = (text: string) => text.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('I', '1');
    fc.assert(
      fc.property(numbers, (number) => {
        const [land, year, ...rest] = number.split('-');
        expect(readCaseNumber([land, year, ...rest.map(mistaken)].join('-'))).toBe(number);
      }),
    );
  });

  it('finds every wrong character', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(numbers, fc.nat(5), fc.nat(31), (number, place, letter) => {
        const wrong = Array.from(number)
          .with('GT-26-'.length + place, alphabet.charAt(letter))
          .join('');
        expect(isCaseNumber(wrong)).toBe(wrong === number);
      }),
    );
  });

  it('finds nearly every swap of two neighbours', () => {
    const serials = Array.from({ length: 3000 }, (_, index) =>
      Uint8Array.of(index, index >> 5, index * 7, 3, 17, index * 3),
    );
    const swaps = serials.flatMap((random) => {
      const number = newCaseNumber(guatemala, 2026, random);
      const swapped = number.replace(/-(.)(.)(.{4})-/, '-$2$1$3-');
      return swapped === number ? [] : [isCaseNumber(swapped)];
    });
    expect(swaps.filter(Boolean).length / swaps.length).toBeLessThan(0.01);
  });

  it('needs six random bytes and a country', () => {
    expect(() => newCaseNumber(guatemala, 2026, new Uint8Array(5))).toThrow(RangeError);
    expect(() => country('gt')).toThrow(RangeError);
  });
});
