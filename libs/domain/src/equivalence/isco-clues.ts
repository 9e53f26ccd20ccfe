import type { Catalogue, Standard } from '../rulebook/catalogue/index.js';
import type { Clue } from './suggestion.js';
import { bilingual } from './words.js';

const indexes = new WeakMap<Catalogue['standards'], ReadonlyMap<string, readonly Standard[]>>();

/** A catalogue's standards by ISCO-08 unit group; made once, so that a question costs the same in a large catalogue. */
export function byUnitGroup({ standards }: Catalogue): ReadonlyMap<string, readonly Standard[]> {
  let index = indexes.get(standards);
  if (index === undefined) {
    const groups = new Map<string, Standard[]>();
    for (const standard of standards.values()) {
      if (standard.isco08 === undefined) continue;
      groups.set(standard.isco08, [...(groups.get(standard.isco08) ?? []), standard]);
    }
    indexes.set(standards, (index = groups));
  }
  return index;
}

/** Standards of the same ISCO-08 unit group. */
export function iscoClues({ isco08 }: Standard, host: Catalogue): readonly Clue[] {
  if (isco08 === undefined) return [];
  return (byUnitGroup(host).get(isco08) ?? []).map(({ code, country }) => ({
    standard: { country, code },
    kind: 'isco08',
    weight: 0.6,
    says: bilingual((language) =>
      language === 'es'
        ? `Mismo grupo de la clasificación internacional de ocupaciones (CIUO-08 ${isco08})`
        : `Same unit group of the international classification of occupations (ISCO-08 ${isco08})`,
    ),
  }));
}
