import { stageTable } from '../../file/definition/stages.js';
import type { DataBreach } from './data-breach.js';

/** What is known of each stage. Workers read of it in their own cases. */
export const stages = stageTable<DataBreach>({
  reported: { over: false, awaiting: ['supervisor'] },
  confirmed: { over: false, awaiting: ['supervisor'] },
  closed: { over: true, awaiting: [] },
  dismissed: { over: true, awaiting: [] },
});
