import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';
import { anAgency, aParty, notAbove, withRole } from './said.js';

/** Whether each side of a border office is a party's: a municipality of it, and an agency of it with somebody at the counter. */
export function checkBorderOffices(
  agreements: readonly ReadAgreement[],
  countries: ReadonlyMap<string, CountryRules>,
  faults: Fault[],
): void {
  for (const { file, agreement } of agreements.flatMap(({ versions }) => versions)) {
    const { borderOffices = [], parties } = agreement;
    for (const [index, { sides }] of borderOffices.entries()) {
      const at = `borderOffices[${index}].sides`;
      for (const [number, { agency: id, country, municipality }] of sides.entries()) {
        const fault = (path: string, expected: Said, found: string) =>
          faults.push({ file, path: `${at}[${number}].${path}`, expected, found: shown(found) });
        const rules = countries.get(country);
        if (!parties.includes(country)) fault('country', aParty, country);
        // Its own faults are told with the pack.
        else if (rules !== undefined) {
          const agency = rules.agencies.find((one) => one.id === id);
          if (agency === undefined) fault('agency', anAgency, id);
          else if (!agency.roles.includes('assistant')) fault('agency', withRole('assistant'), id);
          if (rules.municipalities.every(({ code }) => code !== municipality))
            fault('municipality', aMunicipality, municipality);
        }
      }
      for (const number of repeated(sides.map(({ country }) => country)))
        faults.push({ file, path: `${at}[${number}].country`, expected: notAbove(aCountry) });
    }
    for (const index of repeated(borderOffices.map(({ id }) => id)))
      faults.push({ file, path: `borderOffices[${index}].id`, expected: notAbove(anId) });
  }
}

const aCountry: Said = { es: 'un país', en: 'a country' };
const anId: Said = { es: 'un id', en: 'an id' };
const aMunicipality: Said = {
  es: 'un municipio de los que nombran los datos de ese país',
  en: 'a municipality that the pack of that country names',
};
