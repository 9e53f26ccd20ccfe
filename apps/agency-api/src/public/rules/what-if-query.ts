import { plainDate } from '@puente/contracts/values';
import type { PeriodOfAgreement, Question } from '@puente/domain/book';
import { periodsOfAgreements } from '@puente/domain/book';
import type { Agreement } from '@puente/domain/rulebook/rules';
import { z } from 'zod';

/** Which version is asked about; the rest of a question depends on it. */
export const AgreementAsked = z.looseObject({
  agreement: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/),
  version: z.coerce.number().int().min(1).max(999),
});

/** A day of which a calendar can say something. */
const day = plainDate.refine((date) => date.startsWith('20'));
export const whatIfShape = {
  ...AgreementAsked.shape,
  period: z.enum(periodsOfAgreements),
  country: z.string().regex(/^[A-Z]{2}$/),
  from: day,
  pausedFrom: day.optional(),
  goesOn: day.optional(),
  extendedBy: z.coerce.number().int().min(1).max(365).optional(),
};

/** What may be asked of one version: of its parties, and longer only where and by what it lets the host extend. */
export function whatIfQuery({ parties, steps }: Agreement): z.ZodType<Omit<Question, 'agreement'>> {
  const { days } = steps.hostReview.extension.atMost;
  return z
    .strictObject({
      ...whatIfShape,
      country: z.enum(parties),
      extendedBy: z.coerce.number().int().min(1).max(days).optional(),
    })
    .refine(({ from, pausedFrom }) => pausedFrom === undefined || pausedFrom >= from, { path: ['pausedFrom'] })
    .refine(({ goesOn, pausedFrom }) => goesOn === undefined || (pausedFrom !== undefined && goesOn >= pausedFrom), {
      path: ['goesOn'],
    })
    .refine(({ extendedBy, period }) => extendedBy === undefined || isReview(period), { path: ['extendedBy'] })
    .transform(({ country, extendedBy, from, goesOn, pausedFrom, period }) => {
      const paused = pausedFrom && { from: pausedFrom, ...(goesOn === undefined ? {} : { to: goesOn }) };
      return {
        ...{ period, country, from },
        ...(paused === undefined ? {} : { paused }),
        ...(extendedBy === undefined ? {} : { extendedBy }),
      };
    });
}

const isReview = (period: PeriodOfAgreement): boolean => period.startsWith('hostReview.');
