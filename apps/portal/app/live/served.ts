import { createHash } from 'node:crypto';
import { paths } from '../paths/index.js';
import script from './follow-page.ts?bundled';

/** With the content's hash, so that one that is kept is never an old one. */
export const liveAddress = `${paths.liveScript}?v=${createHash('sha256').update(script).digest('hex').slice(0, 12)}`;
export { script as liveScript };
