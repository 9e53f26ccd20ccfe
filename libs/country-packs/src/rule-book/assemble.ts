import { createHash } from 'node:crypto';
import type { CountryCode, LocalizedText } from '@puente/domain/kernel';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import { buildCatalogue } from './build-catalogue.js';
import { workingCalendar } from '../pack/calendar-file.js';
import type { ReadPack } from '../pack/read-pack.js';
import { readEscoOccupations, readEscoSkills } from '../shared/esco.js';
import { agreementsInForce } from './agreements-in-force.js';
import { equivalenceTable } from './equivalence-table.js';
import type { CountryPack, LoadedRules } from './loaded-rules.js';
import { once } from './once.js';
import { packagedShared } from './package-folder.js';

/** Nothing where a part of the pack was not well-formed. */
export function assemblePack({ pack, calendar, earlierCalendars, tables }: ReadPack): CountryPack[] {
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
    certification: pack.certification,
    framework: pack.framework,
    retention: pack.retention,
    revocation: pack.revocation,
    legalHold: pack.legalHold,
    appealsSilence: pack.appealsSilence,
    emergencies: pack.emergencies,
    protection: pack.protection,
    legalAid: pack.legalAid,
    senders: pack.senders ?? [],
    breaches: pack.breaches,
    integrity: pack.integrity,
    equality: pack.equality,
    proposals: pack.proposals,
    watch: pack.watch,
    regions: pack.regions,
    municipalities: pack.municipalities?.list ?? [],
    decisionTexts: pack.decisionTexts?.list ?? [],
    catalogue,
    demonstration: pack.demonstration,
  };
  const { country, identityDocuments, issues } = pack;
  const calendarCovers = { from: calendar.coversFrom, until: calendar.coversUntil };
  const digest = createHash('sha256').update(tables.digest).update(JSON.stringify(pack.catalogue)).digest('hex');
  const register = { ...pack.catalogue, digest, accreditations };
  const calendars = [
    rules.calendar,
    ...earlierCalendars.map((earlier) => workingCalendar(pack.country, earlier.calendar)),
  ];
  return [
    {
      ...{ country, rules, calendars, identityDocuments, calendarCovers, catalogue: register },
      ...(issues === undefined ? {} : { issues }),
    },
  ];
}

export function assembleRules(
  packs: readonly CountryPack[],
  read: readonly ReadAgreement[],
  occupations: ReadonlyMap<string, LocalizedText>,
): LoadedRules {
  const byCountry = new Map<CountryCode, CountryPack>(packs.map((pack) => [pack.country, pack]));
  const agreements = read.flatMap(({ versions }) => versions.map(({ agreement }) => agreement));
  const byRef = new Map(agreements.map((agreement) => [`${agreement.id} v${agreement.version}`, agreement]));
  const readiness = new Map(read.map(({ folder, readiness: { checkpoints } }) => [folder, checkpoints]));
  const esco = once(() => readEscoOccupations(packagedShared));
  const escoSkills = once(() => readEscoSkills(packagedShared));
  return {
    packs,
    agreements,
    occupations,
    get esco() {
      return esco();
    },
    get escoSkills() {
      return escoSkills();
    },
    pack: (country) => byCountry.get(country),
    country: (code) => byCountry.get(code)?.rules,
    agreement: ({ id, version }) => {
      const agreement = byRef.get(`${id} v${version}`);
      if (!agreement) throw new Error(`this installation lacks version ${version} of the agreement ${id}`);
      return agreement;
    },
    calendar: (country, version) => {
      const calendar = byCountry.get(country)?.calendars.find((edition) => edition.version === version);
      if (!calendar) throw new Error(`this installation lacks version ${version} of the calendar of ${country}`);
      return calendar;
    },
    checkpoints: (id) => readiness.get(id) ?? [],
    inForce: agreementsInForce(agreements),
    equivalences: equivalenceTable(
      read.flatMap(({ tables }) => tables.flatMap(({ equivalences }) => equivalences)),
      read.flatMap(({ adopted }) => adopted.adoptions),
    ),
  };
}
