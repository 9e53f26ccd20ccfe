import type { DecisionContext } from '../../file/case/index.js';
import { event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';

/** What the worker was asked about newer rules can no longer be: nothing of it is left but a line on their page (R7). */
export interface MigrationFell {
  readonly type: 'migration-fell';
  readonly at: Instant;
  readonly country: CountryCode;
}

export const fell = ({ here: country, now: at }: Pick<DecisionContext, 'here' | 'now'>): MigrationFell => ({
  ...{ type: 'migration-fell', at, country },
});

/** A period moves to newer rules while it lasts: once it is over, nobody is asked any more. */
export const questionFell = ({ clock, migration }: Staged, context: DecisionContext): readonly MigrationFell[] =>
  migration?.asked === true && (clock === undefined || clock.lapsedAt !== undefined) ? [fell(context)] : [];

export const migrationFell = event({
  type: 'migration-fell',
  evolve: (file, _fell: MigrationFell) => ({ ...file, migration: undefined }),
  lines: (_file, { at, country, type }) => [line(country, at, type)],
});
