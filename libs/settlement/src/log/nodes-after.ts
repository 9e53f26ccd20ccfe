import type { TileReader } from './tree.js';
import { tileWidth } from './tree.js';
import { rootOver } from './tree-hash.js';

/** The root over a tile that is full; its tile is one level above those whose roots it is over. */
export interface FullTile {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/** Which tiles become full where leaves are added to so many, lowest level first. */
export async function nodesAfter(
  read: TileReader,
  size: number,
  added: readonly Uint8Array[],
): Promise<readonly FullTile[]> {
  const nodes: FullTile[] = [];
  let [below, hashes]: [number, readonly Uint8Array[]] = [size, added];
  for (let level = 0; hashes.length > 0; level += 1) {
    const begun = below % tileWidth;
    let index = Math.floor(below / tileWidth);
    if (begun + hashes.length < tileWidth) break;
    const before = begun > 0 ? await read(level, index, begun) : [];
    const all = [...before, ...hashes];
    const roots: Buffer[] = [];
    for (let from = 0; from + tileWidth <= all.length; from += tileWidth) {
      const hash = rootOver(all.slice(from, from + tileWidth));
      nodes.push({ level: level + 1, index, hash });
      roots.push(hash);
      index += 1;
    }
    [below, hashes] = [index - roots.length, roots];
  }
  return nodes;
}
