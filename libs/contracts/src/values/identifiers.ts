import type {
  AgencyId,
  CaseId,
  CertificateId,
  CertifierId,
  ClockId,
  CountryCode,
  DocumentId,
  DossierId,
  NoticeId,
  OfficerId,
  StandardCode,
  UnitCode,
} from '@puente/domain/kernel';
import { caseNumberShape, isCaseNumber } from '@puente/domain/kernel';
import { z } from 'zod';

/** Names what a schema's string is from here on; the schema itself is unchanged, so JSON Schema still describes it. */
export const branded = <Name extends string>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<Name, string>;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);
const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)
  .max(64);

export const countryCode = branded<CountryCode>(z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));
/** Its last character follows from the others (ISO 7064 MOD 37,36), which no pattern can say. */
export const caseId = branded<CaseId>(
  z
    .string()
    .max(16)
    .refine(isCaseNumber, 'must be a case number')
    .meta({ format: 'case-number', pattern: caseNumberShape.source, examples: ['GT-26-7K3M9Q-N'] }),
);
export const dossierId = branded<DossierId>(z.uuid());
export const documentId = branded<DocumentId>(z.uuid());
export const certificateId = branded<CertificateId>(z.uuid());
export const officerId = branded<OfficerId>(
  z
    .string()
    .regex(/^[A-Za-z0-9._:|@-]+$/)
    .max(128),
);
export const agencyId = branded<AgencyId>(slug);
export const standardCode = branded<StandardCode>(code);
export const unitCode = branded<UnitCode>(code);
export const certifierId = branded<CertifierId>(code);
export const clockId = branded<ClockId>(
  z
    .string()
    .regex(/^[a-z-]+#\d+$/)
    .max(64),
);
/** ISO 3166-2: `MX-CHP`. */
export const regionCode = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'must be an ISO 3166-2 code');
/** Of a country's office of statistics, behind the country's code: `MX-07089`. */
export const municipalityCode = z.string().regex(/^[A-Z]{2}-[0-9]{1,6}$/, 'must be a code like MX-07089');
/** Of an agreement: `suchiate-tecun-uman`. */
export const borderOfficeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a border office')
  .max(64);
export const noticeId = branded<NoticeId>(
  z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(64),
);
