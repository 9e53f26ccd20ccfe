import type { Actor, Weight } from '../file/case/index.js';
import { mustBeReadAgain } from '../file/case/index.js';
import type { CaseId, Decision } from '../kernel/index.js';

interface Typed {
  readonly type: string;
}
interface Read<File, Command, Event> {
  readonly law: { weighs(event: Event): Weight };
  readonly by: Actor;
  readonly events: readonly Event[];
  readonly before: File | undefined;
  readonly after: File;
  readonly commands: readonly Command[];
  readonly reader: Actor;
  /** What the reader would be answered, before it happened and after. */
  readonly answers: (file: File, command: Command) => Decision<Typed>;
}

/** About the very message that was on its way: whether it still is can be told only by asking. */
const aboutTheMessage: ReadonlySet<string> = new Set(['record-service-by-hand']);
const isAnybody = (by: Actor): boolean => by.kind !== 'clock' && by.kind !== 'effect';
/** Who decides on a file as it was read; another country tells what happened there, whatever is here. */
const isReader = (by: Actor): boolean => by.kind === 'officer' || by.kind === 'worker';
/** Service that was proven late opens a period that is over: it is time that refuses then. */
const isTooLate = (decision: Decision<Typed>): boolean =>
  decision.outcome === 'refused' && decision.code === 'DEADLINE_PASSED';

/**
 * Names what is wrong with the revision after an accepted command: a person's or a country's that leaves it, or one that
 * leaves it although a reader's decision is answered in another way than before; nothing, if all is well.
 */
export function wronglyRead<
  File extends { readonly caseId: CaseId; readonly stage: string },
  Command extends Typed,
  Event,
>(read: Read<File, Command, Event>): string {
  const { after, answers, before, by, commands, events, law, reader } = read;
  const again = mustBeReadAgain(law, { by, before, after, events });
  if (events.length === 0) return again ? 'nothing happened' : '';
  // Whom it changes an answer for, the law tells under the lock of the file.
  if (events.every((event) => law.weighs(event) === 'never')) return again ? 'what is kept from some was told' : '';
  if (isAnybody(by) && !again) return `${by.kind} was not heard`;
  if (again || before === undefined || !isReader(reader)) return '';
  const said = (decision: Decision<Typed>): string =>
    decision.outcome === 'refused' ? decision.code : decision.events.map(({ type }) => type).join();
  return commands
    .filter(({ type }) => !aboutTheMessage.has(type))
    .filter((command) => said(answers(before, command)) !== said(answers(after, command)))
    .filter((command) => !isTooLate(answers(after, command)))
    .map(({ type }) => type)
    .join();
}
