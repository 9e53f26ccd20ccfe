import { emptyRoot, nodeHash, rootOver, splitOf } from './tree-hash.js';

/** Hashes that stand side by side in a tile of C2SP tlog-tiles. */
export const tileWidth = 256;

/**
 * Gives the first `width` hashes of a tile: of level 0, hashes of leaves; of level L, roots over 256 to the power of L leaves
 * that are all there.
 */
export type TileReader = (level: number, index: number, width: number) => Promise<readonly Uint8Array[]>;

/** What anybody can compute of a log from its tiles, and nothing else. */
export interface Tree {
  root(size: number): Promise<Buffer>;
  /** RFC 9162 §2.1.3: the hashes that lead from a leaf to the root over the first `size`. */
  inclusion(leaf: number, size: number): Promise<readonly Buffer[]>;
  /** RFC 9162 §2.1.4: the hashes that show that the tree of `size` begins with that of `before`. */
  consistency(before: number, size: number): Promise<readonly Buffer[]>;
}

/** Each tile is read once. @param most leaves of the log: a tile is read as far as it goes */
export function treeOver(read: TileReader, most: number): Tree {
  const tiles = new Map<string, Promise<readonly Uint8Array[]>>();
  const tile = (level: number, index: number): Promise<readonly Uint8Array[]> => {
    const name = `${String(level)}/${String(index)}`;
    const width = Math.min(tileWidth, Math.floor(most / tileWidth ** level) - index * tileWidth);
    const known = tiles.get(name) ?? read(level, index, width);
    tiles.set(name, known);
    return known;
  };
  /** Over so many leaves that a power of two is full, from a multiple of it on. */
  async function full(from: number, leaves: number): Promise<Buffer> {
    let level = 0;
    while (tileWidth ** (level + 1) <= leaves) level += 1;
    const [first, count] = [from / tileWidth ** level, leaves / tileWidth ** level];
    const index = Math.floor(first / tileWidth);
    const hashes = (await tile(level, index)).slice(first - index * tileWidth, first - index * tileWidth + count);
    if (hashes.length !== count) throw new RangeError(`tile ${String(level)}/${String(index)} is not whole`);
    return rootOver(hashes);
  }
  async function over(from: number, leaves: number): Promise<Buffer> {
    if (leaves === 0) return emptyRoot();
    if (isPowerOfTwo(leaves)) return full(from, leaves);
    const half = splitOf(leaves);
    return nodeHash(await full(from, half), await over(from + half, leaves - half));
  }
  async function path(leaf: number, from: number, leaves: number): Promise<Buffer[]> {
    if (leaves === 1) return [];
    const half = splitOf(leaves);
    return leaf < from + half
      ? [...(await path(leaf, from, half)), await over(from + half, leaves - half)]
      : [...(await path(leaf, from + half, leaves - half)), await over(from, half)];
  }
  async function since(before: number, from: number, leaves: number, isWhole: boolean): Promise<Buffer[]> {
    if (before === leaves) return isWhole ? [] : [await over(from, leaves)];
    const half = splitOf(leaves);
    return before <= half
      ? [...(await since(before, from, half, isWhole)), await over(from + half, leaves - half)]
      : [...(await since(before - half, from + half, leaves - half, false)), await over(from, half)];
  }
  return {
    root: (size) => over(0, size),
    inclusion: (leaf, size) => path(leaf, 0, size),
    consistency: (before, size) => (before === 0 ? Promise.resolve([]) : since(before, 0, size, true)),
  };
}

function isPowerOfTwo(n: number): boolean {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
}
