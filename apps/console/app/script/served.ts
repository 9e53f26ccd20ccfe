import { keptForGood } from '@puente/web/sending';
import { paths } from '../paths/index.js';
import text from './island.ts?bundled';

/** The only script of the console. */
export const script = keptForGood(paths.script, text);
