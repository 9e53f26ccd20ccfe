import { emptyRoot, nodeHash } from './tree-hash.js';

/** The root over leaves that come one after the other, however many they are: of each full subtree one hash is kept. */
export interface GrowingTree {
  readonly size: number;
  add(leaf: Buffer): void;
  root(): Buffer;
}

export function growingTree(): GrowingTree {
  const full: { readonly leaves: number; readonly hash: Buffer }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(leaf) {
      let last = { leaves: 1, hash: leaf };
      for (let left = full.at(-1); left?.leaves === last.leaves; left = full.at(-1)) {
        full.pop();
        last = { leaves: last.leaves * 2, hash: nodeHash(left.hash, last.hash) };
      }
      full.push(last);
      size += 1;
    },
    root: () =>
      full
        .map(({ hash }) => hash)
        .reduceRight<Buffer | undefined>(
          (right, left) => (right === undefined ? left : nodeHash(left, right)),
          undefined,
        ) ?? emptyRoot(),
  };
}
