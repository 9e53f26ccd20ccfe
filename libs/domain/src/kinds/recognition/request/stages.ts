import { stageTable } from '../../../file/definition/stages.js';
import type { RecognitionRequest } from './recognition-request.js';
import { isReturned } from './submission-returned.js';

const isHeard = ({ waiting }: RecognitionRequest): boolean => waiting !== undefined;
const ifLate = ({ clock }: RecognitionRequest) => (clock?.lapsedAt === undefined ? [] : (['supervisor'] as const));

/** What is known of each stage while the file is here; once a host has it, its news says where the case stands. */
export const stages = stageTable<RecognitionRequest>({
  draft: {
    public: 'draft',
    over: false,
    awaiting: ['worker', 'assistant'],
    atZero: 'draft-deleted',
    next: 'submit-draft',
  },
  submitted: {
    public: 'submitted',
    over: false,
    awaiting: (file) => ['registrar', ...ifLate(file)],
    atZero: 'escalated',
  },
  'awaiting-documents': {
    public: 'awaiting-documents',
    over: false,
    awaiting: ['worker'],
    atZero: 'closed-without-prejudice',
    next: 'provide-documents',
  },
  'home-verification': {
    public: 'home-verification',
    over: false,
    awaiting: (file) => (isHeard(file) ? ['worker'] : ['verifier']),
    atZero: (file) => (isHeard(file) ? 'discrepancy-stands' : 'skills-test-at-host'),
    next: (file) => (isHeard(file) ? 'answer-discrepancy' : 'nothing'),
  },
  transmitted: { public: 'transmitted', over: false, awaiting: ['country'] },
  // A decision of other hosts does not end this one's case.
  concluded: { public: 'transmitted', over: true, awaiting: [] },
  // Waits for nobody: reopening starts its process again.
  'closed-without-prejudice': {
    public: 'closed-without-prejudice',
    over: true,
    awaiting: [],
    next: (file) => (isReturned(file) ? 'file-again' : 'may-reopen'),
  },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
  'draft-deleted': { public: 'draft-deleted', over: true, awaiting: [] },
});
