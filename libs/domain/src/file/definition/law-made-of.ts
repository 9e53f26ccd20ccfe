import type { Actor, CommandFacts, DecisionContext, GivenBy, TimelineEntry, Weight } from '../case/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Row, Seats } from '../engine/authority.js';
import { allowedIn, authorise, authoriseRole } from '../engine/authority.js';
import type { Staged, Typed } from '../engine/extended-law.js';
import { applying } from './applying.js';
import { byType, defined } from './by-type.js';
import type { CommandDefinition } from './define-command.js';
import type { Weighed } from './define-event.js';

// Methods of a definition take their own command and no other, so only `never` fits them all.
export interface AnyCommand extends CommandFacts {
  readonly decide: (file: never, command: never, context: DecisionContext) => Decision<Typed>;
}

export interface AnyEvent extends Typed {
  readonly evolve: (file: never, event: never) => object;
}

/** The commands of a kind, as a type: what its definitions take. */
export type CommandIn<Commands extends readonly AnyCommand[]> = Parameters<Commands[number]['decide']>[1];
/** The events of a kind: what its definitions know how to apply. */
export type EventIn<Events extends readonly AnyEvent[]> = Parameters<Events[number]['evolve']>[1];
/** The events that its commands make happen. */
type MadeBy<Commands extends readonly AnyCommand[]> = Extract<
  ReturnType<Commands[number]['decide']>,
  { readonly outcome: 'accepted' }
>['events'][number];

/** Fails to compile where a command makes an event that no definition applies, and names it. */
export type AllDefined<Commands extends readonly AnyCommand[], Events extends readonly AnyEvent[]> = [
  Exclude<MadeBy<Commands>['type'], EventIn<Events> extends Typed ? EventIn<Events>['type'] : never>,
] extends [never]
  ? AllWeighed<Commands, Events>
  : { readonly undefinedEvent: Exclude<MadeBy<Commands>['type'], (EventIn<Events> & Typed)['type']> };

/** Commands that the outcome of an effect can be. */
type OfEffects<Command> = Command extends { readonly givenBy: GivenBy<string, infer By> }
  ? 'effect' extends By
    ? Command
    : never
  : never;
type SayingNothing<Events extends readonly AnyEvent[]> = Exclude<Events[number], Weighed>;

/** Fails to compile where a process makes an event that does not say whether a decision may rest on it, and names it. */
type AllWeighed<Commands extends readonly AnyCommand[], Events extends readonly AnyEvent[]> = [
  Extract<MadeBy<readonly OfEffects<Commands[number]>[]>['type'], SayingNothing<Events>['type']>,
] extends [never]
  ? unknown
  : {
      readonly saysNotWhetherItWeighs: Extract<
        MadeBy<readonly OfEffects<Commands[number]>[]>['type'],
        SayingNothing<Events>['type']
      >;
    };

interface Parts<File extends Staged, Commands extends readonly AnyCommand[], Events extends readonly AnyEvent[]> {
  readonly commands: Commands;
  readonly events: Events;
  /** Where people must sit to act on the file. */
  readonly seats: (file: File) => Seats;
  /** What is looked at once the role is known and before the seat is: two different people, for example. */
  readonly door?: (file: File, command: Pick<CommandIn<Commands>, 'type'>, by: Actor) => Refused | undefined;
}

/** The half of a law that its definitions make: who may do what, what follows, and what the file then is. */
interface MadeLaw<File, Command, Event> {
  readonly decide: (file: File | undefined, command: Command, context: DecisionContext) => Decision<Event>;
  readonly evolve: (file: File | undefined, event: Event) => File;
  readonly allowed: (file: File, by: Actor) => readonly string[];
  /** What the worker reads of an event; `file` is the file before it. */
  readonly linesOf: (file: File | undefined, event: Event) => readonly TimelineEntry[];
  readonly commands: readonly CommandFacts[];
  readonly weighs: (event: Event) => Weight;
}

/**
 * A law from the definitions of its commands and events. Table, seats and draw are asked first, so that a rule never checks
 * stage or role itself; then the definition with the command's name answers.
 */
export function lawMadeOf<
  File extends Staged,
  const Commands extends readonly AnyCommand[],
  const Events extends readonly AnyEvent[],
>(
  parts: Parts<File, Commands, Events> & AllDefined<Commands, Events>,
): MadeLaw<File, CommandIn<Commands>, EventIn<Events>> {
  const { door, seats } = parts;
  const commands = byType(parts.commands as unknown as readonly CommandDefinition<File | undefined, Typed, Typed>[]);
  const rowOf = rows(parts.commands);

  function decide(file: File | undefined, command: Typed, context: DecisionContext): Decision<Typed> {
    const definition = commands.get(command.type);
    const { by } = context;
    if (file === undefined) {
      if (definition?.opens === undefined) return refuse('NO_SUCH_CASE');
      const { opens } = definition;
      const refusal =
        opens === 'errand' ? undefined : authoriseRole({ [command.type]: opens }, command.type, 'new', by);
      return refusal ?? definition.decide(undefined, command, context);
    }
    const row = rowOf(file.stage);
    if (definition?.opens !== undefined && row[command.type] === undefined) {
      return refuse('CASE_EXISTS', { caseId: file.caseId });
    }
    const refusal =
      authoriseRole(row, command.type, file.stage, by) ??
      door?.(file, command as never, by) ??
      authorise(row, command.type, file.stage, by, seats(file)) ??
      definition?.barred?.(file, by);
    if (refusal !== undefined) return refusal;
    return defined(definition, command).decide(file, command, context);
  }

  /** What nobody could give with any body is not offered: a page would lead a person to a refusal. */
  const isOpen = (file: File, type: string, by: Actor): boolean =>
    door?.(file, { type } as never, by) === undefined && commands.get(type)?.barred?.(file, by) === undefined;

  return {
    ...applying(parts.events),
    decide: decide as unknown as MadeLaw<File, CommandIn<Commands>, EventIn<Events>>['decide'],
    allowed: (file, by) =>
      allowedIn(rowOf(file.stage), file.stage, by, seats(file)).filter((type) => isOpen(file, type, by)),
    commands: parts.commands,
  };
}

/** One row of the table stage × command × role, made once a stage. */
function rows(commands: readonly CommandFacts[]): (stage: string) => Row {
  const made = new Map<string, Row>();
  return (stage) => {
    const known = made.get(stage);
    if (known !== undefined) return known;
    const row = rowIn(commands, stage);
    made.set(stage, row);
    return row;
  };
}

/** Which commands a stage takes, and from whom. */
export const rowIn = (commands: readonly CommandFacts[], stage: string): Row =>
  Object.fromEntries(
    commands.flatMap(({ givenBy, type }) => (givenBy[stage] === undefined ? [] : [[type, givenBy[stage]]])),
  );

/** Stage × command × role, on one screen. */
export const tableOf = <Stage extends string>(
  commands: readonly CommandFacts[],
  stages: readonly Stage[],
): Readonly<Record<Stage, Row>> =>
  Object.fromEntries(stages.map((stage) => [stage, rowIn(commands, stage)])) as Readonly<Record<Stage, Row>>;
