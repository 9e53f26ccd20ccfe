import type { AtZero, NextStep, PublicStage, Role } from '../case/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

/** The same in every file, or what follows from the file and its rules. */
type InFile<File, Value> = Value | ((file: File, rules: RuleBook) => Value);

/** All that is known of a stage. */
export interface StageFacts<File> {
  /** As the worker knows it; left out where this kind of file has no page of the worker's. */
  readonly public?: InFile<File, PublicStage>;
  /** Nothing but what is due keeps the procedure open. */
  readonly over: InFile<File, boolean>;
  /** Whose turn it is. */
  readonly awaiting: InFile<File, readonly Role[]>;
  /** What the law says will happen when the running period ends unanswered. */
  readonly atZero?: InFile<File, AtZero | undefined>;
  /** What the worker should do now; nothing where it is left out. */
  readonly next?: InFile<File, NextStep>;
}

/** One row a stage: `export const stages = stageTable<Appeal>()({ received: {…}, … });`. */
export type StageTable<File extends Staged> = Readonly<Record<File['stage'], StageFacts<File>>>;

interface Staged {
  readonly stage: string;
}

/** Reads the row of the stage in which a file stands. */
export function stageTable<File extends Staged>(table: StageTable<File>) {
  const read = <Value>(value: InFile<File, Value>, file: File, rules: RuleBook): Value =>
    typeof value === 'function' ? (value as (file: File, rules: RuleBook) => Value)(file, rules) : value;
  const rowOf = (file: File): StageFacts<File> => table[file.stage as File['stage']];
  return {
    public(file: File, rules: RuleBook): PublicStage {
      const { public: known } = rowOf(file);
      if (known === undefined) throw new TypeError(`the worker knows no stage ${file.stage}`);
      return read<PublicStage>(known, file, rules);
    },
    over: (file: File, rules: RuleBook) => read(rowOf(file).over, file, rules),
    awaiting: (file: File, rules: RuleBook) => read(rowOf(file).awaiting, file, rules),
    atZero: (file: File, rules: RuleBook) => read(rowOf(file).atZero, file, rules),
    next: (file: File, rules: RuleBook) => read<NextStep>(rowOf(file).next ?? 'nothing', file, rules),
  };
}
