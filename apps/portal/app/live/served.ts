import { keptForGood } from '@puente/web/sending';
import { paths } from '../paths/index.js';
import script from './follow-page.ts?bundled';

export const liveScript = keptForGood(paths.liveScript, script);
