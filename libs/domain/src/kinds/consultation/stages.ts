import { stageTable } from '../../file/definition/stages.js';
import type { Consultation } from './consultation.js';

/** What is known of each stage. The worker reads of it on the page of the review. */
export const stages = stageTable<Consultation>({
  asked: { over: false, awaiting: ['adviser'] },
  answered: { over: true, awaiting: ['adviser'] },
  'no-objection': { over: true, awaiting: ['adviser'] },
  closed: { over: true, awaiting: ['adviser'] },
});
