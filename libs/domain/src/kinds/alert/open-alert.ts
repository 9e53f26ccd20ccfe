import type { Clock } from '../../clocks/index.js';
import type { OpenAlert } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';

export interface AlertProposed extends Omit<OpenAlert, 'type' | 'clock'> {
  readonly type: 'alert-proposed';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly opens: Clock;
}

/** Only the case in which it was raised opens it. */
export const openAlert = opening({
  type: 'open-alert',
  opens: 'errand',
  refusals: [],
  decide(_none, open: OpenAlert, { by, caseId, here, now }) {
    const {
      about,
      agreement,
      applicant,
      clock: opens,
      holder,
      matter,
      notice,
      raisedBy,
      reasons,
      tell,
      decidedBy,
    } = open;
    if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
    const under = agreement === undefined ? {} : { agreement };
    const parts = decidedBy === undefined ? {} : { decidedBy };
    const raised = { about, ...under, ...parts, applicant, holder, matter, notice, raisedBy, reasons, tell };
    return accept<AlertProposed>({ type: 'alert-proposed', at: now, caseId, here, ...raised, opens });
  },
});

export const alertProposed = beginning({
  type: 'alert-proposed',
  begin(proposed: AlertProposed) {
    const { about, agreement, applicant, caseId, here, holder, matter, notice, opens, raisedBy, reasons, tell } =
      proposed;
    const { decidedBy } = proposed;
    return {
      kind: 'alert',
      stage: 'proposed',
      ...{ caseId, about, here, raisedIn: here, notice, holder, matter, applicant, tell, reasons, raisedBy },
      ...(agreement === undefined ? {} : { agreement }),
      ...(decidedBy === undefined ? {} : { decidedBy }),
      ...begun(opens),
    };
  },
});
