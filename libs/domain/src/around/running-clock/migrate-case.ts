import type { Host, UnitVerdict } from '../../file/case/index.js';
import type { Allowance } from '../../clocks/index.js';
import { isRunning, todayIn } from '../../clocks/index.js';
import { keptEquivalence } from '../../equivalence/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { line } from '../../file/page/timeline.js';
import type { LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { proposedVerdicts } from '../../kinds/recognition/review/index.js';
import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { Pinned } from './migration.js';
import { migrationOf } from './migration.js';
import type { Moved } from './moved.js';
import { daysOf } from './moved.js';

/**
 * Moves a running case to the newer version of its agreement or of its equivalence that is in force now. Named by
 * whoever read what would change, so that nobody moves a case to a version that came in between.
 */
export interface MigrateCase {
  readonly type: 'migrate-case';
  readonly agreement?: AgreementRef;
  readonly equivalence?: EquivalenceRef;
  readonly reason: LocalizedText;
}

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
}

/** Only while a period runs here: each country moves its own file, and a decision keeps the rules it was made under. */
export const migrateCase = command({
  type: 'migrate-case',
  givenBy: ['supervisor'],
  refusals: ['NO_SUCH_CLOCK', 'NO_NEWER_RULES', 'NOT_IN_FORCE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  decide(file, { agreement, equivalence, reason }: MigrateCase, context) {
    const { here, now, rules } = context;
    const { clock } = file;
    if (clock === undefined || clock.lapsedAt !== undefined || !isRunning(clock)) return refuse('NO_SUCH_CLOCK');
    const of = { agreement: agreement !== undefined, equivalence: equivalence !== undefined };
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
    const { dueAfter, dueBefore, allowance } = migration;
    const today = todayIn(calendarOf(rules, clock).timeZone, now);
    if (dueAfter !== undefined && dueAfter < today) return refuse('DEADLINE_PASSED', { dueOn: dueAfter });
    const newer = equivalence && keptEquivalence(equivalence, rules);
    return (
      refuseWithoutReasons(reason, 'reason') ??
      accept<CaseMigrated>({
        ...{ type: 'case-migrated', at: now, country: here, clock: clock.id, reason },
        ...(agreement &&
          migration.agreement && { agreement: { from: migration.agreement.from.version, to: agreement } }),
        ...(equivalence &&
          migration.equivalence && { equivalence: { from: migration.equivalence.from.version, to: equivalence } }),
        ...(newer && { proposed: proposedVerdicts(newer) }),
        ...(allowance && { allowance }),
        ...(dueBefore && { dueBefore }),
        ...(dueAfter && { dueAfter }),
      })
    );
  },
});

/** The file under its newer versions: what was used up of the period stays used up. */
export const caseMigrated = event({
  type: 'case-migrated',
  evolve(file: Staged & Pinned, { agreement, equivalence, proposed, allowance }: CaseMigrated) {
    const { clock, filing, host } = file;
    const moved = (one: Host): Host =>
      one.agreement.id === agreement?.to.id ? { ...one, agreement: agreement.to } : one;
    return {
      ...file,
      ...(agreement && filing && { filing: { ...filing, hosts: filing.hosts.map(moved) } }),
      ...(agreement && host && { host: moved(host) }),
      ...(equivalence && { equivalence: equivalence.to }),
      ...(proposed && { proposed }),
      ...(allowance && clock && { clock: { ...clock, allowance } }),
    };
  },
  lines: (_file, migrated) => [
    line(migrated.country, migrated.at, migrated.type, { args: daysOf(migrated), words: migrated.reason }),
  ],
});
