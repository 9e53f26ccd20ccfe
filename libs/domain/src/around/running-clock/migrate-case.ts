import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { ProposedMigration } from '../../file/case/index.js';
import type { CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { RulesNow } from './case-migrated.js';
import { namedMigration } from './case-migrated.js';
import type { Pinned } from './migration.js';

/**
 * Proposes to move a running case to the newer version of its agreement or of its equivalence that is in force now. Named by
 * whoever read what would change, so that nobody moves a case to a version that came in between.
 */
export interface MigrateCase {
  readonly type: 'migrate-case';
  readonly agreement?: AgreementRef;
  readonly equivalence?: EquivalenceRef;
  readonly reason: LocalizedText;
}

export interface MigrationProposed {
  readonly type: 'migration-proposed';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly proposal: ProposedMigration;
}

/**
 * Nothing moves before a second person approved it (R7); each country moves its own file. A proposal waits for its answer as
 * long as there is something to answer.
 */
export const migrateCase = command({
  type: 'migrate-case',
  givenBy: ['supervisor'],
  refusals: [
    'NO_SUCH_CLOCK',
    'NO_NEWER_RULES',
    'NOT_IN_FORCE',
    'DEADLINE_PASSED',
    'REASONS_MISSING',
    'PROPOSAL_PENDING',
  ],
  decide(file, { agreement, equivalence, reason }: MigrateCase, context) {
    const { by, here, now } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    if (file.migration !== undefined && !isOver(file, context)) return refuse('PROPOSAL_PENDING');
    const named = { ...(agreement && { agreement }), ...(equivalence && { equivalence }) };
    const migration = namedMigration(file, named, context);
    if (isRefused(migration)) return migration;
    const proposal = { ...named, reason, by: by.id };
    return (
      refuseWithoutReasons(reason, 'reason') ??
      accept<MigrationProposed>({ type: 'migration-proposed', at: now, country: here, proposal })
    );
  },
});

/** Nobody can say yes to it any more: the rules that it names are out of force, or their day would be past. */
const isOver = (file: Staged & Pinned, context: RulesNow): boolean =>
  file.migration !== undefined && isRefused(namedMigration(file, file.migration, context));

export const migrationProposed = event({
  type: 'migration-proposed',
  evolve: (file, { proposal }: MigrationProposed) => ({ ...file, migration: proposal }),
});
