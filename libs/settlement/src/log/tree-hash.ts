import { createHash } from 'node:crypto';

/** RFC 9162 §2.1.1: a leaf and a node can never be taken for one another. */
const [leafPrefix, nodePrefix] = [Buffer.from([0]), Buffer.from([1])];

export const leafHash = (entry: Uint8Array): Buffer => createHash('sha256').update(leafPrefix).update(entry).digest();

/**
 * Of an entry. `blind` is 32 bytes that nobody guesses: an entry whose every part somebody can guess is not found in the log by trying, since
 * hashes of leaves are public.
 */
export const entryLeaf = (blind: Uint8Array, entry: Uint8Array): Buffer => leafHash(Buffer.concat([blind, entry]));

export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(nodePrefix).update(left).update(right).digest();

/** Of a tree without leaves. */
export const emptyRoot = (): Buffer => createHash('sha256').digest();

/** The largest power of two below `n`, which is 2 or more: so many leaves are to the left of a tree's top. */
export function splitOf(n: number): number {
  let half = 1;
  while (half * 2 < n) half *= 2;
  return half;
}

/** The root over hashes that stand side by side. */
export function rootOver(hashes: readonly Uint8Array[]): Buffer {
  const [only] = hashes;
  if (only === undefined) return emptyRoot();
  if (hashes.length === 1) return Buffer.from(only);
  const half = splitOf(hashes.length);
  return nodeHash(rootOver(hashes.slice(0, half)), rootOver(hashes.slice(half)));
}
