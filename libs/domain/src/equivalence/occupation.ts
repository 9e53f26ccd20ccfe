import type { Standard } from '../rulebook/catalogue/index.js';

/** `same`: one ISCO-08 unit group (four digits). `near`: one minor group (three). */
export type OccupationComparison = 'same' | 'near' | 'different' | 'unknown';

/** Source: ILO, ISCO-08 Volume I: unit groups are four digits, minor groups the first three. */
export function compareOccupations({ isco08: home }: Standard, { isco08: host }: Standard): OccupationComparison {
  if (home === undefined || host === undefined) return 'unknown';
  if (home === host) return 'same';
  return home.slice(0, 3) === host.slice(0, 3) ? 'near' : 'different';
}
