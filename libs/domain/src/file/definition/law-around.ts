import type { Actor, CaseKind } from '../case/index.js';
import type { CountryCode, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { authoriseRole, isTheirs } from '../engine/authority.js';
import type { ErrandRun } from '../engine/errands.js';
import type { LawOn, Staged, Typed } from '../engine/extended-law.js';
import { applying } from './applying.js';
import { byType } from './by-type.js';
import type { Entrance } from './define-around.js';
import { everyStage } from './define-around.js';
import type { CommandDefinition } from './define-command.js';
import type { AllDefined, AnyCommand, AnyEvent, CommandIn, EventIn } from './law-made-of.js';

type Added = CommandDefinition<Staged, Typed, Typed> & Entrance;

interface Parts<File, Commands extends readonly (AnyCommand & Entrance)[], Events extends readonly AnyEvent[]> {
  readonly commands: Commands;
  readonly events: Events;
  /** Which errands are its own, by their ids; the answers to all others are for the law beneath. */
  readonly isErrand?: (errand: string) => boolean;
  /** The country whose file it is, where that can be said of a file; an officer of another is offered nothing. */
  readonly here?: (file: File) => CountryCode;
}

/**
 * A law with more commands and events, made of their definitions. The law beneath knows nothing of them: it is neither
 * asked about them nor told of them.
 */
export function lawAround<
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
  const Commands extends readonly (AnyCommand & Entrance)[],
  const Events extends readonly AnyEvent[],
>(
  law: LawOn<Kind, File, Command, Event>,
  parts: Parts<File, Commands, Events> & AllDefined<Commands, Events>,
): LawOn<Kind, File, Command | CommandIn<Commands>, Event | EventIn<Events>> {
  type More = EventIn<Events> & Typed;
  const commands = byType(parts.commands as unknown as readonly Added[]);
  const isOurs = among(parts.events, parts.isErrand);
  const { evolve, weighs } = applying<File, More>(parts.events);
  return {
    ...law,
    commands: [...law.commands, ...parts.commands],
    decide(file, command: Typed, context) {
      const definition = commands.get(command.type);
      if (definition === undefined) return law.decide(file, command as Command, context);
      if (file === undefined) return refuse('NO_SUCH_CASE');
      const refusal = refuseEntry(definition, file, context.by, context.here);
      return refusal ?? (definition.decide(file, command, context) as ReturnType<typeof law.decide>);
    },
    evolve: (file, event: Typed) => (isOurs(event) ? evolve(file, event as More) : law.evolve(file, event as Event)),
    weighs: (event: Typed) => (isOurs(event) ? weighs(event as More) : law.weighs(event as Event)),
    allowed(file, by) {
      const here = parts.here?.(file);
      const may = [...commands.values()].filter(
        (one) =>
          one.givenBy[everyStage] !== undefined &&
          one.offered?.(file, by) !== false &&
          refuseEntry(one, file, by, here) === undefined,
      );
      return [...law.allowed(file, by), ...may.map(({ type }) => type)];
    },
    publish: (events, after, rules) =>
      law.publish(
        events.filter((event): event is Event => !isOurs(event)),
        after,
        rules,
      ),
  };
}

/** Whether something is of these definitions: a command, an event, the answer to one of their errands. */
export function among(definitions: readonly Typed[], isErrand: (errand: string) => boolean = () => true) {
  const types = new Set(definitions.map(({ type }) => type));
  return ({ type, errand }: Typed & Partial<Pick<ErrandRun, 'errand'>>): boolean =>
    types.has(type) && (type !== 'errand-run' || (errand !== undefined && isErrand(errand)));
}

/** Role, stage and seat, in this order; `here` is not known where somebody only asks what they might do. */
function refuseEntry(
  { byPrintedCode, givenBy, notIn, seat = holdsOrHeld, type }: Added,
  file: Staged,
  by: Actor,
  here: CountryCode | undefined,
): Refused | undefined {
  if (givenBy[everyStage] === undefined) return undefined;
  const { caseId, stage } = file;
  const refusal = authoriseRole({ [type]: givenBy[everyStage] }, type, stage, by);
  if (refusal !== undefined && !(byPrintedCode === true && refusal.code === 'NEEDS_OWN_CODE')) return refusal;
  if (notIn?.includes(stage) === true) return refuse('NOT_IN_THIS_STAGE', { stage, command: type });
  if (by.kind === 'worker') return isTheirs(by, { caseId }) ? undefined : refuse('NOT_YOUR_CASE');
  if (by.kind !== 'officer') return undefined;
  const seated = (here === undefined || by.country === here) && seat(file, by.agency);
  return seated ? undefined : refuse('NOT_YOUR_CASE');
}

const holdsOrHeld: NonNullable<Entrance['seat']> = ({ assistedBy, held }, agency) =>
  held.includes(agency) || assistedBy === agency;
