import type { CredentialNews as DomainCredentialNews } from '@puente/domain/file/case';
import { credentialNewsStates } from '@puente/domain/file/case';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import { caseId, instant, plainDate } from '../values/index.js';

/** What became of a credential: identity, scope and period; never the reasons. */
export const CredentialNews = z.object({
  credential: caseId,
  subject: z.enum(['certificate', 'recognition']),
  state: z.enum(credentialNewsStates),
  at: instant,
  until: plainDate.exactOptional(),
});

true satisfies Same<z.output<typeof CredentialNews>, DomainCredentialNews>;
