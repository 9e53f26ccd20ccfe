import type { DecisionContext, UnitVerdict } from '../../file/case/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Appeal, Ruling } from './appeal.js';
import type { Overturn, Remit, Uphold } from './commands.js';
import type { AppealEvent } from './events.js';

/** The appeals body rules, with reasons and by a rule; what it ruled goes back to the file that was appealed. */
export function rule(
  file: Appeal,
  command: Uphold | Overturn | Remit,
  { by, now }: DecisionContext,
): Decision<AppealEvent> {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['appeals-officer'], yours: [by.kind] });
  const { legalBasis, reasons } = command;
  const refusal =
    (command.type === 'overturn' ? refuseVerdicts(file, command.verdicts) : undefined) ??
    (command.type === 'remit' ? refuseWithoutReasons(command.instructions, 'instructions') : undefined) ??
    refuseWithoutReasons(reasons, 'reasons') ??
    refuseWithoutReasons(legalBasis, 'legalBasis');
  if (refusal !== undefined) return refusal;
  const ruling: Ruling = { ...contentOf(command), reasons, legalBasis, by: by.id, at: now };
  return accept<AppealEvent>({ type: 'ruled', at: now, ruling }, raise(file, `ruling-${ruling.outcome}` as const, now));
}

function contentOf(command: Uphold | Overturn | Remit): Pick<Ruling, 'outcome' | 'verdicts' | 'instructions'> {
  switch (command.type) {
    case 'uphold':
      return { outcome: 'upheld', verdicts: [] };
    case 'overturn':
      return { outcome: 'overturned', verdicts: command.verdicts };
    case 'remit':
      return { outcome: 'remitted', verdicts: [], instructions: command.instructions };
  }
}

/** On each unit under appeal and on no other: what was held stays held, and an appeal never makes anything worse. */
function refuseVerdicts({ grounds }: Appeal, verdicts: readonly UnitVerdict[]): Refused | undefined {
  const units = grounds.map(({ unit }) => unit);
  for (const [index, { unit, ground }] of verdicts.entries()) {
    const field = `verdicts.${index}`;
    if (!units.includes(unit)) return refuse('UNIT_NOT_APPEALED', { unit }, `${field}.unit`);
    if (verdicts.findIndex((one) => one.unit === unit) !== index)
      return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`);
    if (refusal !== undefined) return refusal;
  }
  const open = units.filter((unit) => verdicts.every((verdict) => verdict.unit !== unit));
  if (open.length > 0) return refuse('VERDICT_INCOMPLETE', { units: open }, 'verdicts');
  return verdicts.some(({ verdict }) => verdict === 'held') ? undefined : refuse('RULING_CHANGES_NOTHING');
}
