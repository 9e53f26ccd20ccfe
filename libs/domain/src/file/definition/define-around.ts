import type { Actor, CaseRecord, CommandFacts, Role } from '../case/index.js';
import type { AgencyId, RefusalCode } from '../../kernel/index.js';
import type { Staged } from '../engine/extended-law.js';
import type { Checked, Rule } from './define-command.js';
import { definingEvents } from './define-event.js';

/** What is added around laws knows no stages of its own: this name stands for all of them in the table. */
export const everyStage = '*';

/** Whom a command lets in beside their role; its rule is asked after that. */
export interface Entrance extends Pick<CommandFacts, 'byPrintedCode'> {
  /** Stages in which there is nothing yet, or nothing any more, that it could be about. */
  readonly notIn?: readonly string[];
  /** Whose officers may; of every agency that holds or held the file or filed it, where nothing is said. */
  readonly seat?: (file: CaseRecord, agency: AgencyId) => boolean;
  /** Whether there is a use in offering it; always, where nothing is said. */
  readonly offered?: (file: Staged, by: Actor) => boolean;
}

/**
 * A command of a law around others, whole: who may give it, whatever the stage, its rule, and the refusals that it can
 * give. One that has to know the law beneath is a function of that.
 */
export const command = <
  const Type extends string,
  const Listed extends RefusalCode,
  Decide extends Rule<Staged>,
  const By extends Role = never,
>({
  givenBy,
  ...definition
}: Entrance & {
  readonly type: Type;
  /** `rule`: no role gives it; its rule looks who it is. */
  readonly givenBy: readonly By[] | 'rule';
  readonly refusals: readonly Listed[];
  readonly decide: Decide;
}): Checked<Staged, Type, Listed, Decide, never, never, By> & Entrance =>
  ({ ...definition, givenBy: givenBy === 'rule' ? {} : { [everyStage]: givenBy } }) as never;

/** Its event; whatever kind of file it is, what the event says nothing of stays as it was. */
export const { event } = definingEvents<Staged>();
