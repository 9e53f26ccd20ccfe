import { monthsOf } from '@puente/domain/clocks';
import type { Catalogue } from '@puente/domain/rulebook/catalogue';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';
import { aParty, notAbove } from './said.js';

/** Whether what serves by the season is work of the parties' own registers, and its months leave some of the year out. */
export function checkSeasonal(
  agreements: readonly ReadAgreement[],
  catalogues: ReadonlyMap<string, Catalogue>,
  faults: Fault[],
): void {
  for (const { file, agreement } of agreements.flatMap(({ versions }) => versions)) {
    const { parties, seasonal } = agreement;
    if (seasonal === undefined) continue;
    const { season, standards } = seasonal;
    for (const [index, { code, country }] of standards.entries()) {
      const at = `seasonal.standards[${index}]`;
      if (!parties.includes(country))
        faults.push({ file, path: `${at}.country`, expected: aParty, found: shown(country) });
      else if (catalogues.get(country)?.standards.has(code) === false)
        faults.push({ file, path: `${at}.code`, expected: aStandardOf(country), found: shown(code) });
    }
    for (const index of repeated(standards.map(({ code, country }) => `${country} ${code}`)))
      faults.push({ file, path: `seasonal.standards[${index}].code`, expected: notAbove(aStandard) });
    if (monthsOf(season).length === 12)
      faults.push({ file, path: 'seasonal.season.to', expected: notAllYear, found: shown(season.to) });
  }
}

const aStandard: Said = { es: 'una norma', en: 'a standard' };
const aStandardOf = (country: string): Said => ({
  es: `una norma del catálogo de ${country}`,
  en: `a standard of the catalogue of ${country}`,
});
const notAllYear: Said = {
  es: 'un mes que deje fuera de la temporada algún otro: de todo el año ya vale',
  en: 'a month that leaves another out of the season: it holds all year already',
};
