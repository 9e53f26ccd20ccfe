import { stageTable } from '../../file/definition/stages.js';
import type { Correction } from './correction.js';
import { answering } from './define.js';

/** What is known of each stage. */
export const stages = stageTable<Correction>({
  asked: { public: 'correction-review', over: false, awaiting: answering, atZero: 'escalated' },
  accepted: { public: 'correction-review', over: false, awaiting: [] },
  corrected: { public: 'correction-accepted', over: true, awaiting: [] },
  refused: { public: 'correction-refused', over: true, awaiting: [], next: 'read-decision' },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
});
