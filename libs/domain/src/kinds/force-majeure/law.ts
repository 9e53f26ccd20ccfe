import type { CaseLaw, QueueView, DueEffect, ProcessView } from '../../file/case/index.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import type { Seats } from '../../file/engine/authority.js';
import { processOf } from '../../file/engine/process-of.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { approvePause, pauseApproved } from './approve-pause.js';
import { continuePause, pauseContinued } from './continue-pause.js';
import { declinePause, pauseDeclined } from './decline-pause.js';
import { endPause, pauseEnding } from './end-pause.js';
import type { ForceMajeure } from './force-majeure.js';
import { lapse, pauseExpired } from './lapse.js';
import { endOfPause } from './last-day.js';
import { pauseProposed, proposePause } from './propose-pause.js';
import { recordSweep, sweepProgressed } from './record-sweep.js';
import { stages } from './stages.js';
import { pauseStopped, stopPause } from './stop-pause.js';

const commands = [
  proposePause,
  approvePause,
  declinePause,
  recordSweep,
  stopPause,
  continuePause,
  endPause,
  lapse,
] as const;
const events = [
  pauseProposed,
  pauseApproved,
  pauseDeclined,
  pauseStopped,
  pauseContinued,
  pauseEnding,
  pauseExpired,
  sweepProgressed,
] as const;
export type ForceMajeureCommand = CommandIn<typeof commands>;
export type ForceMajeureEvent = EventIn<typeof events>;

/** Any supervisor of the country, because the clocks are all of them its own. */
const seats = ({ caseId, country, held }: ForceMajeure): Seats => ({
  ...{ caseId, here: country, held, everyAgency: true, assigned: {} },
});

function process(file: ForceMajeure, rules: RuleBook): ProcessView {
  const effects = sweeping(file);
  const view = processOf(
    file,
    { stage: file.stage, corridor: file.country, over: stages.over(file, rules), effects },
    rules,
  );
  const deadline = endOfPause(file, rules);
  return deadline === undefined ? view : { ...view, deadline };
}

/** An emergency: proposed, approved by a second person, applied to every running clock, in force, undone at the latest on its last day. */
export const forceMajeure = {
  kind: 'force-majeure' as const,
  ...lawMadeOf({ commands, events, seats }),
  process,
  status: () => undefined,
  applicant: () => undefined,
  queue,
  publish: () => [],
} satisfies CaseLaw<ForceMajeure, ForceMajeureCommand, ForceMajeureEvent>;

const sweeping = ({ stage, sweep }: ForceMajeure): readonly DueEffect[] =>
  (stage === 'applying' || stage === 'lifting') && sweep !== undefined
    ? [{ kind: 'sweep', subject: `${sweep.direction}#${sweep.batch}` }]
    : [];

/** Every agency that has a supervisor sees it; proposed, it stands in the queue of whoever approves, then of the intake. */
function queue(file: ForceMajeure, rules: RuleBook): QueueView {
  const { agencies, desks } = rulesOf(rules, file.country);
  return {
    agencies: agencies.filter(({ roles }) => roles.includes('supervisor')).map(({ id }) => id),
    ...(stages.over(file, rules)
      ? {}
      : { holder: (file.stage === 'proposed' ? file.approval : undefined) ?? desks.intake }),
    awaiting: stages.awaiting(file, rules),
    assigned: [],
  };
}
