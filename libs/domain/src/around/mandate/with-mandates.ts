import type { Actor, CaseKind, CaseRecord, CommandFacts, DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { inEveryStage } from '../../file/definition/define-command.js';
import { accept } from '../../kernel/index.js';
import type { MandateCommand } from './commands.js';
import { isMandateCommand } from './commands.js';
import { decideMandate, todayHere } from './decide-mandate.js';
import type { MandateEvent } from './events.js';
import { isMandateEvent } from './events.js';
import { mandateOf, mayGive } from '../../file/case/index.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';

/** The worker alone; whoever holds a mandate is known by it, and by no role. */
const commands = [
  inEveryStage('grant-mandate', ['worker'], ['DEADLINE_PASSED', 'MANDATE_TOO_LONG']),
  inEveryStage('end-mandate', ['worker'], ['NO_SUCH_MANDATE']),
] as const;

/**
 * A law in which somebody may act for the worker. What they do under a mandate is judged as if the worker did it, and
 * the journal says who it was and by which mandate.
 */
export function withMandates<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command | MandateCommand, Event | MandateEvent> {
  const withGrants = extended(law, {
    commands,
    isCommand: (command: Command | MandateCommand): command is MandateCommand => isMandateCommand(command),
    isEvent: (event: Event | MandateEvent): event is MandateEvent => isMandateEvent(event),
    decide: decideMandate,
    evolve: evolveMandate,
  });
  return {
    ...withGrants,
    commands: [...law.commands.map(byMandate), ...commands],
    decide(file, command, context) {
      const acted = file === undefined || isMandateCommand(command) ? undefined : underMandate(file, command, context);
      return acted ?? withGrants.decide(file, command, context);
    },
    allowed(file, by) {
      const own = law.allowed(file, by);
      if (by.kind === 'worker' && own.length > 0) return [...own, 'grant-mandate', ...ending(file)];
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
    const used: MandateEvent = {
      type: 'mandate-used',
      at: now,
      mandate: mandate.id,
      by: by.id,
      command: command.type,
    };
    return accept<Event | MandateEvent>(...decision.events, used);
  }
}

const theWorker = ({ caseId }: CaseRecord) => ({ kind: 'worker', caseId }) as const satisfies Actor;

const byMandate = (facts: CommandFacts): CommandFacts =>
  Object.values(facts.givenBy).some((roles) => roles?.includes('worker') === true)
    ? { ...facts, byMandate: true }
    : facts;

const ending = ({ mandates }: CaseRecord): readonly string[] =>
  mandates?.some(({ ended }) => ended !== true) === true ? ['end-mandate'] : [];

function evolveMandate<File extends CaseRecord>(file: File, event: MandateEvent): File {
  const mandates = file.mandates ?? [];
  switch (event.type) {
    case 'mandate-granted':
      return { ...file, mandates: [...mandates, event.mandate] };
    case 'mandate-ended':
      return {
        ...file,
        mandates: mandates.map((mandate) => (mandate.id === event.mandate ? { ...mandate, ended: true } : mandate)),
      };
    case 'mandate-used':
      return file;
  }
}
