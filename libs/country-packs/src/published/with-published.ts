import type { Adoption } from '@puente/domain/rulebook/catalogue';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import type { Agreement, Checkpoint } from '@puente/domain/rulebook/rules';
import { agreementsInForce } from '../rule-book/agreements-in-force.js';
import { equivalenceTable } from '../rule-book/equivalence-table.js';
import type { LoadedRules } from '../rule-book/loaded-rules.js';

/** The packs, and what this country's committees have approved since. Nothing that was in force before is taken away. */
export function withPublished(packs: LoadedRules, changes: readonly ApprovedContent[]): LoadedRules {
  const agreements = [...packs.agreements, ...changes.flatMap(agreementIn)];
  const equivalences = [...packs.equivalences.all, ...changes.flatMap(equivalenceIn)];
  const byRef = new Map(agreements.map((agreement) => [`${agreement.id} v${agreement.version}`, agreement]));
  const passed = changes.flatMap((change) => (change.subject === 'checkpoint' ? [change] : []));
  const checkpoints = (id: string): readonly Checkpoint[] =>
    packs.checkpoints(id).map((one) => {
      const found = passed.find(
        ({ agreement, country, code }) => agreement === id && country === one.country && code === one.code,
      );
      return found === undefined ? one : { ...one, passedOn: found.passedOn, evidence: found.evidence };
    });
  return Object.assign(Object.create(packs) as LoadedRules, {
    agreements,
    agreement: (ref: Parameters<LoadedRules['agreement']>[0]) =>
      byRef.get(`${ref.id} v${ref.version}`) ?? packs.agreement(ref),
    inForce: agreementsInForce(agreements),
    checkpoints,
    equivalences: equivalenceTable(equivalences, withAdoptions(packs.equivalences.adoptions, changes)),
  });
}

const agreementIn = (change: ApprovedContent): Agreement[] =>
  change.subject === 'agreement' ? [change.agreement] : [];

const equivalenceIn = (change: ApprovedContent) => (change.subject === 'equivalence' ? [change.equivalence] : []);

/** One that is revoked takes its own place, with the day until which it held. */
function withAdoptions(known: readonly Adoption[], changes: readonly ApprovedContent[]): readonly Adoption[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  for (const change of changes) if (change.subject === 'adoption') byId.set(change.adoption.id, change.adoption);
  return [...byId.values()];
}
