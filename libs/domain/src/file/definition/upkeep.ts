import type { CaseRecord, GivenBy, RecordErrand, Role } from '../case/index.js';
import { lapseClock, remindClock } from '../../clocks/index.js';
import type { CountryCode } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import type { AddNote, NoteAdded } from '../engine/add-note.js';
import { addNote } from '../engine/add-note.js';
import type { ErrandRun } from '../engine/errands.js';
import { recordErrand, withErrandRun } from '../engine/errands.js';
import type { Staged } from '../engine/extended-law.js';
import type { NoticeRaised, NoticeServed } from '../engine/notices.js';
import { raise, refuseService, withNotice, withService } from '../engine/notices.js';
import { agencyOf, lapsing, reminding } from '../engine/periods.js';
import type { Lapse, RecordService, Remind } from '../engine/process-commands.js';
import type { Escalated, Reminded } from '../engine/time-passed.js';
import { line, serviceLines } from '../page/timeline.js';
import { defining, inStages } from './define-command.js';
import { definingEvents } from './define-event.js';

/** What every file is given, whatever it is about, in the stages and by the people that its kind names. */
const { command } = defining<CaseRecord, string>();

/** A note for the next officer; it changes neither stage nor clock. */
export const noteBy = <By extends Role>(givenBy: GivenBy<string, By>) =>
  command({
    type: 'add-note',
    givenBy,
    refusals: ['REASONS_MISSING'],
    decide: (_file, note: AddNote, context) => addNote(note, context),
  });

/** What another file answered to an errand. */
export const errandAnswerIn = (stages: readonly string[]) =>
  command({
    type: 'record-errand',
    givenBy: inStages(stages, ['effect']),
    refusals: ['ALREADY_DONE'],
    decide: (file, answer: RecordErrand, context) => recordErrand(file, answer, context),
  });

/** The proof that a notice reached the worker. */
export const serviceIn = (stages: readonly string[]) =>
  command({
    type: 'record-service',
    givenBy: inStages(stages, ['effect']),
    refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE'],
    decide: (file, { notice, service }: RecordService, { now }) =>
      refuseService(file, notice) ?? accept<NoticeServed>({ type: 'notice-served', at: now, notice, service }),
  });

/** A worker who holds the period is told; an agency sees it in its queue. */
export const reminderIn = (stages: readonly string[]) =>
  command({
    type: 'remind',
    givenBy: inStages(stages, ['clock']),
    refusals: ['NO_SUCH_CLOCK', 'ALREADY_DONE', 'DEADLINE_NOT_PASSED'],
    decide(file, remind: Remind, context) {
      const clock = reminding(file, remind, context);
      if (isRefused(clock)) return clock;
      const { now } = context;
      const reminded: Reminded = { type: 'reminded', at: now, clock: clock.id, fraction: remind.fraction };
      return clock.holder.who === 'worker'
        ? accept<Reminded | NoticeRaised>(reminded, raise(file, 'reminder', now))
        : accept<Reminded | NoticeRaised>(reminded);
    },
  });

/** A period whose silence decides nothing: that it passed is on record, and a supervisor sees it. */
export const escalationIn = (stages: readonly string[]) =>
  command({
    type: 'lapse',
    givenBy: inStages(stages, ['clock']),
    refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
    decide(file, lapse: Lapse, context) {
      const clock = lapsing(file, lapse.clock, context);
      if (isRefused(clock)) return clock;
      return accept<Escalated>({ type: 'escalated', at: context.now, clock: clock.id });
    },
  });

/** What upkeep makes of a file. `here`: whose page reads of it; left out where the worker has no page of this kind. */
export function upkeepEvents<File extends Staged>(here?: (file: File) => CountryCode) {
  const { event } = definingEvents<File>();
  return [
    event({ type: 'note-added', evolve: (file, _note: NoteAdded) => file }),
    event({
      type: 'notice-raised',
      weighs: false,
      evolve: (file, raised: NoticeRaised) => ({ ...file, notices: withNotice(file.notices, raised) }),
    }),
    event({
      type: 'notice-served',
      weighs: false,
      evolve: (file, served: NoticeServed) => ({ ...file, ...withService(file, served) }),
      lines: (file, served: NoticeServed) => (here === undefined ? [] : serviceLines(file, here(file), served)),
    }),
    event({
      type: 'reminded',
      weighs: false,
      evolve: (file, { at, fraction }: Reminded) => ({
        ...file,
        clock: file.clock && remindClock(file.clock, fraction, at),
      }),
    }),
    event({
      type: 'escalated',
      evolve: (file, { at }: Escalated) => ({ ...file, clock: file.clock && lapseClock(file.clock, at) }),
      lines: (file, { at, type }: Escalated) =>
        here === undefined ? [] : [line(here(file), at, type, { args: { agency: agencyOf(file.clock) ?? '' } })],
    }),
  ] as const;
}

/** `after`: what more the answer of an errand means to this kind of file. */
export const errandRun = <File extends Staged>(after: (file: File, run: ErrandRun) => File = (file) => file) =>
  definingEvents<File>().event({
    type: 'errand-run',
    weighs: false,
    evolve: (file, run: ErrandRun) => after(withErrandRun(file, run), run),
  });
