import { join } from 'node:path';
import { foldersOf, sourcesOf } from '../../programs/places.mjs';
import { root } from '../places.mjs';
import { hashFiles, hashOf, isFresh, markFresh } from './stamp.mjs';

const apart = new Set(['node_modules', 'dist', 'build', 'generated', '.react-router', 'histories']);
/** Of what is built: not its tests, nor what was made of it. */
export const isSource = (path) =>
  !path.split('/').some((part) => apart.has(part)) && !/\.(spec|sample|contract)\.ts$/.test(path);

/** What goes into everything: the versions of packages, and how things are built. */
const forAll = ['package-lock.json', 'tsconfig.base.json', 'infra/programs'];

/**
 * Something that is built: `what` of the package in `folder`, put into `into` there. The hash of the sources that went into
 * it is kept beside it, so that whoever deletes the one deletes the other.
 */
export const part = (what, folder, into, from = folder) => ({ what, folder, into: join(root, folder, into), from });

/** Tells the parts whose sources have changed since they were made, and remembers that they are made. */
export function openParts() {
  const known = new Map();
  const once = (key, work) => known.get(key) ?? known.set(key, work()).get(key);
  // What Prisma generates follows from its folder.
  const inputs = (folder) => [sourcesOf(folder), join(folder, 'package.json'), join(folder, 'prisma')];
  const hashOfFolder = (folder) => once(folder, () => hashFiles(root, inputs(folder), isSource));
  const hashOfAll = () => once('', () => hashFiles(root, forAll));
  const hash = ({ from }) => hashOf(hashOfAll(), ...[...foldersOf(from)].map(hashOfFolder));
  const stamp = ({ what }) => `.made-${what}`;
  return {
    isStale: (one) => !isFresh(one.into, stamp(one), hash(one)),
    made: (one) => markFresh(one.into, stamp(one), hash(one)),
  };
}
