import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId, CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import type { CountryRules } from '../../rulebook/rules/index.js';
import { beginning, opening } from './define.js';
import type { Noticed } from './integrity-event.js';

/** By the node's own watch. */
export interface OpenIntegrityEvent {
  readonly type: 'open-integrity-event';
  readonly noticed: Noticed;
}

export interface IntegrityEventOpened {
  readonly type: 'integrity-event-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly noticed: Noticed;
  readonly opens: Clock;
}

/** Nobody reports somebody by hand: what is noticed can be counted again by anyone who has the figures. */
export const openIntegrityEvent = opening({
  type: 'open-integrity-event',
  opens: ['effect'],
  refusals: [],
  decide(_none, { noticed }: OpenIntegrityEvent, { caseId, here, now, rules }) {
    const country = rulesOf(rules, here);
    const opens = openPeriod(
      {
        ...{ name: 'integrity-review', opened: 0, step: country.watch.review },
        ...{ holder: theAgency(here, auditing(country)), calendar: here, opening: { by: 'event', at: now } },
      },
      rules,
    );
    return accept<IntegrityEventOpened>({ type: 'integrity-event-opened', at: now, caseId, here, noticed, opens });
  },
});

export const integrityEventOpened = beginning({
  type: 'integrity-event-opened',
  begin: ({ caseId, here, noticed, opens }: IntegrityEventOpened) => ({
    ...{ kind: 'integrity-event', stage: 'open', caseId, here, noticed },
    ...begun(opens),
  }),
});

/** Whose calendar counts: the first that has auditors. Any auditor of the country may take it. */
const auditing = ({ agencies, desks }: CountryRules): AgencyId =>
  agencies.find(({ roles }) => roles.includes('auditor'))?.id ?? desks.governance;
