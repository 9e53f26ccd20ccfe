import type { CaseLaw } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { oneQueue } from '../../file/engine/one-queue.js';
import { agencyOf } from '../../file/engine/periods.js';
import { processOf } from '../../file/engine/process-of.js';
import { closeConsultation, consultationClosed } from './close-consultation.js';
import type { Consultation } from './consultation.js';
import { consultationStages } from './consultation.js';
import { errands } from './errands.js';
import { giveOpinion, opinionGiven } from './give-opinion.js';
import { lapse, noObjection } from './lapse.js';
import { consultationOpened, openConsultation } from './open-consultation.js';
import { stages } from './stages.js';

const commands = [
  openConsultation,
  noteBy(inStages(consultationStages, ['adviser', 'supervisor'])),
  errandAnswerIn(consultationStages),
  serviceIn([]), // nobody is told
  giveOpinion,
  closeConsultation,
  reminderIn(['asked']),
  lapse,
] as const;
const events = [
  consultationOpened,
  opinionGiven,
  noObjection,
  consultationClosed,
  ...upkeepEvents<Consultation>(),
  errandRun<Consultation>(),
] as const;
export type ConsultationCommand = CommandIn<typeof commands>;
export type ConsultationEvent = EventIn<typeof events>;

/** Any adviser of the body speaks for it. */
function seats({ caseId, clock, held, here }: Consultation): Seats {
  const holds = agencyOf(clock);
  return { caseId, here, held, ...(holds === undefined ? {} : { holds }), assigned: {} };
}

/** A professional body is asked about units of a review; silent, it has no objection. */
export const consultation = {
  kind: 'consultation' as const,
  ...lawMadeOf({ commands, events, seats }),
  process: (file, rules) =>
    processOf(
      file,
      {
        stage: file.stage,
        corridor: `${file.matter.home}-${file.here}`,
        over: stages.over(file, rules),
        effects: [],
        errands: errands(file),
      },
      rules,
    ),
  // The worker reads of it on the page of the review; the body learns nothing of the worker.
  status: () => undefined,
  applicant: () => undefined,
  about: ({ about }: Consultation) => about,
  errands,
  /** In the queue of the body's advisers, and of nobody else. */
  queue: (file, rules) => oneQueue(file, { awaiting: stages.awaiting(file, rules) }, rules),
  publish: () => [],
} satisfies CaseLaw<Consultation, ConsultationCommand, ConsultationEvent>;
