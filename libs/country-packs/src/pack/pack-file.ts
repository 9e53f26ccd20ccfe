import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { decisionTexts } from './decision-texts.js';
import { emergencies } from './emergencies.js';
import { equality } from './equality.js';
import { integrity } from './integrity.js';
import { identityDocument } from './identity-document.js';
import { issue } from './issue.js';
import { proposals } from './proposals.js';
import { service } from './service.js';
import { watch } from './watch.js';
import { wanted } from '../faults/wanted.js';
import {
  alert,
  agencyId,
  allowance,
  countryCode,
  date,
  localized,
  months,
  municipalityCode,
  period,
  regionCode,
  silence,
  step,
  words,
  years,
} from '../vocabulary/words.js';

const agency = z.strictObject({
  id: agencyId,
  name: localized,
  shortName: words,
  roles: z.array(z.enum(staffRoles, { error: wanted.role.en })).min(1),
  /** Where its desk is, where it is not one for the whole country: an emergency there stops its clocks. */
  region: regionCode.exactOptional(),
  demonstration: z.boolean(),
});

const certification = z.strictObject({
  steps: z.strictObject({
    draft: step,
    application: step,
    scheduling: step,
    evaluation: step,
    approval: step,
    reference: step,
    appeal: step,
    appealReview: step,
    silence,
    correction: step,
    alert,
  }),
  evaluationAnnounced: period,
  evaluationHeldWithin: period,
  reevaluationAfter: allowance,
  validityYears: years,
  source: localized,
  demonstration: z.boolean(),
});

const framework = z.strictObject({
  name: localized,
  /** National level to the common scale 1–8. */
  levels: z.record(z.string(), z.int().min(1).max(8)),
  source: localized,
  demonstration: z.boolean(),
});

/** Counted from the end of a dossier's last procedure. */
const retention = z.strictObject({
  blockAfter: months,
  deleteAfter: months,
  /** From when it came. */
  quarantine: months,
  onRequest: z.strictObject({ answer: step, deleteAfter: months, source: localized, demonstration: z.boolean() }),
  source: localized,
  demonstration: z.boolean(),
});

/** Taking back a credential of one's own motion. */
const revocation = z.strictObject({
  hearing: step,
  decision: step,
  suspendedAtMost: allowance,
  suspendedOnceHeard: allowance,
  source: localized,
  demonstration: z.boolean(),
});

/** Data that auditors have kept although they would be deleted. */
const legalHold = z.strictObject({
  provisional: allowance,
  atMost: allowance,
  source: localized,
  demonstration: z.boolean(),
});

/** People under 18, or whose age is in doubt. */
const protection = z.strictObject({
  steps: z.strictObject({ takeUp: step, contact: step, followUp: step, referral: step }),
  source: localized,
  demonstration: z.boolean(),
});

/** Which agencies help against a decision for nothing: at least one, in every country that decides. */
const legalAid = z.strictObject({
  bodies: z.array(z.strictObject({ agency: agencyId, reach: localized })).min(1),
  answer: step,
  sharedAtMost: period,
  /** How often in one case. */
  askedAtMost: z.int().min(1).max(100),
  source: localized,
  demonstration: z.boolean(),
});

/** Who hears a worker whom the appeals body itself left without an answer: a court, or a defender of the people. */
const appealsSilence = z.strictObject({
  beyond: z.strictObject({ name: localized, reach: localized }),
  source: localized,
  demonstration: z.boolean(),
});

/** Where personal data were seen, changed or lost by whom or how they should not. */
const breaches = z.strictObject({
  /** Whom the law has told, within so many hours from when it was known; a month at most. */
  authority: z.strictObject({ name: localized, withinHours: z.int().min(1).max(720) }),
  confirm: step,
  close: step,
  source: localized,
  demonstration: z.boolean(),
});

/** Of which figures can be told: a border, a valley. */
const municipalities = z.strictObject({
  list: z.array(z.strictObject({ code: municipalityCode, region: regionCode, name: localized })).min(1),
  source: localized,
  demonstration: z.boolean(),
});

/** From which numbers and addresses workers are written to, and under which names. */
const sender = z.strictObject({
  channel: z.enum(['sms', 'whatsapp', 'e-mail']),
  address: words,
  demonstration: z.boolean(),
});

/** packs/<country>/pack.json */
export const packFile = z.strictObject({
  country: countryCode,
  name: localized,
  version: words,
  demonstration: z.boolean(),
  agencies: z.array(agency).min(1),
  desks: z.strictObject({
    intake: agencyId,
    verification: agencyId,
    review: agencyId,
    certification: agencyId,
    appeals: agencyId,
    protection: agencyId,
    governance: agencyId,
  }),
  /** What agencies may issue, where it does not follow from the desks and the registers. */
  issues: z.array(issue).exactOptional(),
  service,
  certification,
  framework,
  retention,
  breaches,
  appealsSilence,
  integrity,
  equality,
  revocation,
  legalHold,
  emergencies,
  protection,
  legalAid,
  senders: z.array(sender).exactOptional(),
  proposals,
  watch,
  regions: z.array(z.strictObject({ code: regionCode, name: localized })).min(1),
  municipalities: municipalities.exactOptional(),
  decisionTexts: decisionTexts.exactOptional(),
  identityDocuments: z.array(identityDocument).min(1),
  catalogue: z.strictObject({
    source: localized,
    terms: localized,
    extractedOn: date,
    demonstration: z.boolean(),
  }),
});

export type PackFile = z.output<typeof packFile>;
export type PackIssues = NonNullable<PackFile['issues']>;
