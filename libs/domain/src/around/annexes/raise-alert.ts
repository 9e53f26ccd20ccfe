import type { CaseRecord, DecisionContext } from '../../file/case/index.js';
import type { CaseKind, Applicant } from '../../file/case/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { AnnexEvent } from './events.js';
import type { AnnexGrounds } from './grounds.js';
import { annexNumber } from './number.js';
import type { RaiseAlert } from './commands.js';

interface Ground<File> {
  readonly kind: CaseKind;
  readonly applicant: Applicant;
  readonly grounds: AnnexGrounds<File>;
}

/** The period to tell the countries concerned runs from here, through the second person's approval. */
export function raiseAlert<File extends CaseRecord>(
  file: File,
  command: RaiseAlert,
  { applicant, grounds, kind }: Ground<File>,
  { by, here, now, rules }: DecisionContext,
): Decision<AnnexEvent> {
  const agreement = grounds.agreement(file);
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor', 'verifier'], yours: [by.kind] });
  const { from, reasons, severity, units, until } = command;
  const known = grounds.units(file, rules);
  const refusal = refuseWithoutReasons(reasons, 'reasons') ?? refuseUnits(command, known);
  if (refusal !== undefined) return refusal;
  const clock = openPeriod(
    {
      name: 'alert-tell',
      opened: 0,
      step: (agreement === undefined ? rulesOf(rules, here).certification : rules.agreement(agreement)).steps.alert
        .tell,
      holder: theAgency(here, by.agency),
      calendar: here,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  const caseId = annexNumber(file, 'alert', here);
  const period = until === undefined ? { from } : { from, until };
  return accept<AnnexEvent>({
    type: 'annex-opened',
    at: now,
    annex: {
      kind: 'alert',
      caseId,
      opens: {
        type: 'open-alert',
        about: { caseId: file.caseId, kind },
        matter: grounds.matter(file),
        applicant,
        ...(agreement === undefined ? {} : { agreement: { id: agreement.id, version: agreement.version } }),
        notice: { subject: grounds.subject, severity, units, ...period },
        reasons,
        raisedBy: by.id,
        holder: by.agency,
        tell: grounds.others(file),
        clock,
      },
    },
  });
}

function refuseUnits({ units }: RaiseAlert, known: readonly string[]): Refused | undefined {
  const index = units.findIndex((unit) => !known.includes(unit));
  return index < 0 ? undefined : refuse('UNKNOWN_UNIT', { unit: units[index] ?? '' }, `units.${index}`);
}
