import type { Actor, CommandFacts, DecisionContext, GivenBy, Role } from '../case/index.js';
import type { Decision, RefusalCode, Refused } from '../../kernel/index.js';
import type { Typed } from '../engine/extended-law.js';

/** One command of a kind of file, whole: who may give it in which stages, its rule, and the refusals that it can give. */
export interface CommandDefinition<
  File,
  Command extends Typed,
  Event extends Typed,
  Code extends RefusalCode = RefusalCode,
  By extends Role = Role,
> extends CommandFacts {
  readonly type: Command['type'];
  readonly givenBy: GivenBy<string, By>;
  /** What stands against it whatever its body says. Asked before the rule; a command that is barred is offered to nobody. */
  readonly barred?: ((file: NonNullable<File>, by: Actor) => Refused<Code> | undefined) | undefined;
  readonly decide: (file: File, command: Command, context: DecisionContext) => Decision<Event, Code>;
}

/** Given by whoever lets somebody act, before any rule is asked: a drawn seat, a person who proposed. */
type AtTheDoor = 'NOT_ASSIGNED_TO_YOU' | 'SAME_PERSON' | 'NOT_YOUR_CASE' | 'NOT_YOUR_ROLE' | 'CASE_EXISTS';

/** What a command means: what happens, or why nothing does. */
export type Rule<File> = (file: File, command: never, context: DecisionContext) => Decision<Typed>;
type CommandOf<Decide> = Decide extends (file: never, command: infer Command extends Typed, ...rest: never[]) => unknown
  ? Command
  : never;
type EventOf<Decide extends Rule<never>> = Extract<
  ReturnType<Decide>,
  { readonly outcome: 'accepted' }
>['events'][number];
type CodeOf<Decide extends Rule<never>> = Extract<ReturnType<Decide>, { readonly outcome: 'refused' }>['code'];

/** What a definition is that contradicts itself: no law can be made of it, and its type says why. */
export interface Contradiction<Why extends string, Names> {
  readonly contradiction: Why;
  readonly names: Names;
}

/** The definition, if its name is the command's, and its list has every refusal that its rule gives and no other. */
export type Checked<
  File,
  Type extends string,
  Listed extends RefusalCode,
  Decide extends Rule<never>,
  Door = never,
  Barring extends RefusalCode = never,
  By extends Role = Role,
  Given extends RefusalCode = CodeOf<Decide> | Barring,
> = [Exclude<Given, Listed | AtTheDoor>] extends [never]
  ? [Exclude<Listed, Given | AtTheDoor | Door>] extends [never]
    ? [Type] extends [CommandOf<Decide>['type']]
      ? CommandDefinition<File, CommandOf<Decide>, EventOf<Decide>, Given, By>
      : Contradiction<'another name than its command’s', Type>
    : Contradiction<'lists what it never refuses for', Exclude<Listed, Given | AtTheDoor | Door>>
  : Contradiction<'refuses for what it does not list', Exclude<Given, Listed | AtTheDoor>>;

/**
 * The two ways to define a command of one kind of file; `Stage` are the stages of its table, `Door` what more than
 * elsewhere its door refuses for.
 */
export interface Defining<File, Stage extends string, Door extends RefusalCode = never> {
  /** About a file that there is. */
  readonly command: <
    const Type extends string,
    const Listed extends RefusalCode,
    Decide extends Rule<File>,
    const Barring extends RefusalCode = never,
    const By extends Role = Role,
  >(definition: {
    readonly type: Type;
    readonly givenBy: GivenBy<Stage, By>;
    readonly refusals: readonly Listed[];
    readonly barred?: (file: File, by: Actor) => Refused<Barring> | undefined;
    readonly decide: Decide;
  }) => Checked<File, Type, Listed, Decide, Door, Barring, By>;
  /** Begins a file; where there is one already it is refused, unless a stage of its table takes it. */
  readonly opening: <
    const Type extends string,
    const Listed extends RefusalCode,
    Decide extends Rule<File | undefined>,
    const By extends Role = never,
  >(definition: {
    readonly type: Type;
    readonly opens: readonly Role[] | 'errand';
    readonly givenBy?: GivenBy<Stage, By>;
    readonly refusals: readonly Listed[];
    readonly decide: Decide;
  }) => Checked<File | undefined, Type, Listed, Decide, Door, never, By>;
}

/** `const { command, opening } = defining<Appeal, AppealStage>();` in the folder of a kind. */
export const defining = <File, Stage extends string, Door extends RefusalCode = never>(): Defining<
  File,
  Stage,
  Door
> => ({
  command: (definition) => definition as never,
  opening: (definition) => ({ givenBy: {}, ...definition }) as never,
});

/** The same people in several stages. */
export const inStages = <Stage extends string, By extends Role>(
  stages: readonly Stage[],
  roles: readonly By[],
): GivenBy<Stage, By> => Object.fromEntries(stages.map((stage) => [stage, roles])) as GivenBy<Stage, By>;
