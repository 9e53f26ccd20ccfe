import type { CaseLaw, QueueView } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import { noteBy, reminderIn, serviceIn, upkeepEvents } from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { queueOf } from '../../file/engine/queue-of.js';
import { processOf } from '../../file/engine/process-of.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { answerUnequalTreatment, unequalTreatmentAnswered } from './answer-unequal-treatment.js';
import { auditors, owners, running } from './define.js';
import { judgeUnequalTreatment, unequalTreatmentJudged } from './judge-unequal-treatment.js';
import { lapse, silentBefore, unequalTreatmentUnanswered } from './lapse.js';
import { raiseUnequalTreatment, unequalTreatmentRaised } from './raise-unequal-treatment.js';
import { stages } from './stages.js';
import type { UnequalTreatment } from './unequal-treatment.js';
import { unequalStages } from './unequal-treatment.js';

const commands = [
  raiseUnequalTreatment,
  noteBy(inStages(unequalStages, [...owners, ...auditors])),
  serviceIn([]), // nobody is told
  answerUnequalTreatment,
  judgeUnequalTreatment,
  reminderIn(running),
  lapse,
] as const;
const events = [
  unequalTreatmentRaised,
  unequalTreatmentUnanswered,
  unequalTreatmentAnswered,
  unequalTreatmentJudged,
  ...upkeepEvents<UnequalTreatment>(),
] as const;
export type UnequalCommand = CommandIn<typeof commands>;
export type UnequalEvent = EventIn<typeof events>;

/** Auditors of every agency of the country; the supervisors who answer are the owner's, see `answer-unequal-treatment`. */
const seats = ({ caseId, held, here }: UnequalTreatment): Seats => ({
  ...{ caseId, here, held, everyAgency: true, assigned: {} },
});

/** In the queue of whoever must answer, and found by those who judge; a finding names nobody. */
function queue(file: UnequalTreatment, rules: RuleBook): QueueView {
  const { here, owner } = file;
  const judging = rulesOf(rules, here).agencies.filter(({ roles }) => roles.includes('auditor'));
  return {
    ...queueOf(file, undefined, rules),
    agencies: [...new Set([owner, ...judging.map(({ id }) => id)])],
    awaiting: stages.awaiting(file, rules),
    assigned: [],
  };
}

/** Found in the figures by the node, answered by the agency whose days were counted, judged by an auditor of another one. */
export const unequalTreatment = {
  kind: 'unequal-treatment' as const,
  ...lawMadeOf({ commands, events, seats }),
  process: (file, rules) => {
    const deadline = silentBefore(file);
    const view = processOf(
      file,
      { stage: file.stage, corridor: file.here, over: stages.over(file, rules), effects: [] },
      rules,
    );
    return deadline === undefined ? view : { ...view, deadline };
  },
  status: () => undefined,
  applicant: () => undefined,
  queue,
  publish: () => [],
} satisfies CaseLaw<UnequalTreatment, UnequalCommand, UnequalEvent>;
