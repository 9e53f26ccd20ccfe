import type { CaseKind, DecisionContext } from '../../file/case/index.js';
import { mandateOf, mayGive } from '../../file/case/index.js';
import { among, lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import type { Decision } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { confirmMandate, mandateConfirmed } from './confirm-mandate.js';
import { endMandate, mandateEnded } from './end-mandate.js';
import { grantMandate, mandateGranted } from './grant-mandate.js';
import { mandateRecorded, recordMandate } from './record-mandate.js';
import type { MandateUsed } from './record-mandate-use.js';
import { mandateUsed, recordMandateUse } from './record-mandate-use.js';
import { todayHere } from '../../file/engine/today-here.js';
import { byMandate, theWorker } from './under-mandate.js';

const commands = [grantMandate, recordMandate, confirmMandate, endMandate, recordMandateUse] as const;
const events = [mandateGranted, mandateRecorded, mandateConfirmed, mandateEnded, mandateUsed] as const;
type MandateCommand = CommandIn<typeof commands>;
type MandateEvent = EventIn<typeof events>;

const isMandateCommand = among(commands);

/**
 * A law in which somebody may act for the worker. What they do under a mandate is judged as if the worker did it, and
 * the journal says who it was and by which mandate.
 */
export function withMandates<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command | MandateCommand, Event | MandateEvent> {
  const withGrants = lawAround(law, { commands, events });
  return {
    ...withGrants,
    commands: [...law.commands.map(byMandate), ...commands],
    decide(file, command, context) {
      const acted = file === undefined || isMandateCommand(command) ? undefined : underMandate(file, command, context);
      return acted ?? withGrants.decide(file, command, context);
    },
    allowed(file, by) {
      const own = withGrants.allowed(file, by);
      const mandate = mandateOf(file.mandates, by, undefined);
      if (mandate === undefined) return own;
      const theirs = law.allowed(file, theWorker(file)).filter((command) => mayGive(mandate, command));
      return [...new Set([...own, ...theirs])];
    },
  };

  /** Undefined where whoever comes has no mandate for it, and is judged for what they are. */
  function underMandate(
    file: File,
    command: Command | MandateCommand,
    context: DecisionContext,
  ): Decision<Event | MandateEvent> | undefined {
    const { by, now } = context;
    const mandate = mandateOf(file.mandates, by, todayHere(context));
    if (mandate === undefined || by.kind !== 'officer' || !mayGive(mandate, command.type)) return undefined;
    const decision = law.decide(file, command as Command, { ...context, by: { ...theWorker(file), through: by.id } });
    if (decision.outcome === 'refused') return undefined;
    const used: MandateUsed = {
      type: 'mandate-used',
      at: now,
      mandate: mandate.id,
      by: by.id,
      command: command.type,
    };
    return accept<Event | MandateEvent>(...decision.events, used);
  }
}
