import { stageTable } from '../../file/definition/stages.js';
import type { LegalAid } from './legal-aid.js';

/** What is known of each stage. The worker reads of it beside their case, and is told in it. */
export const stages = stageTable<LegalAid>({
  asked: { over: false, awaiting: ['defender'] },
  accepted: { over: false, awaiting: ['defender'] },
  declined: { over: true, awaiting: [] },
  unanswered: { over: true, awaiting: [] },
  ended: { over: true, awaiting: [] },
});
