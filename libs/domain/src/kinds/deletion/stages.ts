import { stageTable } from '../../file/definition/stages.js';
import { answering } from './define.js';
import type { Deletion } from './deletion.js';

/** What is known of each stage. */
export const stages = stageTable<Deletion>({
  asked: { public: 'deletion-review', over: false, awaiting: answering, atZero: 'escalated' },
  proposed: { public: 'deletion-review', over: false, awaiting: answering, atZero: 'escalated' },
  accepted: { public: 'deletion-accepted', over: false, awaiting: [] },
  blocked: { public: 'deletion-accepted', over: true, awaiting: [] },
  refused: { public: 'deletion-refused', over: true, awaiting: [], next: 'read-decision' },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
});
