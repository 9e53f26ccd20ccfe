import type { CaseKind, Errand, RecordErrand } from '../case/index.js';
import type { Decision } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { ErrandRun } from './errands.js';
import { recordErrand } from './errands.js';
import type { LawOn, Staged, Typed } from './extended-law.js';

interface Errands<File> {
  /** What other files are to be told and were not told yet. */
  readonly due: (file: File, rules: RuleBook) => readonly Errand[];
  /** By the errand's id. */
  readonly isOurs: (errand: string) => boolean;
}

/** A law with errands of its own, of which the law beneath knows nothing: due to the process, and answered by it alone. */
export function withErrands<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event | ErrandRun>,
  { due, isOurs }: Errands<File>,
): LawOn<Kind, File, Command | RecordErrand, Event | ErrandRun> {
  const isAnswer = (command: Command | RecordErrand): command is RecordErrand =>
    command.type === 'record-errand' && isOurs((command as RecordErrand).errand);
  return {
    ...law,
    decide(file, command, context): Decision<Event | ErrandRun> {
      if (file === undefined || !isAnswer(command)) return law.decide(file, command as Command, context);
      const { by } = context;
      if (by.kind !== 'effect') return refuse('NOT_YOUR_ROLE', { roles: ['effect'], yours: [by.kind] });
      return recordErrand(file, command, context);
    },
    errands: (file, rules) => [...(law.errands?.(file, rules) ?? []), ...due(file, rules)],
    process(file, rules) {
      const view = law.process(file, rules);
      const effects = due(file, rules).map(({ id }) => ({ kind: 'run-errand', subject: id }) as const);
      return effects.length === 0 ? view : { ...view, ended: false, effects: [...view.effects, ...effects] };
    },
  };
}
