import type { CaseLaw, QueueView } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import { escalationIn, noteBy, reminderIn, serviceIn, upkeepEvents } from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { queueOf } from '../../file/engine/queue-of.js';
import { processOf } from '../../file/engine/process-of.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { closeIntegrityEvent, integrityEventClosed } from './close-integrity-event.js';
import { auditors } from './define.js';
import type { IntegrityEvent } from './integrity-event.js';
import { integrityStages, isForAuditor } from './integrity-event.js';
import { integrityEventOpened, openIntegrityEvent } from './open-integrity-event.js';
import { stages } from './stages.js';
import { integrityEventTaken, takeIntegrityEvent } from './take-integrity-event.js';

const running = ['open', 'looked-at'] as const;
const commands = [
  openIntegrityEvent,
  noteBy(inStages(integrityStages, auditors)),
  serviceIn([]), // nobody is told
  takeIntegrityEvent,
  closeIntegrityEvent,
  reminderIn(running),
  escalationIn(running),
] as const;
const events = [
  integrityEventOpened,
  integrityEventTaken,
  integrityEventClosed,
  ...upkeepEvents<IntegrityEvent>(),
] as const;
export type IntegrityCommand = CommandIn<typeof commands>;
export type IntegrityHappened = EventIn<typeof events>;

/** Auditors of every agency of the country. */
const seats = ({ caseId, held, here }: IntegrityEvent): Seats => ({
  ...{ caseId, here, held, everyAgency: true, assigned: {} },
});

/** In nobody's queue, figure or list but the auditors' own, and no agency's: who may open it, the file itself says. */
function queue(file: IntegrityEvent, rules: RuleBook): QueueView {
  const { dueAt } = queueOf(file, undefined, rules);
  return {
    agencies: [],
    awaiting: stages.awaiting(file, rules),
    assigned: file.owner === undefined ? [] : [file.owner],
    sealed: true,
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

/** Noticed by the node's watch, looked at by an auditor whom it does not concern, closed with reasons. */
export const integrityEvent = {
  kind: 'integrity-event' as const,
  ...lawMadeOf({
    ...{ commands, events, seats },
    door: (file, _command, by) =>
      by.kind === 'officer' && !isForAuditor(file, by) ? refuse('NOT_YOUR_CASE') : undefined,
  }),
  /** Operators see that there is one, and not about whom. */
  process(file, rules) {
    const over = stages.over(file, rules);
    const view = processOf(file, { stage: file.stage, corridor: 'sealed', over, effects: [] }, rules);
    return { ...view, holder: 'sealed' };
  },
  status: () => undefined,
  applicant: () => undefined,
  queue,
  publish: () => [],
} satisfies CaseLaw<IntegrityEvent, IntegrityCommand, IntegrityHappened>;
