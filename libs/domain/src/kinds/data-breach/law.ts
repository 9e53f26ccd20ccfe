import type { CaseLaw, QueueView, ProcessView } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { queueOf } from '../../file/engine/queue-of.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { authorityDeadline, authorityHoursPassed, earlier, lapse } from './authority-hours.js';
import { breachClosed, closeBreach } from './close-breach.js';
import { breachConfirmed, confirmBreach } from './confirm-breach.js';
import type { DataBreach } from './data-breach.js';
import { breachStaff, breachStages } from './data-breach.js';
import { breachDismissed, dismissBreach } from './dismiss-breach.js';
import { errands, withAnswer } from './errands.js';
import { authorityTold, recordAuthorityTold } from './record-authority-told.js';
import { personTold, recordPersonTold } from './record-person-told.js';
import { breachReported, reportBreach } from './report-breach.js';
import { stages } from './stages.js';

const commands = [
  reportBreach,
  noteBy(inStages(breachStages, breachStaff)),
  serviceIn([]), // nobody is told by this file
  errandAnswerIn(breachStages),
  recordAuthorityTold,
  recordPersonTold,
  confirmBreach,
  dismissBreach,
  closeBreach,
  reminderIn(['reported', 'confirmed']),
  lapse,
] as const;
const events = [
  breachReported,
  breachConfirmed,
  breachDismissed,
  authorityTold,
  personTold,
  authorityHoursPassed,
  breachClosed,
  ...upkeepEvents<DataBreach>(),
  errandRun<DataBreach>(withAnswer),
] as const;
export type BreachCommand = CommandIn<typeof commands>;
export type BreachEvent = EventIn<typeof events>;

/** Any operator and any supervisor of the country: the node is one. */
const seats = ({ caseId, held, here }: DataBreach): Seats => ({
  ...{ caseId, here, held, everyAgency: true, assigned: {} },
});

function process(file: DataBreach, rules: RuleBook): ProcessView {
  const over = stages.over(file, rules);
  const pending = { stage: file.stage, corridor: file.here, over, effects: [], errands: errands(file) };
  const { deadline, ...view } = processOf(file, pending, rules);
  const first = earlier(deadline, authorityDeadline(file));
  return first === undefined ? view : { ...view, deadline: first };
}

/** In no agency's queue or list: who may open it, its role says. Due by what comes first. */
function queue(file: DataBreach, rules: RuleBook): QueueView {
  const { dueAt } = queueOf(file, undefined, rules);
  const [due] = [dueAt, authorityDeadline(file)?.at].filter((at) => at !== undefined).sort();
  return {
    agencies: [],
    awaiting: stages.awaiting(file, rules),
    assigned: [],
    ...(due === undefined ? {} : { dueAt: due }),
  };
}

/** Reported by an operator, confirmed by a second person; those concerned and the authority are told; closed with measures. */
export const dataBreach = {
  kind: 'data-breach' as const,
  ...lawMadeOf({ commands, events, seats }),
  process,
  status: () => undefined,
  applicant: () => undefined,
  errands,
  queue,
  publish: () => [],
} satisfies CaseLaw<DataBreach, BreachCommand, BreachEvent>;
