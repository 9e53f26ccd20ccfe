import { isContinued, isIncluded } from './check-proof.js';
import { growingTree } from './growing-tree.js';
import { nodesAfter } from './nodes-after.js';
import type { TileReader } from './tree.js';
import { treeOver } from './tree.js';
import { emptyRoot, leafHash, rootOver } from './tree-hash.js';

/** The leaves and roots with which implementations of RFC 6962 and RFC 9162 are compared. */
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = entries.map((entry) => leafHash(Buffer.from(entry, 'hex')));

/** A log of so many leaves that grew by batches, with what it keeps above them. */
export async function aLog(batches: readonly number[]) {
  const kept: Buffer[][] = [[]];
  const read: TileReader = (level, index, width) =>
    Promise.resolve((kept[level] ?? []).slice(index * 256, index * 256 + width));
  for (const batch of batches) {
    const size = kept[0]?.length ?? 0;
    const added = Array.from({ length: batch }, (_, n) => leafHash(Buffer.from(`entry ${String(size + n)}`)));
    for (const { hash, index, level } of await nodesAfter(read, size, added)) {
      const there = (kept[level] ??= []);
      expect(there).toHaveLength(index);
      there.push(hash);
    }
    kept[0]?.push(...added);
  }
  const all = kept[0] ?? [];
  return { leaves: all, tree: treeOver(read, all.length) };
}

describe('a tree of the log', () => {
  it('has the roots of RFC 9162, at every size, however it is computed', async () => {
    const grown = growingTree();
    const tree = treeOver((_level, index, width) => Promise.resolve(leaves.slice(index * 256, width)), leaves.length);
    for (const [size, root] of roots.entries()) {
      expect(rootOver(leaves.slice(0, size)).toString('hex')).toBe(root);
      expect((await tree.root(size)).toString('hex')).toBe(root);
      expect(grown.root().toString('hex')).toBe(root);
      const leaf = leaves[size];
      if (leaf !== undefined) grown.add(leaf);
    }
    expect(emptyRoot().toString('hex')).toBe(roots[0]);
  });

  it('has the proofs of RFC 9162', async () => {
    const tree = treeOver((_level, index, width) => Promise.resolve(leaves.slice(index * 256, width)), leaves.length);
    const hex = (proof: readonly Buffer[]) => proof.map((hash) => hash.toString('hex'));
    expect(hex(await tree.inclusion(0, 8))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hex(await tree.consistency(6, 8))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('keeps roots over full tiles, of tiles of tiles too, and proves with them', async () => {
    const { leaves: all, tree } = await aLog([3, 250, 3, 256, 1000, 64_100, 700, 1]);
    const root = await tree.root(all.length);
    expect(root.equals(rootOver(all))).toBe(true);
    for (const index of [0, 255, 256, 65_535, 65_536, all.length - 1]) {
      const hash = all[index] ?? Buffer.alloc(0);
      const proof = await tree.inclusion(index, all.length);
      expect(isIncluded({ index, hash }, { size: all.length, root }, proof)).toBe(true);
      expect(isIncluded({ index: index + 1, hash }, { size: all.length, root }, proof)).toBe(false);
    }
    for (const before of [0, 1, 255, 256, 257, 65_536, 65_537, all.length]) {
      const proof = await tree.consistency(before, all.length);
      const rootBefore = rootOver(all.slice(0, before));
      expect(isContinued({ before, rootBefore, size: all.length, root }, proof)).toBe(true);
      const other = leafHash(Buffer.from('other'));
      if (before > 0) expect(isContinued({ before, rootBefore: other, size: all.length, root }, proof)).toBe(false);
    }
  });
});
