import { todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { LocalizedText, PlainDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Credential, ProposedAct } from './credential.js';
import { command, mindsIt } from './define.js';
import { refuseUnheard } from './hearing.js';
import { proposeAct } from './propose-act.js';

/** Until a day on which it ends by itself. */
export interface ProposeSuspension {
  readonly type: 'propose-suspension';
  readonly until: PlainDate;
  readonly reasons: LocalizedText;
}

export const proposeSuspension = command({
  type: 'propose-suspension',
  givenBy: { active: mindsIt },
  refusals: ['PROPOSAL_PENDING', 'HEARING_OPEN', 'DATE_IN_PAST', 'BEYOND_VALIDITY', 'REASONS_MISSING'],
  decide: (file, { reasons, until }: ProposeSuspension, context) =>
    proposeAct(
      file,
      { act: 'suspend', until, reasons },
      context,
      refuseUnheard(file, context) ?? refuseEnd(file, { until }, context),
    ),
});

/** A suspension ends today or later, and not after the credential itself. */
export function refuseEnd(
  { content, here }: Credential,
  { until }: Pick<ProposedAct, 'until'>,
  { now, rules }: DecisionContext,
) {
  if (until === undefined) return undefined;
  const today = todayIn(rulesOf(rules, here).calendar.timeZone, now);
  if (until < today) return refuse('DATE_IN_PAST', { date: until }, 'until');
  const { validUntil } = content;
  return validUntil !== undefined && until > validUntil
    ? refuse('BEYOND_VALIDITY', { until: validUntil }, 'until')
    : undefined;
}
