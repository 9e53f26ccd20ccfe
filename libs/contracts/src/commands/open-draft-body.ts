import { z } from 'zod';
import {
  borderOfficeId,
  certificateId,
  countryCode,
  dossierId,
  language,
  municipalityCode,
  regionCode,
  standardCode,
} from '../values/index.js';

/** Body of `POST /cases`. Where it is filed is the node's country; the certificate is named by its id in the dossier. */
export const OpenDraftBody = z.strictObject({
  dossier: dossierId,
  certificate: certificateId,
  hosts: z
    .array(z.strictObject({ country: countryCode, standard: standardCode.exactOptional() }))
    .min(1)
    .max(20),
  language,
  region: regionCode.exactOptional(),
  municipality: municipalityCode.exactOptional(),
  office: borderOfficeId.exactOptional(),
});
export type OpenDraftBody = z.output<typeof OpenDraftBody>;
