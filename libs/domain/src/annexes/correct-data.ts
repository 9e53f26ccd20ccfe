import type { Applicant, CaseKind, CaseRecord, DecisionContext } from '../case/index.js';
import { calendarDays } from '../clocks/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, refuse } from '../kernel/index.js';
import { agencyOf, openPeriod, theAgency } from '../procedure/periods.js';
import { rulesOf } from '../procedure/rule-look-up.js';
import type { Step } from '../rules/index.js';
import type { CorrectData } from './commands.js';
import type { AnnexEvent } from './events.js';
import type { AnnexGrounds } from './grounds.js';
import { annexNumber } from './number.js';

interface Ground<File> {
  readonly kind: CaseKind;
  readonly applicant: Applicant;
  readonly grounds: AnnexGrounds<File>;
}

/** Where no agreement says how long an answer may take. Source: procedure, "correct-data". */
const otherwise: Step = { within: calendarDays(30), reminders: [0.5, 0.8] };

/** Whoever holds the case answers; where the worker does, or nobody, the desk that takes cases in. */
export function correctData<File extends CaseRecord>(
  file: File,
  { documents, fields, words }: CorrectData,
  { applicant, grounds, kind }: Ground<File>,
  { here, now, rules }: DecisionContext,
): Decision<AnnexEvent> {
  if (fields.length === 0) return refuse('REASONS_MISSING', {}, 'fields');
  const agreement = grounds.agreement(file);
  const holder = agencyOf(file.clock) ?? rulesOf(rules, here).desks.intake;
  const clock = openPeriod(
    {
      name: 'correction',
      opened: 0,
      step: agreement === undefined ? otherwise : rules.agreement(agreement).steps.correction,
      holder: theAgency(here, holder),
      calendar: here,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  return accept<AnnexEvent>({
    type: 'annex-opened',
    at: now,
    annex: {
      kind: 'correction',
      caseId: annexNumber(file, 'correction', here),
      opens: {
        type: 'open-correction',
        about: { caseId: file.caseId, kind },
        matter: grounds.matter(file),
        applicant,
        fields,
        words,
        documents,
        holder,
        clock,
      },
    },
  });
}
