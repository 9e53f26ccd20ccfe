import type { RefusalCode } from '../../kernel/index.js';
import type { Role } from './actor.js';

/** Who may give a command, stage by stage; in a stage that is left out nobody may. */
export type GivenBy<Stage extends string, By extends Role = Role> = Readonly<Partial<Record<Stage, readonly By[]>>>;

/** What is known of a command without its rule: for tables, routes and documents. */
export interface CommandFacts {
  readonly type: string;
  readonly givenBy: GivenBy<string>;
  /**
   * Of a command that begins a file: who may give it where there is none. `errand`: another file of this node, which the
   * rule itself looks at.
   */
  readonly opens?: readonly Role[] | 'errand';
  /** What the worker may give here, somebody with their mandate may. */
  readonly byMandate?: true;
  /**
   * A printed code will do, although nobody files it for the worker: it takes back what they signed on paper, or it gives
   * an officer who read the code nothing.
   */
  readonly byPrintedCode?: true;
  /** What it can be refused for, beside what the table says; in the order in which documents name them. */
  readonly refusals: readonly RefusalCode[];
}
