import type { CaseRecord, DecisionContext } from '../case/index.js';
import type { AgencyId, OfficerId, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/** Who files on the worker's behalf. */
export interface Assisted {
  readonly agency: AgencyId;
  readonly officer: OfficerId;
  /** The border office at which they did, by its id in the agreement. */
  readonly office?: string;
}

/** An officer says at which border office they file: one as which their agency acts in this country. */
export function refuseOtherOffice(
  office: string | undefined,
  { by, here, rules }: DecisionContext,
): Refused<'UNKNOWN_OFFICE'> | undefined {
  if (office === undefined) return undefined;
  const acts =
    by.kind === 'officer' &&
    rules.agreements
      .flatMap(({ borderOffices = [] }) => borderOffices)
      .some(({ id, sides }) => id === office && sides.some((one) => one.country === here && one.agency === by.agency));
  return acts ? undefined : refuse('UNKNOWN_OFFICE', { office }, 'office');
}

/** Nothing where the worker files. */
export const assistance = ({ by }: DecisionContext, office: string | undefined): { readonly assisted?: Assisted } =>
  by.kind === 'officer'
    ? { assisted: { agency: by.agency, officer: by.id, ...(office === undefined ? {} : { office }) } }
    : {};

/** What a file that begins with its filing keeps of it. */
export const filedBy = (
  assisted: Assisted | undefined,
): Partial<Pick<CaseRecord, 'assistedAt' | 'assistedBy' | 'filers'>> =>
  assisted === undefined
    ? {}
    : {
        ...{ assistedBy: assisted.agency, filers: [assisted.officer] },
        ...(assisted.office === undefined ? {} : { assistedAt: assisted.office }),
      };
