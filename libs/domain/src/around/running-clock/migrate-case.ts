import type { DecisionContext } from '../../file/case/index.js';
import { isRunning, todayIn } from '../../clocks/index.js';
import { keptEquivalence } from '../../equivalence/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { proposedVerdicts } from '../../kinds/recognition/review/index.js';
import type { MigrateCase } from './commands.js';
import type { ClockEvent } from './events.js';
import type { Pinned } from './migration.js';
import { migrationOf } from './migration.js';

/** Only while a period runs here: each country moves its own file, and a decision keeps the rules it was made under. */
export function migrateCase(
  file: Pinned,
  { agreement, equivalence, reason }: MigrateCase,
  context: DecisionContext,
): Decision<ClockEvent> {
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
    accept<ClockEvent>({
      ...{ type: 'case-migrated', at: now, country: here, clock: clock.id, reason },
      ...(agreement && migration.agreement && { agreement: { from: migration.agreement.from.version, to: agreement } }),
      ...(equivalence &&
        migration.equivalence && { equivalence: { from: migration.equivalence.from.version, to: equivalence } }),
      ...(newer && { proposed: proposedVerdicts(newer) }),
      ...(allowance && { allowance }),
      ...(dueBefore && { dueBefore }),
      ...(dueAfter && { dueAfter }),
    })
  );
}
