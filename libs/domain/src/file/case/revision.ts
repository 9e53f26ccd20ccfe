import type { CaseId } from '../../kernel/index.js';
import type { Actor } from './actor.js';
import type { CaseLaw } from './law.js';

/** `never`: who may not know of it would find out that it happened by having to read a file again in which nothing changed for them. */
export type Weight = boolean | 'never';

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
 * a decision rests on as it was, unless its event says otherwise or the file came into another stage. What is kept from
 * some of those who read the file has none of them read it again.
 */
export const mustBeReadAgain = <File extends { readonly caseId: CaseId; readonly stage: string }, Event>(
  law: Pick<CaseLaw<File, never, Event>, 'weighs'>,
  { after, before, by, events }: Happening<File, Event>,
): boolean =>
  before?.stage !== after.stage ||
  events.some((event) => {
    const weight = law.weighs(event);
    return weight !== 'never' && (weight || !isOwnProcess(by, after.caseId));
  });

/** By its own clock or the outcome of its own effect. An errand or a sweep of another file is not its own. */
export const isOwnProcess = (by: Actor, caseId: CaseId): boolean =>
  by.kind === 'clock' || (by.kind === 'effect' && (by.file === undefined || by.file === caseId));
