import type { Worth } from '@puente/domain/equivalence';
import type { LocalizedText } from '@puente/domain/kernel';
import type { z } from 'zod';
import type { EquivalencesView } from '@puente/contracts/answers/public';

type Item = z.output<typeof EquivalencesView>['items'][number];

const names = (text: LocalizedText): Record<string, string> => ({ ...text });

/** An equivalence as the catalogue shows it: everything that was approved, and how it comes to hold. */
export function equivalenceItem({ adoption, equivalence, remarks, route }: Worth): Item {
  const { approval, conditions, evidence, exclusions, from, source, to, units, validUntil, ...rest } = equivalence;
  return {
    ...{ id: rest.id, version: rest.version, from: { ...from }, to: { ...to }, route },
    ...(adoption === undefined
      ? {}
      : {
          adoption: {
            ...{ id: adoption.id, act: names(adoption.act), on: adoption.on },
            through: { ...adoption.through },
            demonstration: adoption.demonstration,
          },
        }),
    units: units.map(({ unit, coverage, coveredBy, missing, ground }) => ({
      ...{ unit, coverage, coveredBy: [...coveredBy], missing: missing.map(names), ground: names(ground) },
    })),
    conditions: conditions.map(names),
    exclusions: exclusions.map(names),
    evidence: evidence.map(names),
    source: names(source),
    approval: {
      act: names(approval.act),
      on: approval.on,
      committee: {
        name: names(approval.committee.name),
        votes: approval.committee.votes.map((vote) => ({ ...vote })),
      },
    },
    validFrom: rest.validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    remarks: remarks.map(names),
    demonstration: rest.demonstration,
  };
}
