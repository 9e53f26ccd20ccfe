import type { Adoption, Equivalence, EquivalenceRef, StandardRef } from '../rulebook/catalogue/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import { compose, composedRef } from './compose.js';

/**
 * The equivalence that a case keeps, whatever came after it: a version of a table, or what an adoption made of two
 * versions, also where it was revoked since.
 */
export function keptEquivalence(
  { id, version }: EquivalenceRef,
  { equivalences }: Pick<RuleBook, 'equivalences'>,
): Equivalence | undefined {
  const kept = equivalences.version({ id, version });
  if (kept !== undefined) return kept;
  const adoption = equivalences.adoptions.find((one) => id.startsWith(`${one.id}+`));
  return adoption && composedAs(id, adoption, equivalences.all);
}

function composedAs(id: string, adoption: Adoption, all: readonly Equivalence[]): Equivalence | undefined {
  const { from, through, to } = adoption;
  for (const adopted of all.filter(joins(from, through)))
    for (const own of all.filter(joins(through, to)))
      if (composedRef(adopted, own, adoption).id === id) return compose(adopted, own, adoption);
  return undefined;
}

const joins =
  (from: StandardRef, to: StandardRef) =>
  (one: Equivalence): boolean =>
    isSame(one.from, from) && isSame(one.to, to);

const isSame = (one: StandardRef, other: StandardRef): boolean =>
  one.country === other.country && one.code === other.code;
