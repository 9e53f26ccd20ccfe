/** Crockford's base 32: a code survives being read aloud. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As many letters as there are to be, of five bits each. @param bytes at random, or as if: one for each letter */
export const codeIn = (bytes: Uint8Array, letters: number): string =>
  Array.from(bytes.subarray(0, letters), (byte) => crockford.charAt(byte & 31)).join('');

/** As it was typed: lower case, blanks and dashes, and O, I, L for 0, 1, 1. */
export const plainCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
