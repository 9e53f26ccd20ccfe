import { nodeHash } from './tree-hash.js';

interface Grown {
  readonly before: number;
  readonly rootBefore: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
}

const isOdd = (n: number) => n % 2 === 1;
const halved = (n: number) => Math.floor(n / 2);
const equal = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

/** RFC 9162 §2.1.3.2. */
export function isIncluded(
  leaf: { readonly index: number; readonly hash: Uint8Array },
  log: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (leaf.index >= log.size) return false;
  let [at, last] = [leaf.index, log.size - 1];
  let hash: Uint8Array = leaf.hash;
  for (const beside of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(beside, hash);
      while (!isOdd(at) && at !== 0) [at, last] = [halved(at), halved(last)];
    } else hash = nodeHash(hash, beside);
    [at, last] = [halved(at), halved(last)];
  }
  return last === 0 && equal(hash, log.root);
}

/** RFC 9162 §2.1.4.2; of a log that was empty anything is the continuation. */
export function isContinued({ before, rootBefore, size, root }: Grown, proof: readonly Uint8Array[]): boolean {
  if (before > size) return false;
  if (before === size) return proof.length === 0 && equal(rootBefore, root);
  if (before === 0) return proof.length === 0;
  let power = 1;
  while (power < before) power *= 2;
  const [first, ...rest] = power === before ? [rootBefore, ...proof] : proof;
  if (first === undefined) return false;
  let [at, last] = [before - 1, size - 1];
  while (isOdd(at)) [at, last] = [halved(at), halved(last)];
  let [old, grown]: [Uint8Array, Uint8Array] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      [old, grown] = [nodeHash(beside, old), nodeHash(beside, grown)];
      while (!isOdd(at) && at !== 0) [at, last] = [halved(at), halved(last)];
    } else grown = nodeHash(grown, beside);
    [at, last] = [halved(at), halved(last)];
  }
  return last === 0 && equal(old, rootBefore) && equal(grown, root);
}
