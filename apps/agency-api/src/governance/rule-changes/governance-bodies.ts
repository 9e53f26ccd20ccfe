import { localizedText } from '@puente/contracts/values';
import { ruleContent } from '@puente/country-packs/published';
import { z } from 'zod';

const names = z.record(z.string(), z.string());
const reasons = z.strictObject(localizedText.shape);

export const RuleChangeBody = z.strictObject({ content: ruleContent, reasons });
/**
 * The same for the document: the parts are those of the packs' own files (docs/runbooks/add-a-country.md), which check
 * more than a JSON Schema can say.
 */
export const RuleChangeText = z.strictObject({
  content: z.looseObject({
    subject: z.enum(['equivalence', 'agreement', 'adoption', 'checkpoint']),
    /** As in `agreements/<id>/equivalences/<from>-<to>.json`, without its approval. */
    equivalence: z.looseObject({ id: z.string(), version: z.int() }).exactOptional(),
    /** As in `agreements/<id>/v<version>.json`. */
    agreement: z.union([z.looseObject({ id: z.string(), version: z.int() }), z.string()]).exactOptional(),
    /** As in `agreements/<id>/adoptions.json`. */
    adoption: z.looseObject({ id: z.string() }).exactOptional(),
    /** Of a checkpoint: `agreement` is the agreement's id. */
    country: z.string().exactOptional(),
    code: z.string().exactOptional(),
    passedOn: z.string().exactOptional(),
    evidence: names.exactOptional(),
  }),
  reasons,
});
