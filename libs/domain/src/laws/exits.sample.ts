import type { Actor } from '../file/case/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import type { AnyFile, AnyLaw, Table } from './files.sample.js';

interface Looked {
  readonly law: AnyLaw;
  readonly file: AnyFile;
  readonly rules: RuleBook;
  /** Of the kind itself: what any file may meet leads nowhere. */
  readonly table: Table;
  readonly comers: readonly Actor[];
}

/** Clocks and effects end what the process knows of; a country goes on by itself. */
const goesOn = ({ kind }: Actor): boolean => kind === 'officer' || kind === 'worker' || kind === 'country';

/** A stage in which the file would stay for ever: nothing ends by itself, nothing is on its way, and nobody can go on. Empty, if all is well. */
export function withoutExit({ comers, file, law, rules, table }: Looked): string {
  const { deadline, effects, ended } = law.process(file, rules);
  if (ended || deadline !== undefined || effects.length > 0) return '';
  const own = Object.keys(table[file.stage] ?? {}).filter((command) => command !== 'add-note');
  const leaves = comers.filter(goesOn).some((by) => law.allowed(file, by).some((command) => own.includes(command)));
  return leaves ? '' : file.stage;
}
