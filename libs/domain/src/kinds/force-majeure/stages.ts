import { stageTable } from '../../file/definition/stages.js';
import type { ForceMajeure } from './force-majeure.js';

/** What is known of each stage. It is about nobody in particular, so no worker reads of it. */
export const stages = stageTable<ForceMajeure>({
  proposed: { over: false, awaiting: ['supervisor'] },
  applying: { over: false, awaiting: ['effect'] },
  'in-force': { over: false, awaiting: ['supervisor'] },
  lifting: { over: false, awaiting: ['effect'] },
  stopped: { over: false, awaiting: ['supervisor'] },
  ended: { over: true, awaiting: [] },
  declined: { over: true, awaiting: [] },
});
