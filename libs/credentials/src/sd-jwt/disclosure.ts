import { createHash } from 'node:crypto';

/** @returns that many random bytes */
export type Random = (count: number) => Uint8Array;

/** SD-JWT §4.2.1: salt, name and value; who has it can show that the value was signed. */
export const disclosure = (name: string, value: unknown, random: Random): string =>
  base64url(Buffer.from(JSON.stringify([base64url(random(16)), name, value])));

export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * The digests of the disclosures, filled up with digests of nothing to a number that is always the same (§4.2.5), so that
 * it does not tell whether a document or a birth date is known; sorted, so that order does not tell either.
 */
export function digests(disclosures: readonly string[], total: number, random: Random): string[] {
  const decoys = Array.from({ length: Math.max(0, total - disclosures.length) }, () => digest(base64url(random(32))));
  return [...disclosures.map(digest), ...decoys].sort();
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
