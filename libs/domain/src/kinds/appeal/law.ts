import type { CaseLaw, DueEffect } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  escalationIn,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { oneQueue } from '../../file/engine/one-queue.js';
import { agencyOf } from '../../file/engine/periods.js';
import { processOf } from '../../file/engine/process-of.js';
import { ownPage } from '../../file/page/own-page.js';
import type { Appeal } from './appeal.js';
import { appealStages, countryOf } from './appeal.js';
import { rulingTold } from './appealed-file.js';
import { assignOfficer, officerDrawn } from './assign-officer.js';
import { errands } from './errands.js';
import { appealOpened, openAppeal } from './open-appeal.js';
import { closeComplaint, complaintAnswered } from './close-complaint.js';
import { complaintOpened, openComplaint } from './open-complaint.js';
import { decisionOrdered, orderDecision } from './order-decision.js';
import { overturn } from './overturn.js';
import { remit } from './remit.js';
import { ruled } from './ruled.js';
import { stages } from './stages.js';
import { uphold } from './uphold.js';
import { withdraw, withdrawn } from './withdraw.js';

const open = ['received', 'appeal-review'] as const;

const commands = [
  openAppeal,
  openComplaint,
  noteBy(inStages(appealStages, ['appeals-officer', 'supervisor'])),
  errandAnswerIn(appealStages),
  serviceIn(appealStages),
  withdraw,
  reminderIn(open),
  // A late ruling is still one: the law gives silence no meaning here but a supervisor.
  escalationIn(open),
  assignOfficer,
  uphold,
  overturn,
  remit,
  orderDecision,
  closeComplaint,
] as const;
const events = [
  appealOpened,
  complaintOpened,
  officerDrawn,
  ruled,
  decisionOrdered,
  complaintAnswered,
  withdrawn,
  ...upkeepEvents<Appeal>(countryOf),
  errandRun<Appeal>(),
] as const;
export type AppealCommand = CommandIn<typeof commands>;
export type AppealEvent = EventIn<typeof events>;

/** Ruled on by the one person whom the draw named; the worker comes with the number of either file. */
function seats(file: Appeal): Seats {
  const { about, caseId, clock, held, officer } = file;
  const holds = agencyOf(clock);
  return {
    ...{ caseId, about: about.caseId, here: countryOf(file), held },
    ...(holds === undefined ? {} : { holds }),
    assigned: { 'appeals-officer': officer },
  };
}

const effects = ({ clock, stage }: Appeal): readonly DueEffect[] =>
  stage === 'received' && clock !== undefined ? [{ kind: 'draw-officers', subject: clock.id }] : [];

/** A decision reviewed by somebody who had no part in it: upheld, overturned, or sent back to be decided again. */
export const appeal = {
  kind: 'appeal' as const,
  ...lawMadeOf({ commands, events, seats }),
  process: (file, rules) =>
    processOf(
      file,
      {
        stage: file.stage,
        corridor: [file.matter.home, file.matter.host].filter((one) => one !== undefined).join('-'),
        over: stages.over(file, rules),
        effects: effects(file),
        errands: errands(file),
      },
      rules,
    ),
  status: (file, rules) =>
    ownPage(
      file,
      {
        procedure: 'appeal',
        about: file.about.caseId,
        stage: stages.public(file, rules),
        ...file.matter,
        atZero: stages.atZero(file, rules),
        next: stages.next(file, rules),
        ...(file.ruling && { ruling: rulingTold(file.ruling) }),
      },
      rules,
    ),
  applicant: ({ applicant }: Appeal) => applicant,
  about: ({ about }: Appeal) => about.caseId,
  errands,
  queue: (file, rules) =>
    oneQueue(
      file,
      { awaiting: stages.awaiting(file, rules), assigned: file.officer === undefined ? [] : [file.officer] },
      rules,
    ),
  // The file that is appealed tells the other country, as it tells all its news.
  publish: () => [],
} satisfies CaseLaw<Appeal, AppealCommand, AppealEvent>;
