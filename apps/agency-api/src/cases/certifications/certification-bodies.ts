import { certifierId, dossierId, language, line, officerId, standardCode } from '@puente/contracts/values';
import { certificationRoutes } from '@puente/domain/kinds/certification';
import { z } from 'zod';

/** The standard is one of this country; what the worker declares, cites and attaches follows as commands. */
export const OpenCertificationBody = z.strictObject({
  dossierId,
  standard: standardCode,
  certifier: certifierId,
  route: z.enum(certificationRoutes),
  language,
  /** Who taught the worker: an organisation, and where it is known here, the certifier or the member of staff. */
  training: z
    .array(
      z.strictObject({
        provider: line(200),
        certifier: certifierId.exactOptional(),
        trainer: officerId.exactOptional(),
      }),
    )
    .max(20)
    .default([]),
});
export type OpenCertificationBody = z.output<typeof OpenCertificationBody>;
