import fc from 'fast-check';
import { isContinued, isIncluded } from './check-proof.js';
import { growingTree } from './growing-tree.js';
import { treeOver } from './tree.js';
import { leafHash, rootOver } from './tree-hash.js';

const leaves = Array.from({ length: 1200 }, (_, n) => leafHash(Buffer.from(String(n))));
const above = Array.from({ length: 4 }, (_, n) => rootOver(leaves.slice(n * 256, (n + 1) * 256)));
const treeOf = (size: number) =>
  treeOver((level, index, width) => {
    const row = level === 0 ? leaves : above;
    return Promise.resolve(row.slice(index * 256, index * 256 + width));
  }, size);
const rootOf = (size: number) => rootOver(leaves.slice(0, size));

/** A size, and something within it. */
const within = fc
  .integer({ min: 1, max: leaves.length })
  .chain((size) => fc.record({ size: fc.constant(size), at: fc.integer({ min: 0, max: size - 1 }) }));
const flipped = (hash: Buffer, bit: number) => {
  const other = Buffer.from(hash);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
};
const aBit = fc.integer({ min: 0, max: 255 });

describe('whatever its size, a log', () => {
  it('has one root, however it is computed', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: leaves.length }), async (size) => {
        const grown = growingTree();
        for (const leaf of leaves.slice(0, size)) grown.add(leaf);
        const root = await treeOf(size).root(size);
        expect(root.equals(grown.root()) && root.equals(rootOf(size))).toBe(true);
      }),
    ));

  it('proves each leaf at its place, and no other leaf, place or root', () =>
    fc.assert(
      fc.asyncProperty(within, aBit, fc.nat(), async ({ at, size }, bit, which) => {
        const log = { size, root: rootOf(size) };
        const proof = await treeOf(size).inclusion(at, size);
        const leaf = { index: at, hash: leaves[at] ?? Buffer.alloc(0) };
        expect(isIncluded(leaf, log, proof)).toBe(true);
        expect(isIncluded({ ...leaf, hash: flipped(leaf.hash, bit) }, log, proof)).toBe(false);
        expect(isIncluded(leaf, { ...log, root: flipped(log.root, bit) }, proof)).toBe(false);
        expect(isIncluded(leaf, log, [...proof, leaf.hash])).toBe(false);
        if (proof.length === 0) return;
        const n = which % proof.length;
        expect(isIncluded(leaf, log, proof.toSpliced(n, 1))).toBe(false);
        expect(isIncluded(leaf, log, proof.with(n, flipped(proof[n] ?? leaf.hash, bit)))).toBe(false);
      }),
    ));

  it('proves that it begins with what it was, and with nothing else', () =>
    fc.assert(
      fc.asyncProperty(within, aBit, fc.nat(), async ({ at, size }, bit, which) => {
        const grown = { before: at + 1, rootBefore: rootOf(at + 1), size, root: rootOf(size) };
        const proof = await treeOf(size).consistency(at + 1, size);
        expect(isContinued(grown, proof)).toBe(true);
        expect(isContinued({ ...grown, rootBefore: flipped(grown.rootBefore, bit) }, proof)).toBe(false);
        expect(isContinued({ ...grown, root: flipped(grown.root, bit) }, proof)).toBe(false);
        expect(isContinued({ ...grown, before: size, size: at + 1 }, proof)).toBe(size === at + 1);
        if (proof.length === 0) return;
        const n = which % proof.length;
        expect(isContinued(grown, proof.with(n, flipped(proof[n] ?? grown.root, bit)))).toBe(false);
      }),
    ));
});
