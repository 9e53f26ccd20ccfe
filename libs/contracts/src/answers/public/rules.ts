import { periodsOfAgreements } from '@puente/domain/book';
import { zeroOutcomes } from '@puente/domain/file/case';
import { z } from 'zod';
import { daysAllowed, localizedText, plainDate, season } from '../../values/index.js';

/** Of two countries by their part; `here` is the one in which the file lies. */
const part = z.enum(['home', 'host', 'here']);
const holder = z.enum(['worker', ...part.options]);
const period = z.enum(periodsOfAgreements);
/** What may happen where nobody acts, the ordinary first. */
const atZero = z.array(z.enum(zeroOutcomes));

/** What each agreement begins with. */
const agreement = {
  id: z.string(),
  version: z.int(),
  title: localizedText,
  parties: z.array(z.string()),
  inForceFrom: plainDate,
  inForceUntil: plainDate.exactOptional(),
  legalBasis: localizedText,
};

/** Every version of every agreement that this installation has, as its periods stand in the law. */
export const AgreementsInForce = z.object({
  items: z.array(
    z.object({
      ...agreement,
      validityYears: z.int(),
      /** What serves on by the season after those years, in the countries that recognise. */
      seasonal: z
        .object({
          standards: z.array(z.object({ country: z.string(), code: z.string() })),
          season,
          seasons: z.int(),
          /** So many calendar days before the years are over the worker is told. */
          told: z.int(),
          legalBasis: localizedText,
        })
        .exactOptional(),
      /** Counters that serve workers of more than one party, and as which agency each acts in each country. */
      borderOffices: z
        .array(
          z.object({
            id: z.string(),
            name: localizedText,
            sides: z.array(
              z.object({
                country: z.string(),
                municipality: z.object({ code: z.string(), name: localizedText }),
                agency: z.object({ id: z.string(), name: localizedText }),
              }),
            ),
          }),
        )
        .exactOptional(),
      automaticRecognition: z.boolean(),
      /** What each party does before recognition is automatic, and when it did. */
      checkpoints: z
        .array(
          z.object({
            country: z.string(),
            code: z.string(),
            title: localizedText,
            passedOn: plainDate.exactOptional(),
          }),
        )
        .exactOptional(),
      /** By which the host may extend its review, once. */
      extension: daysAllowed,
      /** How long before its day a test is announced. */
      testAnnounced: daysAllowed,
      /** Within how long after its day is named it is held. */
      testHeldWithin: daysAllowed,
      periods: z.array(
        z.object({
          name: period,
          within: daysAllowed,
          holder,
          /** Whose working days count. */
          days: part,
          /** From what happened, or from when the worker could know of it. */
          opens: z.array(z.enum(['event', 'service'])),
          /** Parts of it after which its holder is reminded: 0.5 is half. */
          reminders: z.array(z.number()),
          atZero,
          /** In the version before, where it was something else. */
          before: daysAllowed.exactOptional(),
        }),
      ),
      demonstration: z.boolean(),
    }),
  ),
});
export type AgreementsInForce = z.output<typeof AgreementsInForce>;
export type AgreementInForce = AgreementsInForce['items'][number];

/** An agreement as it is written, in the very shape in which a change of it is proposed; the rest follows the domain's `Agreement`. */
export const AgreementText = z.looseObject({
  ...agreement,
  automaticRecognition: z.boolean(),
  /** Each with its periods. */
  steps: z.looseObject({}),
});
export type AgreementText = z.output<typeof AgreementText>;

/** When a period would end, and what then. */
export const WhatIf = z.object({
  agreement: z.string(),
  version: z.int(),
  period,
  country: z.string(),
  /** Left out while it stands still. */
  dueOn: plainDate.exactOptional(),
  /** How it was counted, step by step. */
  says: z.string(),
  /** Days on which its holder is reminded. */
  reminders: z.array(plainDate),
  atZero,
  /** After it nobody knows the days off yet. */
  holidaysKnownUntil: plainDate,
  demonstration: z.boolean(),
});
export type WhatIf = z.output<typeof WhatIf>;

/** What officers of this country say again and again in decisions, for them to choose from and to complete. */
export const DecisionTexts = z.object({
  items: z.array(
    z.object({
      /** The field of a decision that it is for. */
      for: z.enum(['reasons', 'ground', 'legalBasis', 'legalReason']),
      text: localizedText,
    }),
  ),
});
export type DecisionTexts = z.output<typeof DecisionTexts>;
