import type { CaseRecord, DecisionContext, RecordErrand } from '../case/index.js';
import { lapseClock, remindClock } from '../clocks/index.js';
import { addNote } from '../filing/add-note.js';
import type { AddNote, NoteAdded } from '../filing/index.js';
import type { ClockId, Decision, Instant } from '../kernel/index.js';
import { accept, exhausted, isRefused } from '../kernel/index.js';
import type { RecordService, Remind } from '../recognition-request/commands.js';
import type { ErrandRun } from './errands.js';
import { recordErrand, withErrandRun } from './errands.js';
import type { NoticeRaised, NoticeServed } from './notices.js';
import { refuseService, withNotice, withService } from './notices.js';
import { reminding } from './periods.js';

/** What every file is given, whatever it is about: notes, proofs of service, answers of other files, reminders. */
export type UpkeepCommand = AddNote | RecordErrand | RecordService | Remind;

export type UpkeepEvent =
  | NoteAdded
  | ErrandRun
  | NoticeRaised
  | NoticeServed
  | { readonly type: 'reminded'; readonly at: Instant; readonly clock: ClockId; readonly fraction: number }
  | { readonly type: 'escalated'; readonly at: Instant; readonly clock: ClockId };

/** Of files whose periods an agency holds: it sees the reminder in its queue, and nobody is told. */
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
    case 'remind': {
      const clock = reminding(file, command, context);
      const { fraction } = command;
      return isRefused(clock) ? clock : accept<UpkeepEvent>({ type: 'reminded', at: now, clock: clock.id, fraction });
    }
    default:
      return exhausted(command);
  }
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
