import { createHash } from 'node:crypto';
import type { Equivalence, EquivalenceTable } from '@puente/domain/catalogue';
import type { CountryCode, LocalizedText } from '@puente/domain/kernel';
import type { Agreement, CountryRules } from '@puente/domain/rules';
import { buildCatalogue } from '../catalogue/build-catalogue.js';
import { workingCalendar } from '../pack/calendar-file.js';
import type { ReadPack } from '../pack/read-pack.js';
import type { CountryPack, LoadedRules } from './loaded-rules.js';

/** Nothing where a part of the pack was not well-formed. */
export function assemblePack({ pack, calendar, tables }: ReadPack): CountryPack[] {
  if (!pack || !calendar) return [];
  const { catalogue, accreditations } = buildCatalogue(pack.country, pack.catalogue, tables);
  const rules: CountryRules = {
    country: pack.country,
    name: pack.name,
    version: pack.version,
    calendar: workingCalendar(pack.country, calendar),
    agencies: pack.agencies.map((agency) => ({ ...agency, country: pack.country })),
    desks: pack.desks,
    service: pack.service,
    catalogue,
    demonstration: pack.demonstration,
  };
  const { country, languages, identityDocuments, texts } = pack;
  const calendarCovers = { from: calendar.coversFrom, until: calendar.coversUntil };
  const digest = createHash('sha256').update(tables.digest).update(JSON.stringify(pack.catalogue)).digest('hex');
  const register = { ...pack.catalogue, digest, accreditations };
  return [{ country, rules, languages, identityDocuments, texts, calendarCovers, catalogue: register }];
}

export function assembleRules(
  packs: readonly CountryPack[],
  agreements: readonly Agreement[],
  equivalences: readonly Equivalence[],
  occupations: ReadonlyMap<string, LocalizedText>,
): LoadedRules {
  const byCountry = new Map<CountryCode, CountryPack>(packs.map((pack) => [pack.country, pack]));
  const byRef = new Map(agreements.map((agreement) => [`${agreement.id} v${agreement.version}`, agreement]));
  return {
    packs,
    agreements,
    occupations,
    pack: (country) => byCountry.get(country),
    country: (code) => byCountry.get(code)?.rules,
    agreement: ({ id, version }) => {
      const agreement = byRef.get(`${id} v${version}`);
      if (!agreement) throw new Error(`this installation lacks version ${version} of the agreement ${id}`);
      return agreement;
    },
    inForce: (home, host, on) =>
      home === host
        ? undefined
        : agreements.find(
            ({ parties, inForceFrom, inForceUntil }) =>
              parties.includes(home) &&
              parties.includes(host) &&
              inForceFrom <= on &&
              (inForceUntil === undefined || on <= inForceUntil),
          ),
    equivalences: equivalenceTable(equivalences),
  };
}

/** Of several versions of an equivalence the newest is the one in use. */
function equivalenceTable(equivalences: readonly Equivalence[]): EquivalenceTable {
  const key = (from: Equivalence['from'], to: CountryCode) => `${from.country} ${from.code} ${to}`;
  const newest = new Map<string, Equivalence>();
  for (const equivalence of equivalences) {
    const at = key(equivalence.from, equivalence.to.country);
    const held = newest.get(at);
    if (!held || held.version < equivalence.version) newest.set(at, equivalence);
  }
  return { between: (from, to) => newest.get(key(from, to)) };
}
