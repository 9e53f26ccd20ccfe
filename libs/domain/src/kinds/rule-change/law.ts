import type { CaseLaw, QueueView, ProcessView } from '../../file/case/index.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import type { Seats } from '../../file/engine/authority.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { amendDraft, draftAmended } from './amend-draft.js';
import { ruleChangeApproved } from './approved.js';
import { castVote, voteCast } from './cast-vote.js';
import { closeCommittee } from './close-committee.js';
import { cameIntoForce, comeIntoForce } from './come-into-force.js';
import { confirmCheckpoint } from './confirm-checkpoint.js';
import { forceDay } from './force-day.js';
import { proposeRuleChange, ruleChangeProposed } from './propose-rule-change.js';
import { recordPublished, rulesPublished } from './record-published.js';
import { ruleChangeRejected } from './rejected.js';
import type { RuleChange } from './rule-change.js';
import { stages } from './stages.js';
import { submittedToCommittee, submitToCommittee } from './submit-to-committee.js';
import { proposalWithdrawn, withdrawProposal } from './withdraw-proposal.js';

/** Nobody votes but delegates, and nothing changes once they have decided. */
const commands = [
  proposeRuleChange,
  amendDraft,
  submitToCommittee,
  castVote,
  closeCommittee,
  confirmCheckpoint,
  withdrawProposal,
  recordPublished,
  comeIntoForce,
] as const;
const events = [
  ruleChangeProposed,
  draftAmended,
  submittedToCommittee,
  voteCast,
  ruleChangeApproved,
  ruleChangeRejected,
  proposalWithdrawn,
  rulesPublished,
  cameIntoForce,
] as const;
export type RuleChangeCommand = CommandIn<typeof commands>;
export type RuleChangeEvent = EventIn<typeof events>;

/** Only people of the committee's agency act. */
const seats = ({ caseId, committee, country, held }: RuleChange): Seats => ({
  ...{ caseId, here: country, held, holds: committee, assigned: {} },
});

/** How rules change: drafted, voted on by State, employers and workers, published, in force from a day on. */
export const ruleChange = {
  kind: 'rule-change' as const,
  ...lawMadeOf({ commands, events, seats }),
  process,
  status: () => undefined,
  applicant: () => undefined,
  queue,
  // Each party to an agreement has a committee and a file of its own.
  publish: () => [],
} satisfies CaseLaw<RuleChange, RuleChangeCommand, RuleChangeEvent>;

function process(file: RuleChange, rules: RuleBook): ProcessView {
  const { country, published, stage } = file;
  const publishes = stage === 'approved' && !published;
  const view = processOf(
    file,
    {
      ...{ stage, corridor: country, over: stages.over(file, rules) },
      effects: publishes ? [{ kind: 'publish-rules', subject: 'content' }] : [],
    },
    rules,
  );
  const day = forceDay(file, rules);
  return day === undefined ? view : { ...view, deadline: { clock: day.clock, at: day.at } };
}

function queue(file: RuleChange, rules: RuleBook): QueueView {
  const { committee } = file;
  return {
    agencies: [committee],
    ...(stages.over(file, rules) ? {} : { holder: committee }),
    awaiting: stages.awaiting(file, rules),
    assigned: [],
  };
}
