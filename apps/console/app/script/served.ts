import { createHash } from 'node:crypto';
import text from './island.ts?bundled';
import { paths } from '../paths/index.js';

/** The only script of the console. */
export const script = {
  text,
  /** With the content’s hash, so that one that is kept is never an old one. */
  address: `${paths.script}?v=${createHash('sha256').update(text).digest('hex').slice(0, 12)}`,
} as const;
