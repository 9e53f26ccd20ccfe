import { dateAfter } from '../../clocks/index.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { CertificateIssued } from './certificate-issued.js';
import { certificateOf } from './certificate-issued.js';
import { checkCertifier } from './check-application.js';
import { command } from './define.js';
import type { FoundNotYetCompetent } from './found-not-yet-competent.js';
import { gapsOf } from './found-not-yet-competent.js';
import { refuseUndeclared } from './impartial.js';
import { certificationPeriod } from './periods.js';

export interface ApproveEvaluation {
  readonly type: 'approve-evaluation';
}

/** By the second of two people: a certificate where every unit was shown, a report of what is missing otherwise. */
export const approveEvaluation = command({
  type: 'approve-evaluation',
  // Never whoever evaluated or credited: see `refuse-partial.ts`.
  givenBy: { evaluated: ['approver'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'SAME_PERSON',
    'CONFLICT_NOT_DECLARED',
    'CONFLICT_OF_INTEREST',
    'CERTIFIER_NOT_ACCREDITED',
    'NO_PROPOSAL',
    'UNKNOWN_STANDARD',
    'UNKNOWN_CERTIFIER',
  ],
  barred: refuseUndeclared,
  decide(file, _approve: ApproveEvaluation, { now, rules }) {
    const { application, evaluation } = file;
    if (evaluation === undefined) return refuse('NO_PROPOSAL');
    const refusal = checkCertifier(application, rules, now);
    if (refusal !== undefined) return refusal;
    const gaps = gapsOf(file, evaluation, rules);
    const { summary } = evaluation;
    if (gaps.length === 0) {
      return accept<CertificateIssued | NoticeRaised>(
        { type: 'certificate-issued', at: now, certificate: certificateOf(file, now, rules), summary },
        raise(file, 'certificate-issued', now),
      );
    }
    const { calendar, certification } = rulesOf(rules, application.country);
    const competent = evaluation.findings.flatMap(({ unit, verdict }) => (verdict === 'competent' ? [unit] : []));
    const reapplyFrom = dateAfter(certification.reevaluationAfter, calendar, now);
    // From the day the worker is told; until then nothing can be missed.
    const opens = certificationPeriod(file, 'appeal', { by: 'service', notice: nextNotice(file.notices) }, rules);
    return accept<FoundNotYetCompetent | NoticeRaised>(
      { type: 'found-not-yet-competent', at: now, competent, gaps, summary, reapplyFrom, opens },
      raise(file, 'not-yet-competent', now),
    );
  },
});
