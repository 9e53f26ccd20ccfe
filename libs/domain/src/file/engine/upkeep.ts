import type { CaseRecord, DecisionContext, RecordErrand } from '../case/index.js';
import { lapseClock, remindClock } from '../../clocks/index.js';
import { addNote } from './add-note.js';
import type { AddNote, NoteAdded } from './add-note.js';
import type { ClockId, Decision, Instant } from '../../kernel/index.js';
import { accept, exhausted, isRefused } from '../../kernel/index.js';
import type { ErrandRun } from './errands.js';
import { recordErrand, withErrandRun } from './errands.js';
import type { NoticeRaised, NoticeServed } from './notices.js';
import { raise, refuseService, withNotice, withService } from './notices.js';
import { lapsing, reminding } from './periods.js';
import type { Lapse, RecordService, Remind } from './process-commands.js';

/** What every file is given, whatever it is about: notes, proofs of service, answers of other files, reminders. */
export type UpkeepCommand = AddNote | RecordErrand | RecordService | Remind;

export type UpkeepEvent = NoteAdded | ErrandRun | NoticeRaised | NoticeServed | Reminded | Escalated;

export interface Reminded {
  readonly type: 'reminded';
  readonly at: Instant;
  readonly clock: ClockId;
  readonly fraction: number;
}
/** A period passed in which silence decides nothing. */
export interface Escalated {
  readonly type: 'escalated';
  readonly at: Instant;
  readonly clock: ClockId;
}

/** What is decided alike in every kind of file; a command that a kind's table does not have never comes this far. */
export function keepUp(file: CaseRecord, command: UpkeepCommand, context: DecisionContext): Decision<UpkeepEvent> {
  const { now } = context;
  switch (command.type) {
    case 'add-note':
      return addNote(command, context);
    case 'record-errand':
      return recordErrand(file, command, context);
    case 'record-service': {
      const { notice, service } = command;
      return refuseService(file, notice) ?? accept<UpkeepEvent>({ type: 'notice-served', at: now, notice, service });
    }
    case 'remind':
      return remind(file, command, context);
    default:
      return exhausted(command);
  }
}

/** A worker who holds the period is told; an agency sees it in its queue. */
function remind(file: CaseRecord, command: Remind, context: DecisionContext): Decision<UpkeepEvent> {
  const clock = reminding(file, command, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  const reminded: UpkeepEvent = { type: 'reminded', at: now, clock: clock.id, fraction: command.fraction };
  if (clock.holder.who !== 'worker') return accept<UpkeepEvent>(reminded);
  return accept<UpkeepEvent>(reminded, raise(file, 'reminder', now));
}

/** Of a period whose silence decides nothing: that it passed is on record, and a supervisor sees it. */
export function escalate(file: CaseRecord, command: Lapse, context: DecisionContext): Decision<UpkeepEvent> {
  const clock = lapsing(file, command.clock, context);
  return isRefused(clock) ? clock : accept<UpkeepEvent>({ type: 'escalated', at: context.now, clock: clock.id });
}

export function evolveUpkeep<File extends CaseRecord>(file: File, event: UpkeepEvent): File {
  switch (event.type) {
    case 'note-added':
      return file;
    case 'errand-run':
      return withErrandRun(file, event);
    case 'notice-raised':
      return { ...file, notices: withNotice(file.notices, event) };
    case 'notice-served':
      return { ...file, ...withService(file, event) };
    case 'reminded':
      return { ...file, clock: file.clock && remindClock(file.clock, event.fraction, event.at) };
    case 'escalated':
      return { ...file, clock: file.clock && lapseClock(file.clock, event.at) };
    default:
      return exhausted(event);
  }
}
