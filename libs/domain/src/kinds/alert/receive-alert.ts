import type { AlertNotice } from '../../file/case/index.js';
import { dateAfter } from '../../clocks/index.js';
import { isAnnexNumber } from '../../file/engine/annex-number.js';
import { empty } from '../../file/engine/begun.js';
import { isSentBy } from '../../file/engine/parties.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Alert } from './alert.js';
import { beginning, opening } from './define.js';

/** From the country that raised it. */
export interface ReceiveAlert {
  readonly type: 'receive-alert';
  readonly from: CountryCode;
  readonly about: CaseId;
  readonly notice: AlertNotice;
}

export interface AlertReceived {
  readonly type: 'alert-received';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly from: CountryCode;
  readonly about: Alert['about'];
  readonly notice: AlertNotice;
  readonly holder: AgencyId;
}

/** Another country tells of one: for the supervisors here, and beside the file that it concerns. */
export const receiveAlert = opening({
  type: 'receive-alert',
  // Of a country, or of a file that held its message back: the rule says which.
  opens: 'errand',
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide(_none, { about: caseNumber, from, notice }: ReceiveAlert, { by, caseId, here, now, rules }) {
    const sent = isSentBy(by, from) && from !== here && isAnnexNumber(caseId, caseNumber, 'alert', from);
    if (!sent) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    // Whoever issued the certificate is the home country, so this one reviews it.
    const kind = notice.subject === 'certificate' ? ('recognition-review' as const) : ('recognition-request' as const);
    const about = { caseId: caseNumber, kind };
    const { calendar, certification, desks } = rulesOf(rules, here);
    const until = lastDay(notice, dateAfter(certification.steps.alert.atMost, calendar, now));
    const holder = kind === 'recognition-review' ? desks.review : desks.intake;
    return accept<AlertReceived>({
      ...{ type: 'alert-received', at: now, caseId, here, from, about },
      ...{ notice: { ...notice, until }, holder },
    });
  },
});

/** Of the country that raised it, and never later than this one lets an alert last: no partner makes one for ever (R15). */
const lastDay = ({ until }: AlertNotice, atMost: PlainDate): PlainDate =>
  until === undefined || until > atMost ? atMost : until;

export const alertReceived = beginning({
  type: 'alert-received',
  begin: ({ about, at, caseId, from, here, holder, notice }: AlertReceived) => ({
    kind: 'alert',
    stage: 'received',
    ...{ caseId, about, here, raisedIn: from, notice, receivedAt: at, holder, tell: [] },
    ...empty,
    held: [holder],
  }),
});
