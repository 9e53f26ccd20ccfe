import { foldFaults } from '@puente/country-packs/check';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { FaultyRules, loadRuleBook } from '@puente/country-packs/rule-book';
import type { Answer, Language } from '../answer/index.js';

export interface Folders {
  readonly packsFolder?: string;
  readonly agreementsFolder?: string;
}

/** Reads every pack and agreement; says all that is wrong, or what was read. */
export async function checkPacks(folders: Folders, language: Language): Promise<Answer> {
  try {
    return whatWasRead(await loadRuleBook(folders));
  } catch (error) {
    if (!(error instanceof FaultyRules)) throw error;
    return { ok: false, data: { faults: error.faults }, lines: foldFaults(error.faults, language) };
  }
}

function whatWasRead({ packs, agreements, equivalences }: LoadedRules): Answer {
  const countries = packs.map(({ country, rules, catalogue }) => ({
    country,
    version: rules.version,
    standards: rules.catalogue.standards.size,
    certifiers: rules.catalogue.certifiers.size,
    accreditations: catalogue.accreditations.length,
    demonstration: rules.demonstration,
  }));
  const versions = agreements.map(({ id, version, parties, inForceFrom }) => ({ id, version, parties, inForceFrom }));
  return {
    ok: true,
    data: { countries, agreements: versions, equivalences: equivalences.all.length, faults: [] },
    lines: [
      ...countries.map(
        (one) => `${one.country} ${one.version}: ${one.standards} / ${one.certifiers} / ${one.accreditations}`,
      ),
      ...versions.map((one) => `${one.id} v${one.version}: ${one.parties.join(', ')} (${one.inForceFrom})`),
    ],
  };
}
