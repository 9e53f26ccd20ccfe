import type { DossierAtRest } from '@puente/domain/around/retention';
import { holdOf } from '@puente/domain/around/retention';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { RetainedDossier } from '@puente/persistence/vault';
import type { CaseState, LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';

/** What the law must know of a dossier to say how long it is kept: when each of its files rested, or what holds it. */
export function atRest(
  { openedAt, files }: RetainedDossier,
  rules: RuleBook,
  lawOf: LawOf = lawInForce,
): DossierAtRest {
  return {
    openedAt,
    files: files.map(({ file, kind, lastAt }) => {
      const hold = holdOf(lawOf(kind), file as CaseState, rules);
      return { lastAt, ...(hold === undefined ? {} : { hold }) };
    }),
  };
}
