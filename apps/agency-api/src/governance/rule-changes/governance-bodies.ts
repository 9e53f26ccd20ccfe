import { instant, localizedText } from '@puente/contracts/values';
import { ruleContent } from '@puente/country-packs/published';
import { benches } from '@puente/domain/rulebook/catalogue';
import { ruleChangeStages } from '@puente/domain/kinds/rule-change';
import { z } from 'zod';

const reasons = z.strictObject(localizedText.shape);
const names = z.record(z.string(), z.string());

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

export const VoteBody = z.strictObject({ vote: z.enum(['for', 'against', 'abstains']), reasons });
export const ReasonsBody = z.strictObject({ reasons });
export const EmptyBody = z.strictObject({});
export const SeatBody = z.strictObject({ bench: z.enum(benches) });

const head = {
  caseId: z.string(),
  version: z.int(),
  stage: z.enum(ruleChangeStages),
  subject: z.string(),
  /** `MX-GT-solar v2` */
  reference: z.string(),
  takesEffect: z.string(),
};

export const RuleChangeOpened = z.object(head);
export const RuleChangeItem = z.object({ ...head, openedAt: instant });
export const RuleChanges = z.object({ items: z.array(RuleChangeItem) });

const unit = z.object({ code: z.string(), title: names });
const standard = z.object({ country: z.string(), code: z.string(), title: names, level: z.int() });

/** Two standards beside one another. */
export const SideBySideView = z.object({
  from: standard,
  to: standard,
  rows: z.array(
    z.object({
      unit,
      coverage: z.enum(['full', 'partial', 'none']),
      /** In the version in force until now. */
      before: z.enum(['full', 'partial', 'none']).exactOptional(),
      coveredBy: z.array(unit),
      missing: z.array(names),
      ground: names,
    }),
  ),
  /** Units of the home's standard that cover nothing. */
  unused: z.array(unit),
});

export const RuleChangeView = z.object({
  ...head,
  content: z.looseObject({ subject: z.string() }),
  reasons: names,
  proposedBy: z.string(),
  votes: z.array(
    z.object({
      bench: z.enum(benches),
      vote: z.enum(['for', 'against', 'abstains']),
      reasons: names,
      by: z.string(),
      at: instant,
    }),
  ),
  /** Of an equivalence. */
  sideBySide: SideBySideView.exactOptional(),
  allowedActions: z.array(z.string()),
});

export const Seats = z.object({
  items: z.array(z.object({ officer: z.string(), bench: z.enum(benches), since: instant })),
});
export const Seat = z.object({ officer: z.string(), bench: z.enum(benches) });
