import { stageTable } from '../../file/definition/stages.js';
import type { Correction } from './correction.js';
import { answering } from './define.js';

/** What is known of each stage. */
export const stages = stageTable<Correction>({
  asked: { public: 'correction-review', over: false, awaiting: answering, atZero: 'escalated' },
  accepted: { public: 'correction-review', over: false, awaiting: [] },
  corrected: { public: 'correction-accepted', over: true, awaiting: [] },
  // Not over while it can be appealed, or is.
  refused: {
    public: 'correction-refused',
    over: ({ appeal, clock }) => appeal === undefined && clock === undefined,
    awaiting: [],
    atZero: ({ appeal }) => (appeal === undefined ? 'refusal-final' : 'escalated'),
    next({ appeal, clock }) {
      if (clock !== undefined) return 'may-appeal';
      return appeal === undefined ? 'read-decision' : 'nothing';
    },
  },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
});
