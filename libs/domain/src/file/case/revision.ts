import type { CaseId } from '../../kernel/index.js';
import type { Actor } from './actor.js';
import type { CaseLaw } from './law.js';

/** What an accepted command made of a file. */
interface Happening<File, Event> {
  readonly by: Actor;
  readonly before: File | undefined;
  readonly after: File;
  readonly events: readonly Event[];
}

/**
 * Whether whoever read the file before must read it again to decide on it. So it is with all that people, other countries
 * and other files do. What the file's own process did and recorded, a message sent, a paper issued, leaves what
 * a decision rests on as it was, unless its event says otherwise or the file came into another stage.
 */
export const mustBeReadAgain = <File extends { readonly caseId: CaseId; readonly stage: string }, Event>(
  law: Pick<CaseLaw<File, never, Event>, 'weighs'>,
  { after, before, by, events }: Happening<File, Event>,
): boolean =>
  events.length > 0 &&
  (!isOwnProcess(by, after.caseId) || before?.stage !== after.stage || events.some((event) => law.weighs(event)));

/** By its own clock or the outcome of its own effect. An errand or a sweep of another file is not its own. */
export const isOwnProcess = (by: Actor, caseId: CaseId): boolean =>
  by.kind === 'clock' || (by.kind === 'effect' && (by.file === undefined || by.file === caseId));
