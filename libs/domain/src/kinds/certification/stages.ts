import { stageTable } from '../../file/definition/stages.js';
import type { Certification } from './certification.js';

/** The agency offered days, and the worker is to choose one. */
const isTheWorkers = ({ clock }: Certification): boolean => clock?.holder.who === 'worker';
const choosesHow = (file: Certification): boolean => file.choosesHow === true;
const ifLate = ({ clock }: Certification) => (clock?.lapsedAt === undefined ? [] : (['supervisor'] as const));

/** What is known of each stage. Whatever can still be appealed is not over; applying again starts the process anew. */
export const stages = stageTable<Certification>({
  draft: {
    public: 'draft',
    over: false,
    awaiting: ['worker', 'assistant'],
    atZero: 'draft-deleted',
    next: 'submit-draft',
  },
  'gathering-evidence': {
    public: 'gathering-evidence',
    over: false,
    awaiting: ['co-signer'],
    atZero: 'goes-on-without-references',
    next: 'remind-references',
  },
  application: {
    public: 'application',
    over: false,
    awaiting: (file) => ['registrar', ...ifLate(file)],
    atZero: 'escalated',
  },
  returned: {
    public: 'returned',
    over: false,
    awaiting: ['worker', 'assistant'],
    atZero: 'application-closed',
    next: 'complete-application',
  },
  admissible: {
    public: 'admissible',
    over: false,
    awaiting: (file) => (isTheWorkers(file) ? ['worker'] : ['registrar', ...ifLate(file)]),
    atZero(file) {
      if (!isTheWorkers(file)) return 'escalated';
      if (choosesHow(file)) return 'application-closed';
      // After the second time nothing closes by itself.
      return file.missed > 0 ? 'asked-how-to-go-on' : 'appointments-offered-again';
    },
    next(file) {
      if (choosesHow(file)) return 'choose-after-test';
      return isTheWorkers(file) ? 'choose-appointment' : 'nothing';
    },
  },
  'evaluation-scheduled': {
    public: 'evaluation-scheduled',
    over: false,
    awaiting: (file) => ['assessor', ...ifLate(file)],
    atZero: 'escalated',
    next: 'attend-evaluation',
  },
  evaluated: {
    public: 'evaluated',
    over: false,
    awaiting: (file) => ['approver', ...ifLate(file)],
    atZero: 'escalated',
  },
  'certificate-issued': { public: 'certificate-issued', over: true, awaiting: [], next: 'read-decision' },
  'not-yet-competent': {
    public: 'not-yet-competent',
    over: ({ clock }) => clock === undefined,
    awaiting: [],
    atZero: 'refusal-final',
    next: ({ clock }) => (clock === undefined ? 'may-reapply' : 'may-appeal-or-reapply'),
  },
  appealed: { public: 'appealed', over: false, awaiting: [], atZero: 'escalated' },
  'closed-without-prejudice': { public: 'application-closed', over: true, awaiting: [], next: 'may-reapply' },
  withdrawn: { public: 'withdrawn', over: true, awaiting: [] },
  'draft-deleted': { public: 'draft-deleted', over: true, awaiting: [] },
});
