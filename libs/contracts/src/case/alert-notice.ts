import type { AlertNotice as DomainAlertNotice } from '@puente/domain/file/case';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import { plainDate, unitCode } from '../values/index.js';

/** Scope and period of an alert; never its reasons. */
export const AlertNotice = z.object({
  subject: z.enum(['certificate', 'recognition']),
  severity: z.enum(['restricted', 'forged']),
  units: z.array(unitCode).max(200),
  from: plainDate,
  until: plainDate.exactOptional(),
});

true satisfies Same<z.output<typeof AlertNotice>, DomainAlertNotice>;
