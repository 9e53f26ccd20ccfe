import type { DecisionContext, Host, ProposedMigration, UnitVerdict } from '../../file/case/index.js';
import type { Allowance } from '../../clocks/index.js';
import { isRunning, todayIn } from '../../clocks/index.js';
import { keptEquivalence } from '../../equivalence/index.js';
import { event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { nextNotice, withNotice } from '../../file/engine/notices.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { line } from '../../file/page/timeline.js';
import type { LocalizedText, NoticeId } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { proposedVerdicts } from '../../kinds/recognition/review/index.js';
import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { Migration, Pinned } from './migration.js';
import { migrationOf } from './migration.js';
import type { Moved } from './moved.js';
import { daysOf } from './moved.js';

/** The versions that the file keeps from now on. */
export interface CaseMigrated extends Moved {
  readonly type: 'case-migrated';
  readonly reason: LocalizedText;
  readonly agreement?: { readonly from: number; readonly to: AgreementRef };
  readonly equivalence?: { readonly from: number; readonly to: EquivalenceRef };
  /** What the newer equivalence proposes. */
  readonly proposed?: readonly UnitVerdict[];
  /** Of the running period. */
  readonly allowance?: Allowance;
  /** By which the worker is told. Of what moved before workers were told, there is none. */
  readonly notice?: NoticeId;
}

/** Where, when and by which rules it is asked what would change. */
export type RulesNow = Pick<DecisionContext, 'here' | 'now' | 'rules'>;
type Named = Pick<ProposedMigration, 'agreement' | 'equivalence'>;

/** What moving to the versions that are named would change, or why it cannot be; only while a period runs here. */
export function namedMigration(file: Staged & Pinned, { agreement, equivalence }: Named, context: RulesNow) {
  const { now, rules } = context;
  const { clock } = file;
  if (clock === undefined || clock.lapsedAt !== undefined || !isRunning(clock)) return refuse('NO_SUCH_CLOCK');
  const of = { agreement: agreement?.id ?? false, equivalence: equivalence !== undefined };
  const migration = migrationOf(file, context, of);
  const asked = [
    [agreement, migration?.agreement?.to, 'agreement'],
    [equivalence, migration?.equivalence?.to, 'equivalence'],
  ] as const;
  for (const [named, newer, field] of asked) {
    if (named !== undefined && (named.id !== newer?.id || named.version !== newer.version)) {
      return refuse('NOT_IN_FORCE', { version: `${named.id} v${named.version}` }, field);
    }
  }
  if (migration === undefined) return refuse('NO_NEWER_RULES');
  const { dueAfter } = migration;
  const today = todayIn(calendarOf(rules, clock).timeZone, now);
  if (dueAfter !== undefined && dueAfter < today) return refuse('DEADLINE_PASSED', { dueOn: dueAfter });
  return migration;
}

/** Each country moves its own file, and the worker is told. */
export function moved(
  file: Staged & Pinned,
  { agreement, equivalence, reason }: ProposedMigration,
  migration: Migration,
  { here, now, rules }: RulesNow,
): CaseMigrated {
  const { dueAfter, dueBefore, allowance } = migration;
  const newer = equivalence && keptEquivalence(equivalence, rules);
  return {
    ...{ type: 'case-migrated', at: now, country: here, reason },
    ...(file.clock && { clock: file.clock.id }),
    ...(agreement && migration.agreement && { agreement: { from: migration.agreement.from.version, to: agreement } }),
    ...(equivalence &&
      migration.equivalence && { equivalence: { from: migration.equivalence.from.version, to: equivalence } }),
    ...(newer && { proposed: proposedVerdicts(newer) }),
    ...(allowance && { allowance }),
    ...(dueBefore && { dueBefore }),
    ...(dueAfter && { dueAfter }),
    notice: nextNotice(file.notices),
  };
}

/** The file under its newer versions: what was used up of the period stays used up. */
export const caseMigrated = event({
  type: 'case-migrated',
  evolve(file: Staged & Pinned, { agreement, allowance, at, equivalence, notice, proposed }: CaseMigrated) {
    const { clock, filing, host, migration, notices } = file;
    const newer = (one: Host): Host =>
      one.agreement.id === agreement?.to.id ? { ...one, agreement: agreement.to } : one;
    return {
      ...file,
      ...(migration && { migration: undefined }),
      ...(notice && { notices: withNotice(notices, { type: 'notice-raised', at, notice, subject: 'case-migrated' }) }),
      ...(agreement && filing && { filing: { ...filing, hosts: filing.hosts.map(newer) } }),
      ...(agreement && host && { host: newer(host) }),
      ...(equivalence && { equivalence: equivalence.to }),
      ...(proposed && { proposed }),
      ...(allowance && clock && { clock: { ...clock, allowance } }),
    };
  },
  lines: (_file, migrated) => [
    line(migrated.country, migrated.at, migrated.type, { args: daysOf(migrated), words: migrated.reason }),
  ],
});
