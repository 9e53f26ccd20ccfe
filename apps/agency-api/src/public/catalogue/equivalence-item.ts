import type { Worth } from '@puente/domain/equivalence';
import type { z } from 'zod';
import type { EquivalencesView } from '@puente/contracts/answers/public';

type Item = z.output<typeof EquivalencesView>['items'][number];

/** An equivalence as the catalogue shows it: everything that was approved, and how it comes to hold. */
export function equivalenceItem({ adoption, equivalence, remarks, route }: Worth): Item {
  const { approval, conditions, evidence, exclusions, from, source, to, units, validUntil, ...rest } = equivalence;
  return {
    ...{ id: rest.id, version: rest.version, from: { ...from }, to: { ...to }, route },
    ...(adoption === undefined
      ? {}
      : {
          adoption: {
            ...{ id: adoption.id, act: adoption.act, on: adoption.on },
            through: { ...adoption.through },
            demonstration: adoption.demonstration,
          },
        }),
    units: units.map(({ unit, coverage, coveredBy, missing, ground }) => ({
      ...{ unit, coverage, coveredBy: [...coveredBy], missing: [...missing], ground },
    })),
    conditions: [...conditions],
    exclusions: [...exclusions],
    evidence: [...evidence],
    source,
    approval: {
      act: approval.act,
      on: approval.on,
      committee: {
        name: approval.committee.name,
        votes: approval.committee.votes.map((vote) => ({ ...vote })),
      },
    },
    validFrom: rest.validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    remarks: [...remarks],
    demonstration: rest.demonstration,
  };
}
