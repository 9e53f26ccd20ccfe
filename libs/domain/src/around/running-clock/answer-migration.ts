import { isRunning } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import { isProposed } from './approve-migration.js';
import type { CaseMigrated, RulesNow } from './case-migrated.js';
import { moved, namedMigration } from './case-migrated.js';
import type { Migration, Pinned } from './migration.js';
import type { MigrationFell } from './question-fell.js';
import { fell } from './question-fell.js';

/** By the worker, who was asked because something gets worse. */
export interface AnswerMigration {
  readonly type: 'answer-migration';
  readonly answer: 'yes' | 'no';
}
/** By a supervisor, also whoever proposed it, while nobody approved it. */
export interface DeclineMigration {
  readonly type: 'decline-migration';
  readonly reasons: LocalizedText;
}

/** The case stays under the rules under which it began. */
export interface MigrationDeclined {
  readonly type: 'migration-declined';
  readonly at: Instant;
  readonly country: CountryCode;
  /** Left out where the worker said no: they owe nobody a reason. */
  readonly reasons?: LocalizedText;
}

/** What a yes would change; none where nobody asks, or where what was proposed can no longer be. */
export function migrationToAnswer(file: Staged & Pinned, context: RulesNow): Migration | undefined {
  const { migration: proposal } = file;
  if (proposal?.asked !== true) return undefined;
  const migration = namedMigration(file, proposal, context);
  return isRefused(migration) ? undefined : migration;
}

/**
 * A no is never held against the worker; a yes moves the case to what they were asked about, and to nothing newer. Where that
 * can no longer be, the question falls. While the period stands still, it waits with it.
 */
export const answerMigration = command({
  type: 'answer-migration',
  givenBy: ['worker'],
  offered: ({ clock, migration }) => migration?.asked === true && clock !== undefined && isRunning(clock),
  refusals: ['NO_PROPOSAL', 'NO_SUCH_CLOCK'],
  decide(file, { answer }: AnswerMigration, context) {
    const { here: country, now: at } = context;
    const { migration: proposal } = file;
    if (proposal?.asked !== true) return refuse('NO_PROPOSAL');
    if (answer === 'no') {
      return accept<CaseMigrated | MigrationDeclined | MigrationFell>({ type: 'migration-declined', at, country });
    }
    if (file.clock === undefined || !isRunning(file.clock)) return refuse('NO_SUCH_CLOCK');
    const migration = namedMigration(file, proposal, context);
    return accept<CaseMigrated | MigrationDeclined | MigrationFell>(
      isRefused(migration) ? fell(context) : moved(file, proposal, migration, context),
    );
  },
});

export const declineMigration = command({
  type: 'decline-migration',
  givenBy: ['supervisor'],
  offered: isProposed,
  refusals: ['NO_PROPOSAL', 'REASONS_MISSING'],
  decide(file, { reasons }: DeclineMigration, { here: country, now: at }) {
    if (!isProposed(file)) return refuse('NO_PROPOSAL');
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<MigrationDeclined>({ type: 'migration-declined', at, country, reasons })
    );
  },
});

export const migrationDeclined = event({
  type: 'migration-declined',
  evolve: (file, _declined: MigrationDeclined) => ({ ...file, migration: undefined }),
  // What nobody approved the worker never heard of.
  lines: (file, { at, country, type }) => (file.migration?.asked === true ? [line(country, at, type)] : []),
});
