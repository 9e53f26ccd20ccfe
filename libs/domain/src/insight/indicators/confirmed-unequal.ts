import type { AgencyId, Instant } from '../../kernel/index.js';
import type { Disparity, UnequalTreatment } from '../../kinds/unequal-treatment/index.js';
import { fewest } from './publication.js';

/** What everybody reads of unequal treatment that an auditor confirmed: that it is so, and who answers. */
export interface PublicDisparity extends Pick<Disparity, 'by' | 'group' | 'year' | 'measure' | 'where'> {
  /** The median of the group less that of the rest. Of refusals nothing is said: with a public count it would tell how many. */
  readonly moreDays?: number;
  readonly owner: AgencyId;
  /** Whether the owner gave an answer before it was judged. */
  readonly answered: boolean;
  readonly raisedAt: Instant;
  readonly confirmedAt: Instant;
}

/** Nothing where it would be said of fewer than five on either side; the words of officers stay in the file. */
export function publicDisparities(files: readonly UnequalTreatment[]): readonly PublicDisparity[] {
  return files.flatMap(({ answer, found, judgement, owner, raisedAt }) => {
    const { by, difference, group, groupPeople, measure, restPeople, where, year } = found;
    if (judgement?.outcome !== 'confirmed' || Math.min(groupPeople, restPeople) < fewest) return [];
    return [
      {
        ...{ by, group, measure, where, owner, raisedAt },
        ...{ answered: answer !== undefined, confirmedAt: judgement.at },
        ...(year === undefined ? {} : { year }),
        ...(measure === 'time' ? { moreDays: Math.round(difference * 10) / 10 } : {}),
      },
    ];
  });
}
