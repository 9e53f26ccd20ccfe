import { localizedText } from '@puente/contracts/values';
import { ruleContent } from '@puente/country-packs/published';
import { z } from 'zod';

const reasons = z.strictObject(localizedText.shape);

export const RuleChangeBody = z.strictObject({ content: ruleContent, reasons });
/** The same for the document, in which the law itself says what a content is: the packs' own shapes check more than a JSON Schema can say. */
export const RuleChangeText = z.strictObject({ content: z.looseObject({ subject: z.string() }), reasons });
