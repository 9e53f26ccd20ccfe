import { stageTable } from '../../file/definition/stages.js';
import { auditors } from './define.js';
import type { IntegrityEvent } from './integrity-event.js';

/** What is known of each stage. No worker reads of it. */
export const stages = stageTable<IntegrityEvent>({
  open: { over: false, awaiting: auditors },
  'looked-at': { over: false, awaiting: auditors },
  closed: { over: true, awaiting: [] },
});
