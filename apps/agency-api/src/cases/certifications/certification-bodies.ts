import {
  borderOfficeId,
  certifierId,
  dossierId,
  language,
  line,
  municipalityCode,
  officerId,
  regionCode,
  standardCode,
} from '@puente/contracts/values';
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
  /** Where the worker is, so that an emergency there stops their clocks; nobody has to say it. */
  region: regionCode.exactOptional(),
  /** In that region, for figures and for nothing else. */
  municipality: municipalityCode.exactOptional(),
  /** The border office at which it is filed, of those as which the officer’s agency acts; for figures. */
  office: borderOfficeId.exactOptional(),
});
export type OpenCertificationBody = z.output<typeof OpenCertificationBody>;
