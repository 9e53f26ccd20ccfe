import { inLanguage } from '../kernel/index.js';
import type { Catalogue, Standard } from '../rulebook/catalogue/index.js';
import { byUnitGroup } from './isco-clues.js';
import type { Clue, EscoOccupation } from './suggestion.js';
import { bilingual } from './words.js';

type Names = ReadonlyMap<string, readonly EscoOccupation[]>;

const indexes = new WeakMap<readonly EscoOccupation[], Names>();

/** `Albañil`, `ALBANIL` and `albañil / albañila` are one name. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

function namesOf(esco: readonly EscoOccupation[]): Names {
  let names = indexes.get(esco);
  if (names === undefined) {
    const made = new Map<string, EscoOccupation[]>();
    for (const occupation of esco) {
      const { es } = occupation.label;
      for (const key of new Set([...es.split('/'), ...occupation.everydayNames].map(keyOf))) {
        const group = made.get(key);
        if (group === undefined) made.set(key, [occupation]);
        else group.push(occupation);
      }
    }
    indexes.set(esco, (names = made));
  }
  return names;
}

/** Occupations of ESCO that go by one of the standard's everyday names. */
export function escoOccupationsOf(standard: Standard, esco: readonly EscoOccupation[]): readonly EscoOccupation[] {
  const names = namesOf(esco);
  const spoken = [...standard.occupations, standard.title.es].flatMap((name) => [name, ...name.split('/')]);
  return [...new Set(spoken.flatMap((name) => names.get(keyOf(name)) ?? []))];
}

/**
 * Standards of the host that are for the same occupation of ESCO: by an everyday name that both have, or by the unit
 * group to which ESCO counts the home's. Source: ESCO v1.2 (European Commission), with its ISCO-08 codes.
 */
export function escoClues(home: Standard, host: Catalogue, esco: readonly EscoOccupation[]): readonly Clue[] {
  const clues = new Map<string, Clue>();
  for (const occupation of escoOccupationsOf(home, esco)) {
    const unitGroup = occupation.isco08.slice(0, 4);
    for (const standard of byUnitGroup(host).get(unitGroup) ?? []) {
      const same = escoOccupationsOf(standard, esco).includes(occupation);
      const clue = clueOf(standard, occupation, same);
      if ((clues.get(standard.code)?.weight ?? 0) < clue.weight) clues.set(standard.code, clue);
    }
  }
  return [...clues.values()];
}

const clueOf = ({ code, country }: Standard, { label }: EscoOccupation, same: boolean): Clue => ({
  standard: { country, code },
  kind: 'esco',
  weight: same ? 0.7 : 0.35,
  says: bilingual((language) => {
    const name = inLanguage(label, language);
    if (language === 'es')
      return same ? `Misma ocupación en ESCO: ${name}` : `ESCO pone ${name} en su grupo de ocupaciones`;
    return same ? `Same occupation in ESCO: ${name}` : `ESCO counts ${name} to its group of occupations`;
  }),
});
