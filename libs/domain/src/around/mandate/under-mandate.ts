import type { Actor, CaseKind, CaseLaw, CaseRecord, CommandFacts, Mandate } from '../../file/case/index.js';
import { mayGive } from '../../file/case/index.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';

/**
 * What a mandate lets its holder do now, for the worker, in a file about the case in which it stands: what the file's own law
 * has for the worker, and nothing of what any file may meet.
 */
export const givenUnder = <File extends CaseRecord>(
  law: Pick<CaseLaw<File, never, never>, 'allowed' | 'commands'>,
  file: File,
  mandate: Pick<Mandate, 'scope'>,
): readonly string[] =>
  law
    .allowed(file, theWorker(file))
    .filter(
      (command) => mayGive(mandate, command) && law.commands.some((one) => one.type === command && one.byMandate),
    );

export const theWorker = ({ caseId }: CaseRecord) => ({ kind: 'worker', caseId }) as const satisfies Actor;

/**
 * The law of a file about a case that mandates cover: it keeps none of its own. Whoever holds one comes as the worker, by
 * their hand; which one it is, the door of the file finds in the case. Source: procedure R12, "a mandate covers the appeal
 * itself".
 */
export const coveredByMandates = <
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command, Event> => ({ ...law, commands: law.commands.map(byMandate) });

export const byMandate = (facts: CommandFacts): CommandFacts =>
  mayGive({ scope: 'act' }, facts.type) &&
  Object.values(facts.givenBy).some((roles) => roles?.includes('worker') === true)
    ? { ...facts, byMandate: true }
    : facts;
