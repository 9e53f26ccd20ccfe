import type { Checkpoint } from '@puente/domain/rulebook/rules';
import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import { countryCode, date, localized } from '../vocabulary/words.js';
import { agreementId } from './agreement-file.js';

/** `keys-exchanged` */
export const checkpointCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted.checkpoint.en);

const checkpoint = z.strictObject({
  country: countryCode,
  code: checkpointCode,
  title: localized,
  passedOn: date.exactOptional(),
  evidence: localized.exactOptional(),
}) satisfies z.ZodType<Checkpoint>;

/** agreements/<id>/readiness.json: what each party must have done before recognition is automatic. */
export const readinessFile = z.strictObject({ agreement: agreementId, checkpoints: z.array(checkpoint).min(1) });
