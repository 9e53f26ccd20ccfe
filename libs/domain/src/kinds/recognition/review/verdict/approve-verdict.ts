import { refuse } from '../../../../kernel/index.js';
import { imposeCompensation } from '../compensation/impose-compensation.js';
import { refuseWhileConsulting } from '../consultation/consult.js';
import { decideReview, outcomeOf } from '../decision/decide-review.js';
import { refuseWhenSilent } from '../decision/unless-silent.js';
import { command } from '../review-file/define.js';
import { refuseUnchosen } from '../test/skills-test.js';
import { standsBySilence, withStandingVerdicts } from '../review-file/units-open.js';

export interface ApproveVerdict {
  readonly type: 'approve-verdict';
}

/** By the second of the two people; that it is a second one is asked before: `distinct-people.ts`. */
export const approveVerdict = command({
  type: 'approve-verdict',
  givenBy: { 'host-review': ['approver'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'NO_PROPOSAL',
    'SAME_PERSON',
    'CONSULTATION_OPEN',
    'WORKER_CHOOSES',
    'DEADLINE_PASSED',
  ],
  barred: ({ proposal }) => (proposal === undefined ? refuse('NO_PROPOSAL') : undefined),
  decide(file, _approve: ApproveVerdict, context) {
    const { proposal } = file;
    if (proposal === undefined) return refuse('NO_PROPOSAL');
    const refusal =
      refuseWhenSilent(file, context) ?? refuseWhileConsulting(file) ?? refuseUnchosen(file, proposal.verdicts);
    if (refusal !== undefined) return refusal;
    if (proposal.measures.length > 0) return imposeCompensation(file, proposal, context);
    const { reasons } = proposal;
    const verdicts = withStandingVerdicts(file, proposal.verdicts, context.rules);
    const outcome = outcomeOf(verdicts);
    return decideReview(file, { outcome, verdicts, reasons, tacit: standsBySilence(file), at: context.now }, context);
  },
});
