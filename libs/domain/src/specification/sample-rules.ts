import type { UnitCoverage } from '../catalogue/index.js';
import { businessDays } from '../clocks/index.js';
import type { AgencyId, CountryCode } from '../kernel/index.js';
import type { Agency, CountryRules, LapsePolicy, RuleBook } from '../rules/index.js';
import { sampleAgreement } from './sample-agreement.js';
import { sampleCalendars } from './sample-calendars.js';
import { sampleCatalogues, sampleEquivalence, solar } from './sample-catalogues.js';

export interface SampleOptions {
  readonly lapse?: LapsePolicy;
  /** How the second of the host's two units is covered. */
  readonly secondUnit?: UnitCoverage['coverage'];
  /** Working days after which a notice counts as read in Guatemala. */
  readonly presumedAfter?: number;
}

/** Mexico and Guatemala in memory, with demonstration data; nothing here is anybody's law. */
export function sampleRules({
  lapse = 'escalate',
  secondUnit = 'full',
  presumedAfter = 0,
}: SampleOptions = {}): RuleBook {
  const agreement = sampleAgreement(lapse);
  const equivalence = sampleEquivalence(secondUnit);
  const countries = new Map([
    country('MX', ['mx-stps', 'mx-conocer']),
    country('GT', ['gt-mintrab', 'gt-intecap'], presumedAfter),
  ]);
  return {
    agreement(ref) {
      if (ref.id !== agreement.id || ref.version !== agreement.version) throw new Error(`no agreement ${ref.id}`);
      return agreement;
    },
    inForce: (home, host, on) =>
      home !== host &&
      agreement.parties.includes(home) &&
      agreement.parties.includes(host) &&
      on >= agreement.inForceFrom
        ? agreement
        : undefined,
    country: (code) => countries.get(code),
    equivalences: {
      between: (from, to) =>
        from.country === solar.country && from.code === solar.code && to === equivalence.to.country
          ? equivalence
          : undefined,
    },
  };
}

function country(
  code: 'MX' | 'GT',
  [ministry, certifying]: readonly [string, string],
  presumedAfter = 0,
): [CountryCode, CountryRules] {
  const here = code as CountryCode;
  return [
    here,
    {
      country: here,
      name: { es: code },
      version: 'demonstration-1',
      calendar: sampleCalendars[code],
      agencies: [
        agency(here, ministry, ['assistant', 'registrar', 'reviewer', 'approver', 'supervisor']),
        agency(here, certifying, ['verifier']),
      ],
      desks: { intake: ministry as AgencyId, verification: certifying as AgencyId, review: ministry as AgencyId },
      service: {
        presumedAfter: businessDays(presumedAfter),
        firstDayCounts: false,
        source: { es: 'Regla de demostración' },
      },
      catalogue: sampleCatalogues[code],
      demonstration: true,
    },
  ];
}

const agency = (of: CountryCode, id: string, roles: Agency['roles']): Agency => ({
  id: id as AgencyId,
  country: of,
  name: { es: id },
  shortName: id,
  roles,
  demonstration: true,
});
