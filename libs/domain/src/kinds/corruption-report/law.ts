import type { CaseLaw, QueueView } from '../../file/case/index.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import { reminderIn, upkeepEvents } from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { queueOf } from '../../file/engine/queue-of.js';
import { processOf } from '../../file/engine/process-of.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { addToReport, reportAddedTo } from './add-to-report.js';
import { answerReport, reportAnswered } from './answer-report.js';
import { approveReportStep, declineReportStep, reportStepDeclined } from './approve-report-step.js';
import type { CorruptionReport } from './corruption-report.js';
import { deleteReport, reportDeleted } from './delete-report.js';
import { isForIntegrity } from './corruption-report.js';
import { running } from './define.js';
import { approveExport, exportApproved, exportProposed, proposeExport } from './export-report.js';
import { concernedNamed, concernedTakenBack, nameConcerned, takeConcernedBack } from './name-concerned.js';
import { lapse, reportOverdue } from './overdue.js';
import { reportCorruption, reportReceived } from './report-corruption.js';
import { reportStepProposed } from './report-step.js';
import { stages } from './stages.js';
import { reportTaken, takeReport } from './take-report.js';

// No notes: the journal holds nothing of a report in words that anybody can read.
const commands = [
  ...[reportCorruption, addToReport, takeReport, nameConcerned, answerReport, proposeExport, approveExport],
  ...[takeConcernedBack, approveReportStep, declineReportStep, deleteReport],
  ...[reminderIn(running), lapse],
] as const;
const events = [
  ...[reportReceived, reportAddedTo, reportTaken, concernedNamed, reportAnswered, exportProposed, exportApproved],
  ...[concernedTakenBack, reportStepProposed, reportStepDeclined, reportDeleted],
  ...[reportOverdue, ...upkeepEvents<CorruptionReport>()],
] as const;
export type ReportCommand = CommandIn<typeof commands>;
export type ReportEvent = EventIn<typeof events>;

/** Integrity officers of every agency of the country. */
const seats = ({ caseId, held, here }: CorruptionReport): Seats => ({
  ...{ caseId, here, held, everyAgency: true, assigned: {} },
});

/** In nobody's queue, figure or list but the integrity officers' own, and no agency's. */
function queue(file: CorruptionReport, rules: RuleBook): QueueView {
  const { dueAt } = queueOf(file, undefined, rules);
  return {
    agencies: [],
    awaiting: stages.awaiting(file, rules),
    assigned: file.owner === undefined ? [] : [file.owner],
    sealed: true,
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

/** Reported without a name, taken and answered by an integrity officer whom it does not concern; a prosecutor gets it by four eyes. */
export const corruptionReport = {
  kind: 'corruption-report' as const,
  ...lawMadeOf({
    ...{ commands, events, seats },
    door: (file, _command, by) =>
      by.kind === 'officer' && !isForIntegrity(file, by) ? refuse('NOT_YOUR_CASE') : undefined,
  }),
  /** Operators see that there is one, and nothing of it. */
  process(file, rules) {
    const over = stages.over(file, rules);
    const view = processOf(file, { stage: file.stage, corridor: 'sealed', over, effects: [] }, rules);
    return { ...view, holder: 'sealed' };
  },
  status: () => undefined,
  applicant: () => undefined,
  queue,
  publish: () => [],
} satisfies CaseLaw<CorruptionReport, ReportCommand, ReportEvent>;
