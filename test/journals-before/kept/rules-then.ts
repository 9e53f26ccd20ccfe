import type { PlainDate } from '@puente/domain/kernel';
import type { Agreement, CountryRules, RuleBook } from '@puente/domain/rulebook/rules';
import { sampleCalendars, sampleCheckpoints, sampleRules, withNewerRules } from '@puente/domain/specification';

/** The same steps, each with a reminder at half of its time. */
function reminding<Steps extends object>(steps: Steps): Steps {
  const renewed = Object.entries(steps).map(([name, value]: [string, unknown]) => [
    name,
    name === 'reminders' ? [0.5] : typeof value === 'object' && value !== null ? reminding(value) : value,
  ]);
  return (Array.isArray(steps) ? steps : Object.fromEntries(renewed)) as Steps;
}

/** Under which every period has a reminder. */
function reminds(rules: RuleBook): RuleBook {
  const agreed = (agreement: Agreement): Agreement => ({ ...agreement, steps: reminding(agreement.steps) });
  const [first, ...rest] = rules.agreements.map(agreed);
  const national = (country: CountryRules): CountryRules => ({
    ...country,
    certification: { ...country.certification, steps: reminding(country.certification.steps) },
  });
  return {
    ...rules,
    agreement: (ref) => agreed(rules.agreement(ref)),
    agreements: first === undefined ? [] : [first, ...rest],
    inForce: (home, host, on) => {
      const found = rules.inForce(home, host, on);
      return found && agreed(found);
    },
    country: (code) => {
      const found = rules.country(code);
      return found && national(found);
    },
  };
}

/** The newer rules, and a second edition of the other country's calendar as well. */
function newer(rules: RuleBook): RuleBook {
  const renewed = withNewerRules(rules);
  const { MX } = sampleCalendars;
  const calendar = {
    ...MX,
    version: 'demonstration-2',
    holidays: { ...MX.holidays, ['2026-03-19' as PlainDate]: { es: 'Día de demostración' } },
  };
  return {
    ...renewed,
    country: (code) => {
      const found = renewed.country(code);
      return found?.country === calendar.country ? { ...found, calendar } : found;
    },
    calendar: (code, version) =>
      code === calendar.country && version === calendar.version ? calendar : renewed.calendar(code, version),
  };
}

/** The rules under which the kept histories happened; a history names them, command by command. */
export const rulesThen = {
  escalates: sampleRules(),
  'deems-recognised': sampleRules({ lapse: 'deem_recognised' }),
  'deems-refused': sampleRules({ lapse: 'deem_refused' }),
  automatic: sampleRules({ automatic: true, checkpoints: sampleCheckpoints() }),
  'half-covered': sampleRules({ secondUnit: 'partial' }),
  'not-ready': sampleRules({ checkpoints: sampleCheckpoints({ GT: null }) }),
  reminds: reminds(sampleRules()),
  newer: newer(sampleRules()),
} as const satisfies Readonly<Record<string, RuleBook>>;

export type RulesThen = keyof typeof rulesThen;
