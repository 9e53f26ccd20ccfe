import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { AgencyId, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { CountryRules } from '../../rulebook/rules/index.js';
import { command, event, owners } from './define.js';

/** Why it is so, or why it is not, and what the agency does about it. */
export interface AnswerUnequalTreatment {
  readonly type: 'answer-unequal-treatment';
  readonly reasons: LocalizedText;
}

export interface UnequalTreatmentAnswered {
  readonly type: 'unequal-treatment-answered';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly reasons: LocalizedText;
  readonly opens: Clock;
}

/** Also when it is late: an answer is heard for as long as nobody has judged. */
export const answerUnequalTreatment = command({
  type: 'answer-unequal-treatment',
  givenBy: { raised: owners },
  refusals: ['NOT_YOUR_CASE', 'REASONS_MISSING'],
  barred: ({ owner }, by) => (by.kind === 'officer' && by.agency !== owner ? refuse('NOT_YOUR_CASE') : undefined),
  decide(file, { reasons }: AnswerUnequalTreatment, { by, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: owners, yours: [by.kind] });
    const country = rulesOf(rules, here);
    const opens = openPeriod(
      {
        ...{ name: 'unequal-judgement', opened: file.clocksOpened, step: country.equality.judgement, calendar: here },
        ...{ holder: theAgency(here, judging(country, file.owner)), opening: { by: 'event', at: now } },
      },
      rules,
    );
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<UnequalTreatmentAnswered>({ type: 'unequal-treatment-answered', at: now, by: by.id, reasons, opens })
    );
  },
});

export const unequalTreatmentAnswered = event({
  type: 'unequal-treatment-answered',
  evolve: (file, { by, opens, reasons }: UnequalTreatmentAnswered) => ({
    ...{ ...file, stage: 'answered', answer: { by, reasons } },
    ...opened(file, opens),
  }),
});

/** Whose calendar counts: the first agency with auditors that is not the owner. Any such auditor of the country may judge. */
const judging = ({ agencies, desks }: CountryRules, owner: AgencyId): AgencyId =>
  agencies.find(({ id, roles }) => id !== owner && roles.includes('auditor'))?.id ?? desks.governance;
