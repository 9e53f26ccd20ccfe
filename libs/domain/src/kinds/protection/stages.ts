import { stageTable } from '../../file/definition/stages.js';
import type { Protection } from './protection.js';

/** What is known of each stage. A page that is read along must not tell who has the file, nor until when. */
export const stages = stageTable<Protection>({
  sealed: { public: 'protected', over: false, awaiting: [] },
  'taken-up': { public: 'protected', over: false, awaiting: [] },
  released: { public: 'protection-released', over: true, awaiting: [] },
  // One that was referred before anybody asked what became of it has no period: its process is over.
  referred: { public: 'protection-referred', over: ({ clock }) => clock === undefined, awaiting: [] },
});
