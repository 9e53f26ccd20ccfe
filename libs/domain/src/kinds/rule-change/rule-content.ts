import type { Adoption, Equivalence } from '../../rulebook/catalogue/index.js';
import type { CountryCode, LocalizedText, PlainDate } from '../../kernel/index.js';
import type { Agreement } from '../../rulebook/rules/index.js';

/** An equivalence before its committee has approved it. */
export type EquivalenceDraft = Omit<Equivalence, 'approval'>;

/** What one file of this kind would change; always a whole version, so that what was in force before stays as it was. */
export type RuleContent =
  | { readonly subject: 'equivalence'; readonly equivalence: EquivalenceDraft }
  /** As this country approves it; each other party has a file of its own. */
  | { readonly subject: 'agreement'; readonly agreement: Agreement }
  /** Another country's evaluation is adopted, or an adoption is revoked. */
  | { readonly subject: 'adoption'; readonly adoption: Adoption }
  /** A country has done what automatic recognition needs. */
  | {
      readonly subject: 'checkpoint';
      readonly agreement: string;
      readonly country: CountryCode;
      readonly code: string;
      readonly passedOn: PlainDate;
      readonly evidence: LocalizedText;
    };

/** What is in force, or will be: of an equivalence with the act by which the committee approved it. */
export type ApprovedContent =
  | { readonly subject: 'equivalence'; readonly equivalence: Equivalence }
  | Exclude<RuleContent, { readonly subject: 'equivalence' }>;

/** Names the version that a change brings: `MX-GT-solar v2`. A version is published once. */
export function referenceOf(content: RuleContent): string {
  switch (content.subject) {
    case 'equivalence':
      return `${content.equivalence.id} v${content.equivalence.version}`;
    case 'agreement':
      return `${content.agreement.id} v${content.agreement.version}`;
    case 'adoption':
      return content.adoption.revokedOn === undefined ? content.adoption.id : `${content.adoption.id} revoked`;
    case 'checkpoint':
      return `${content.agreement} ${content.country} ${content.code}`;
  }
}

/** The first day on which it counts. */
export function takesEffect(content: RuleContent): PlainDate {
  switch (content.subject) {
    case 'equivalence':
      return content.equivalence.validFrom;
    case 'agreement':
      return content.agreement.inForceFrom;
    case 'adoption':
      return content.adoption.revokedOn ?? content.adoption.on;
    case 'checkpoint':
      return content.passedOn;
  }
}

/** The same, in force from a later day: nothing is in force before it was approved. */
export function effectiveFrom(content: RuleContent, day: PlainDate): RuleContent {
  if (takesEffect(content) >= day) return content;
  switch (content.subject) {
    case 'equivalence':
      return { ...content, equivalence: { ...content.equivalence, validFrom: day } };
    case 'agreement':
      return { ...content, agreement: { ...content.agreement, inForceFrom: day } };
    case 'adoption': {
      const { adoption } = content;
      const moved = adoption.revokedOn === undefined ? { on: day } : { revokedOn: day };
      return { ...content, adoption: { ...adoption, ...moved } };
    }
    // When it was passed is a fact, and not for a vote to move.
    case 'checkpoint':
      return content;
  }
}
