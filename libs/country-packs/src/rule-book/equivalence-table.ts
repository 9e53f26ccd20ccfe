import type { Adoption, Equivalence, EquivalenceTable, StandardRef } from '@puente/domain/rulebook/catalogue';
import type { PlainDate } from '@puente/domain/kernel';

/** Look-ups by the home's standard; the cross-checks have made sure that a host answers for it with one id. */
export function equivalenceTable(all: readonly Equivalence[], adoptions: readonly Adoption[]): EquivalenceTable {
  const byStandard = new Map<string, Equivalence[]>();
  for (const equivalence of all) {
    const key = keyOf(equivalence.from);
    byStandard.set(key, [...(byStandard.get(key) ?? []), equivalence]);
  }
  const byRef = new Map(all.map((equivalence) => [`${equivalence.id} v${equivalence.version}`, equivalence]));
  const from = (standard: StandardRef, on: PlainDate): readonly Equivalence[] => {
    const newest = new Map<string, Equivalence>();
    for (const equivalence of byStandard.get(keyOf(standard)) ?? []) {
      const held = newest.get(equivalence.id);
      if (inForce(equivalence, on) && !(held && held.version > equivalence.version))
        newest.set(equivalence.id, equivalence);
    }
    return [...newest.values()];
  };
  return {
    from,
    between: (standard, to, on) => from(standard, on).find((equivalence) => equivalence.to.country === to),
    version: ({ id, version }) => byRef.get(`${id} v${version}`),
    all,
    adoptions,
  };
}

const keyOf = ({ country, code }: StandardRef): string => `${country} ${code}`;

const inForce = ({ validFrom, validUntil }: Equivalence, on: PlainDate): boolean =>
  validFrom <= on && (validUntil === undefined || on <= validUntil);
