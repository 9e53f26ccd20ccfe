import type { Applicant, CaseKind, CaseRecord, DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { agencyOf, openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { CorrectData } from './commands.js';
import type { AnnexEvent } from './events.js';
import type { AnnexGrounds } from './grounds.js';
import { annexNumber } from './number.js';

interface Ground<File> {
  readonly kind: CaseKind;
  readonly applicant: Applicant;
  readonly grounds: AnnexGrounds<File>;
}

/** Whoever holds the case answers; where the worker does, or nobody, a desk that the kind of file names. */
export function correctData<File extends CaseRecord>(
  file: File,
  { documents, fields, words }: CorrectData,
  { applicant, grounds, kind }: Ground<File>,
  { here, now, rules }: DecisionContext,
): Decision<AnnexEvent> {
  if (fields.length === 0) return refuse('REASONS_MISSING', {}, 'fields');
  const agreement = grounds.agreement(file);
  const { certification, desks } = rulesOf(rules, here);
  const holder = agencyOf(file.clock) ?? grounds.desk(desks);
  const clock = openPeriod(
    {
      name: 'correction',
      opened: 0,
      step: (agreement === undefined ? certification : rules.agreement(agreement)).steps.correction,
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
