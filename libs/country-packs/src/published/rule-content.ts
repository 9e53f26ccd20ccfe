import type { ApprovedContent, RuleContent } from '@puente/domain/kinds/rule-change';
import { z } from 'zod';
import { adoption } from '../agreements/adoptions-file.js';
import { agreementFile, agreementId } from '../agreements/agreement-file.js';
import { equivalence } from '../agreements/equivalences-file.js';
import { publishedAgreement } from './published-agreement.js';
import { checkpointCode } from '../agreements/readiness-file.js';
import { countryCode, date, localized } from '../vocabulary/words.js';

const checkpoint = z.strictObject({
  subject: z.literal('checkpoint'),
  agreement: agreementId,
  country: countryCode,
  code: checkpointCode,
  passedOn: date,
  evidence: localized,
});
const others = [z.strictObject({ subject: z.literal('adoption'), adoption }), checkpoint] as const;

/** What may be proposed: in the very shape of the files of a pack, so that one can become the other. */
export const ruleContent = z.discriminatedUnion('subject', [
  z.strictObject({ subject: z.literal('equivalence'), equivalence: equivalence.omit({ approval: true }) }),
  z.strictObject({ subject: z.literal('agreement'), agreement: agreementFile }),
  ...others,
]) satisfies z.ZodType<RuleContent>;

/** What a committee approved, as the node's own database gives it back. */
export const approvedContent = z.discriminatedUnion('subject', [
  z.strictObject({ subject: z.literal('equivalence'), equivalence }),
  z.strictObject({ subject: z.literal('agreement'), agreement: publishedAgreement }),
  ...others,
]) satisfies z.ZodType<ApprovedContent>;
