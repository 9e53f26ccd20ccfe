import type { PlainDate } from '../src/kernel/index.js';
import { businessDays } from '../src/clocks/index.js';
import type { Agreement, CountryRules, RuleBook } from '../src/rulebook/rules/index.js';
import { sampleAgreement } from './sample-agreement.js';
import { sampleCalendars } from './sample-calendars.js';
import { sampleEquivalence } from './sample-catalogues.js';

/** A day that became a holiday in Guatemala with the newer edition of its calendar. */
export const newHoliday = '2026-03-20' as PlainDate;

/**
 * The sample rules a while later: a second version of agreement and equivalence, in force from the beginning of April,
 * and a second edition of Guatemala's calendar. What began earlier keeps the first of each.
 */
export function withNewerRules(
  rules: RuleBook,
  {
    reviewDays = 25,
    secondUnit = 'full',
  }: { readonly reviewDays?: number; readonly secondUnit?: 'full' | 'partial' } = {},
): RuleBook {
  const first = sampleAgreement('escalate');
  const { hostReview } = first.steps;
  const shorter = { ...hostReview.complete, within: businessDays(reviewDays) };
  const second: Agreement = {
    ...first,
    version: 2,
    inForceFrom: '2026-04-01' as PlainDate,
    validityYears: 4,
    steps: { ...first.steps, hostReview: { ...hostReview, complete: shorter, lapse: 'deem_recognised' } },
  };
  const [had, newer] = [sampleEquivalence(secondUnit), { ...sampleEquivalence('full'), version: 2 }];
  const calendar = {
    ...sampleCalendars.GT,
    version: 'demonstration-2',
    holidays: { ...sampleCalendars.GT.holidays, [newHoliday]: { es: 'Día de demostración' } },
  };
  return {
    ...rules,
    agreements: [...rules.agreements, second],
    agreement: (ref) => (ref.version === 2 ? second : rules.agreement(ref)),
    inForce: (home, host, on) => (on >= second.inForceFrom ? second : rules.inForce(home, host, on)),
    country(code): CountryRules | undefined {
      const found = rules.country(code);
      return found?.country === calendar.country ? { ...found, calendar } : found;
    },
    calendar: (code, version) =>
      code === calendar.country && version === calendar.version ? calendar : rules.calendar(code, version),
    equivalences: {
      ...rules.equivalences,
      between: (_from, _to, on) => (on >= second.inForceFrom ? newer : had),
      version: ({ version }) => (version === 2 ? newer : had),
      all: [had, newer],
    },
  };
}
