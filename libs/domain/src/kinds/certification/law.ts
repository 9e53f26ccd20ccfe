import type { CaseLaw } from '../../file/case/index.js';
import type { Certification } from './certification.js';
import type { CertificationCommand } from './commands.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import { errands } from './errands.js';
import type { CertificationEvent } from './events.js';
import { evolve } from './evolve.js';
import { process } from './process.js';
import { allowed } from './seats.js';
import { certificationStatus } from './status.js';

/** Certification at home: applied for, admitted, evaluated by one person and approved by another. */
export const certification = {
  kind: 'certification' as const,
  decide,
  evolve,
  allowed,
  process,
  status: certificationStatus,
  applicant: ({ application: { dossier, language } }: Certification) => ({ dossier, language }),
  errands,
  desk,
  // It crosses no border: what another country needs to know of it, the certificate tells.
  publish: () => [],
} satisfies CaseLaw<Certification, CertificationCommand, CertificationEvent>;
