import { instant, localizedText } from '../../values/index.js';
import { benches, coverages } from '@puente/domain/rulebook/catalogue';
import { ruleChangeStages } from '@puente/domain/kinds/rule-change';
import { z } from 'zod';

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

const unit = z.object({ code: z.string(), title: localizedText });

const standard = z.object({ country: z.string(), code: z.string(), title: localizedText, level: z.int() });

/** Two standards beside one another. */
export const SideBySideView = z.object({
  from: standard,
  to: standard,
  rows: z.array(
    z.object({
      unit,
      coverage: z.enum(coverages),
      /** In the version in force until now. */
      before: z.enum(coverages).exactOptional(),
      coveredBy: z.array(unit),
      missing: z.array(localizedText),
      ground: localizedText,
    }),
  ),
  /** Units of the home's standard that cover nothing. */
  unused: z.array(unit),
});

export const RuleChangeView = z.object({
  ...head,
  content: z.looseObject({ subject: z.string() }),
  reasons: localizedText,
  proposedBy: z.string(),
  votes: z.array(
    z.object({
      bench: z.enum(benches),
      vote: z.enum(['for', 'against', 'abstains']),
      reasons: localizedText,
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
