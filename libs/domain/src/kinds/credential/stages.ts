import type { NextStep, Role } from '../../file/case/index.js';
import { stageTable } from '../../file/definition/stages.js';
import type { Credential } from './credential.js';

/** A proposal stands in the queue of those who may approve it; a worker who was heard, in that of those who propose. */
function awaiting({ hearing, proposal }: Credential): readonly Role[] {
  if (proposal !== undefined) return ['supervisor', 'approver'];
  return hearing?.heard === true ? ['reviewer', 'verifier', 'registrar', 'supervisor'] : [];
}

const isToAnswer = ({ hearing }: Credential): boolean => hearing?.heard === false;
/** The worker is asked before anything is decided on account of what the home country did. */
const answerOr =
  (step: NextStep) =>
  (file: Credential): NextStep =>
    isToAnswer(file) ? 'answer-hearing' : step;

/** The hearing can begin while its record is still being made. */
const open = {
  over: false,
  atZero: (file: Credential) => (isToAnswer(file) ? 'decided-without-answer' : 'escalated'),
} as const;
const underAppeal = ({ appeal, clock }: Credential): boolean => appeal !== undefined || clock !== undefined;
/** With it ends whatever was to be decided about it. */
const ended = { over: true, awaiting: [] } as const;

/** What is known of each stage. */
export const stages = stageTable<Credential>({
  issuing: { public: 'credential-issuing', ...open, awaiting: ['effect'], next: answerOr('nothing') },
  active: { public: 'credential-active', ...open, awaiting, next: answerOr('carry-credential') },
  suspended: { public: 'credential-suspended', ...open, awaiting, next: answerOr('nothing') },
  // Not over while it can be appealed, or is.
  revoked: {
    public: 'credential-revoked',
    over: (file) => !underAppeal(file),
    awaiting: [],
    atZero: ({ appeal }) => (appeal === undefined ? 'refusal-final' : 'escalated'),
    next: ({ clock }) => (clock === undefined ? 'nothing' : 'may-appeal'),
  },
  expired: { public: 'credential-expired', ...ended },
  replaced: { public: 'credential-replaced', ...ended },
});
