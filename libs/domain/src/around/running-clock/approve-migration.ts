import type { CaseRecord, DecisionContext, ProposedMigration } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { nextNotice, withNotice } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { NoticeId } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { CaseMigrated } from './case-migrated.js';
import { moved, namedMigration } from './case-migrated.js';
import type { Moved } from './moved.js';
import { daysOf } from './moved.js';
import { asksConsent } from './worse.js';

/** By a second person, who read what would change. */
export interface ApproveMigration {
  readonly type: 'approve-migration';
}

/** Something gets worse: the worker is asked, and until they say yes the case goes on as it was. */
export interface MigrationAsked extends Moved {
  readonly type: 'migration-asked';
  readonly reason: ProposedMigration['reason'];
  readonly notice: NoticeId;
}

/** Waits for a second person, and not for the worker. */
export const isProposed = ({ migration }: CaseRecord): boolean => migration !== undefined && migration.asked !== true;

const isOwn = ({ migration }: CaseRecord, by: DecisionContext['by']): boolean =>
  by.kind === 'officer' && migration?.by === by.id;

export const approveMigration = command({
  type: 'approve-migration',
  givenBy: ['supervisor'],
  offered: (file, by) => isProposed(file) && !isOwn(file, by),
  refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'NO_SUCH_CLOCK', 'NO_NEWER_RULES', 'NOT_IN_FORCE', 'DEADLINE_PASSED'],
  decide(file, _approve: ApproveMigration, context) {
    const { migration: proposal } = file;
    if (proposal === undefined || !isProposed(file)) return refuse('NO_PROPOSAL');
    if (isOwn(file, context.by)) return refuse('SAME_PERSON');
    const migration = namedMigration(file, proposal, context);
    if (isRefused(migration)) return migration;
    const migrated = moved(file, proposal, migration, context);
    if (!asksConsent(migration)) return accept<CaseMigrated | MigrationAsked>(migrated);
    const { at, clock, country, dueAfter, dueBefore, reason } = migrated;
    return accept<CaseMigrated | MigrationAsked>({
      ...{ type: 'migration-asked', at, country, reason, notice: nextNotice(file.notices) },
      ...(clock && { clock }),
      ...(dueBefore && { dueBefore }),
      ...(dueAfter && { dueAfter }),
    });
  },
});

export const migrationAsked = event({
  type: 'migration-asked',
  evolve: (file, { at, notice }: MigrationAsked) => ({
    ...file,
    migration: file.migration && { ...file.migration, asked: true },
    notices: withNotice(file.notices, { type: 'notice-raised', at, notice, subject: 'migration-asked' }),
  }),
  lines: (_file, asked) => [line(asked.country, asked.at, asked.type, { args: daysOf(asked), words: asked.reason })],
});
