import { stageTable } from '../../file/definition/stages.js';
import type { CorruptionReport } from './corruption-report.js';
import { integrityOfficers } from './define.js';

/** What is known of each stage. No worker's page shows one: whoever has the receipt asks by it. */
export const stages = stageTable<CorruptionReport>({
  received: { over: false, awaiting: integrityOfficers },
  'looked-into': { over: false, awaiting: integrityOfficers },
  answered: { over: true, awaiting: [] },
  deleted: { over: true, awaiting: [] },
});
