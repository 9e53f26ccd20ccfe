import type { CaseId, CountryCode } from './identifiers.js';
import { country, isCountryCode } from './identifiers.js';

/** Crockford's base 32: no I, L, O or U, so that a number survives being read aloud. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const caseNumberShape = /^([A-Z]{2})-(\d{2})-([0-9A-HJKMNP-TV-Z]{6})-([0-9A-Z])$/;

/**
 * The number a worker is given where the case is filed: `GT-26-7K3M9Q-X` is country, year, six Crockford characters
 * and a check character (ISO 7064 MOD 37,36 over all that stands before it).
 *
 * @param random at least six bytes; only their low five bits are used
 */
export function newCaseNumber(filedIn: CountryCode, year: number, random: Uint8Array): CaseId {
  if (random.length < 6) throw new RangeError('a case number needs six random bytes');
  const serial = Array.from(random.subarray(0, 6), (byte) => crockford.charAt(byte & 31)).join('');
  const body = `${filedIn}-${String(year % 100).padStart(2, '0')}-${serial}`;
  return `${body}-${checkCharacter(body)}` as CaseId;
}

/**
 * The number of a file that another one begins, as an appeal or a consultation: country and year of the first, and a
 * serial that follows from its number and the name. The law has no chance of its own, and the same errand run twice
 * must find the same file.
 *
 * @param name what the other file is to this one, once and for ever: `consultation#1`
 */
export function caseNumberFor(of: CaseId, name: string): CaseId {
  let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bits; 30 of them are kept
  for (const character of `${of}/${name}`) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n);
  }
  hash ^= hash >> 30n;
  const serial = Uint8Array.from({ length: 6 }, (_, index) => Number((hash >> BigInt(5 * index)) & 31n));
  return newCaseNumber(country(of.slice(0, 2)), Number(of.slice(3, 5)), serial);
}

/** Characters that look alike on paper; which of them a check character is, the number itself tells. */
const alike: readonly string[] = ['0O', '1IL'];

/** What a person typed, made into a case number where it is one: any dashes or none, and O, I, L for 0, 1, 1. */
export function readCaseNumber(typed: string): CaseId | undefined {
  // Nobody types more blanks and dashes than this; what is longer is not read at all.
  if (typed.length > 64) return undefined;
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length !== 11) return undefined;
  const serial = bare.slice(4, 10).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const body = [bare.slice(0, 2), bare.slice(2, 4), serial].join('-');
  const check = bare.slice(10);
  const checks = Array.from(alike.find((group) => group.includes(check)) ?? check);
  return checks.map((one) => `${body}-${one}`).find(isCaseNumber);
}

export function isCaseNumber(text: string): text is CaseId {
  const [, filedIn, , , check] = caseNumberShape.exec(text) ?? [];
  return filedIn !== undefined && isCountryCode(filedIn) && checkCharacter(text.slice(0, -2)) === check;
}

/** ISO 7064 MOD 37,36: finds every single wrong character, and all but two in a thousand swaps of neighbours. */
function checkCharacter(body: string): string {
  let sum = 36;
  for (const character of body.replaceAll('-', '')) {
    sum = (sum + alphanumeric.indexOf(character)) % 36 || 36;
    sum = (sum * 2) % 37;
  }
  return alphanumeric.charAt((37 - sum) % 36);
}
