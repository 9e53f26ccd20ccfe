import type { Actor, CaseLaw, ProcessView, Refusal } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import { errandAnswerIn, errandRun, noteBy, reminderIn, upkeepEvents } from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { oneQueue } from '../../file/engine/one-queue.js';
import { processOf } from '../../file/engine/process-of.js';
import { ownPage } from '../../file/page/own-page.js';
import { silenceView } from '../../file/page/silence-view.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { appealClockIn, appealClockTold } from '../appeal/appeal-clock.js';
import { appealShown, renumberedAppeal, underAppeal } from '../appeal/appealed-file.js';
import type { Alert } from './alert.js';
import { alertStages, standing } from './alert.js';
import { appealed, makeAppeal, receiveRuling, refusalFinal, rulingReceived } from './appeal.js';
import { alertApproved, approveAlert } from './approve-alert.js';
import { alertClosed, closeAlert } from './close-alert.js';
import { alertContested, contestAlert } from './contest-alert.js';
import { countriesTold } from './countries-told.js';
import { alertEnded, endOfAlert } from './end-of-alert.js';
import { errands } from './errands.js';
import { alertKept, keepAlert } from './keep-alert.js';
import { lapse, running } from './lapse.js';
import { alertMinded, noteAlert } from './note-alert.js';
import { alertProposed, openAlert } from './open-alert.js';
import { publish } from './publish.js';
import { alertReceived, receiveAlert } from './receive-alert.js';
import { receiveClosing } from './receive-closing.js';
import { recordService } from './record-service.js';
import { recordVerifiersTold, verifiersTold } from './record-verifiers-told.js';
import { alertRejected, rejectAlert } from './reject-alert.js';
import { stages } from './stages.js';
import { tellingVerifiers } from './verifiers.js';

const commands = [
  openAlert,
  receiveAlert,
  noteBy(inStages(alertStages, ['supervisor', 'verifier'])),
  errandAnswerIn(alertStages),
  recordService,
  recordVerifiersTold,
  reminderIn(running),
  lapse,
  approveAlert,
  rejectAlert,
  contestAlert,
  keepAlert,
  closeAlert,
  makeAppeal,
  receiveRuling,
  appealClockIn(['kept']),
  noteAlert,
  receiveClosing,
] as const;
const events = [
  alertProposed,
  alertReceived,
  alertApproved,
  alertRejected,
  countriesTold,
  alertContested,
  alertKept,
  alertClosed,
  alertEnded,
  alertMinded,
  verifiersTold,
  appealed,
  rulingReceived,
  refusalFinal,
  appealClockTold<Alert>(),
  ...upkeepEvents<Alert>(({ here }) => here),
  errandRun<Alert>((file, run) => renumberedAppeal(file, run, file.here)),
] as const;
export type AlertCommand = CommandIn<typeof commands>;
export type AlertEvent = EventIn<typeof events>;

const seats = ({ about, caseId, held, here, holder }: Alert): Seats => ({
  caseId,
  about: about.caseId,
  here,
  held,
  holds: holder,
  assigned: {},
});

const judging: readonly string[] = ['approve-alert', 'reject-alert', 'keep-alert'] satisfies AlertCommand['type'][];
const ending: readonly string[] = ['contest-alert', 'close-alert'] satisfies AlertCommand['type'][];

/**
 * Four eyes: whoever raised it neither approves it nor decides that it stays. Whoever had a part in the decision that it is
 * about does nothing of all that (R15), nor takes it back.
 */
function door({ decidedBy = [], excluded = [], raisedBy }: Alert, { type }: Pick<AlertCommand, 'type'>, by: Actor) {
  if (by.kind !== 'officer') return undefined;
  const judges = judging.includes(type);
  const own = judges && (by.id === raisedBy || excluded.includes(by.id));
  const decided = (judges || ending.includes(type)) && decidedBy.includes(by.id);
  return own || decided ? refuse('SAME_PERSON') : undefined;
}

/** What runs, and the day on which it ends: it wakes for whichever comes first. */
function process(file: Alert, rules: RuleBook): ProcessView {
  const pending = { effects: tellingVerifiers(file), errands: errands(file) };
  const over = stages.over(file, rules);
  const view = processOf(file, { stage: file.stage, corridor: file.here, over, ...pending }, rules);
  const end = endOfAlert(file, rules);
  if (end === undefined) return view;
  const first = view.deadline !== undefined && view.deadline.at < end.at ? view.deadline : end;
  return { ...view, ended: false, deadline: first };
}

/** Without whoever kept it. */
const refusalTold = ({ at: _at, by: _by, ...told }: NonNullable<Alert['kept']>): Refusal => told;

/** A certificate or a recognition is restricted or forged: told within days, and taken back within days where wrong. */
export const alert = {
  kind: 'alert' as const,
  ...lawMadeOf({ commands, events, seats, door }),
  process,
  status(file, rules) {
    const { about, approvedBy, kept, matter } = file;
    // No concern of the worker's: another country's, or a proposal that no second person has approved.
    if (matter === undefined || approvedBy === undefined) return undefined;
    return ownPage(
      underAppeal(file),
      {
        procedure: 'alert',
        about: about.caseId,
        stage: stages.public(file, rules),
        ...matter,
        atZero: stages.atZero(file, rules),
        next: stages.next(file, rules),
        ...(kept && standing.has(file.stage) && { refusal: refusalTold(kept) }),
        ...silenceView(file, file.agreement, rules),
        ...appealShown(file),
      },
      rules,
    );
  },
  applicant: ({ applicant }: Alert) => applicant,
  about: ({ about }: Alert) => about.caseId,
  errands,
  queue: (file, rules) =>
    oneQueue(
      file,
      {
        holder: file.stage === 'received' ? file.holder : undefined,
        awaiting: stages.awaiting(file, rules),
      },
      rules,
    ),
  publish: (told: readonly AlertEvent[], after: Alert) => publish(told, after),
} satisfies CaseLaw<Alert, AlertCommand, AlertEvent>;
