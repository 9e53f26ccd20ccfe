import { stageTable } from '../../file/definition/stages.js';
import type { Appeal } from './appeal.js';

/** What is known of each stage. */
export const stages = stageTable<Appeal>({
  received: { public: 'appeal-review', over: false, awaiting: ['effect'], atZero: 'escalated' },
  'appeal-review': { public: 'appeal-review', over: false, awaiting: ['appeals-officer'], atZero: 'escalated' },
  upheld: { public: 'appeal-upheld', over: true, awaiting: [], next: 'read-decision' },
  overturned: { public: 'appeal-overturned', over: true, awaiting: [], next: 'read-decision' },
  remitted: { public: 'appeal-remitted', over: true, awaiting: [], next: 'read-decision' },
  ordered: { public: 'appeal-ordered', over: true, awaiting: [], next: 'read-decision' },
  answered: { public: 'complaint-answered', over: true, awaiting: [], next: 'read-decision' },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
});
