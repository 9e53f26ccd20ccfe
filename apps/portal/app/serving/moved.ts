import { movedPaths } from '../paths/index.js';

/** Where an address of before leads now, with what lies below it and what it asks; undefined where it did not move. */
export function movedTo(address = ''): string | undefined {
  const from = Object.keys(movedPaths).find(
    (path) => /^(?:$|[/?#])/.test(address.slice(path.length)) && address.startsWith(path),
  );
  return from && `${movedPaths[from] ?? ''}${address.slice(from.length)}`;
}
