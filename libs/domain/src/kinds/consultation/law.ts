import type { CaseLaw } from '../../file/case/index.js';
import type { ConsultationCommand } from './commands.js';
import type { Consultation } from './consultation.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import { errands } from './errands.js';
import type { ConsultationEvent } from './events.js';
import { evolve } from './evolve.js';
import { process } from './process.js';
import { allowed } from './seats.js';

/** A professional body is asked about units of a review; silent, it has no objection. */
export const consultation = {
  kind: 'consultation' as const,
  decide,
  evolve,
  allowed,
  process,
  // The worker reads of it on the page of the review; the body learns nothing of the worker.
  status: () => undefined,
  applicant: () => undefined,
  about: ({ about }: Consultation) => about,
  errands,
  desk,
  publish: () => [],
} satisfies CaseLaw<Consultation, ConsultationCommand, ConsultationEvent>;
