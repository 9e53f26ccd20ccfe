import { line } from '@puente/contracts/values';
import { checkPurposes } from '@puente/domain/insight/disclosure';
import { z } from 'zod';

const asked = { number: line(64), document: line(64) };

/** By somebody without an account. */
export const CheckBody = z.strictObject({
  /** Of the credential. */
  ...asked,
  /** A free choice; the worker reads it. */
  purpose: z.enum(checkPurposes).exactOptional(),
});
export type CheckBody = z.output<typeof CheckBody>;

export const VerifierChecksBody = z.strictObject({
  purpose: z.enum(checkPurposes),
  checks: z.array(z.strictObject(asked)).min(1).max(100),
});
export type VerifierChecksBody = z.output<typeof VerifierChecksBody>;
