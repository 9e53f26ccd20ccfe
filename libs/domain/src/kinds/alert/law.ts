import type { Actor, CaseLaw } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import { errandAnswerIn, errandRun, noteBy, reminderIn, upkeepEvents } from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { oneDesk } from '../../file/engine/one-desk.js';
import { processOf } from '../../file/engine/process-of.js';
import { ownPage } from '../../file/page/own-page.js';
import { refuse } from '../../kernel/index.js';
import type { Alert } from './alert.js';
import { alertStages } from './alert.js';
import { alertApproved, approveAlert } from './approve-alert.js';
import { alertClosed, closeAlert } from './close-alert.js';
import { alertContested, contestAlert } from './contest-alert.js';
import { countriesTold } from './countries-told.js';
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
  alertMinded,
  verifiersTold,
  ...upkeepEvents<Alert>(({ here }) => here),
  errandRun<Alert>(),
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

/** Four eyes: whoever raised it neither approves it nor decides that it stays. */
const door = ({ raisedBy }: Alert, { type }: Pick<AlertCommand, 'type'>, by: Actor) =>
  (type === 'approve-alert' || type === 'reject-alert' || type === 'keep-alert') &&
  by.kind === 'officer' &&
  by.id === raisedBy
    ? refuse('SAME_PERSON')
    : undefined;

/** A certificate or a recognition is restricted or forged: told within days, and taken back within days where wrong. */
export const alert = {
  kind: 'alert' as const,
  ...lawMadeOf({ commands, events, seats, door }),
  process: (file, rules) =>
    processOf(
      file,
      {
        stage: file.stage,
        corridor: file.here,
        over: stages.over(file, rules),
        effects: tellingVerifiers(file),
        errands: errands(file),
      },
      rules,
    ),
  status(file, rules) {
    const { about, approvedBy, matter } = file;
    // No concern of the worker's: another country's, or a proposal that no second person has approved.
    if (matter === undefined || approvedBy === undefined) return undefined;
    return ownPage(
      file,
      {
        procedure: 'alert',
        about: about.caseId,
        stage: stages.public(file, rules),
        ...matter,
        atZero: stages.atZero(file, rules),
        next: stages.next(file, rules),
      },
      rules,
    );
  },
  applicant: ({ applicant }: Alert) => applicant,
  about: ({ about }: Alert) => about.caseId,
  errands,
  desk: (file, rules) =>
    oneDesk(
      file,
      {
        holder: file.stage === 'received' ? file.holder : undefined,
        awaiting: stages.awaiting(file, rules),
      },
      rules,
    ),
  publish: (told: readonly AlertEvent[], after: Alert) => publish(told, after),
} satisfies CaseLaw<Alert, AlertCommand, AlertEvent>;
