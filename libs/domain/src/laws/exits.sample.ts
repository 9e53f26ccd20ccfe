import type { Actor, CaseLaw, CaseRecord } from '../file/case/index.js';
import { rolesOf } from '../file/case/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import type { Table } from './files.sample.js';

interface Looked<File> {
  readonly law: Pick<CaseLaw<File, never, never>, 'process' | 'queue' | 'allowed'>;
  readonly file: File;
  readonly rules: RuleBook;
  /** Of the kind itself: what any file may meet leads nowhere. */
  readonly table: Table;
  readonly comers: readonly Actor[];
}

/** Clocks and effects end what the process knows of; a country goes on by itself. */
const goesOn = ({ kind }: Actor): boolean => kind === 'officer' || kind === 'worker' || kind === 'country';

/**
 * A stage in which the file would stay for ever: nothing ends by itself, nothing is on its way, and whoever it waits for can do
 * nothing; that the worker can give it up is no way on. Empty, if all is well.
 */
export function withoutExit<File extends CaseRecord & { readonly stage: string }>(looked: Looked<File>): string {
  const { comers, file, law, rules, table } = looked;
  const { deadline, effects, ended } = law.process(file, rules);
  if (ended || deadline !== undefined || effects.length > 0) return '';
  const { awaiting } = law.queue(file, rules);
  const own = Object.keys(table[file.stage] ?? {}).filter((command) => command !== 'add-note');
  const leaves = comers
    .filter((by) => goesOn(by) && (awaiting.length === 0 || rolesOf(by).some((role) => awaiting.includes(role))))
    .some((by) => law.allowed(file, by).some((command) => own.includes(command)));
  return leaves ? '' : file.stage;
}
