import type { Agreement } from '@puente/domain/rules';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';

/** Parties must have packs, and on no day may two agreements claim the same two countries. */
export function checkAgreements(
  agreements: readonly ReadAgreement[],
  countries: ReadonlySet<string>,
  faults: Fault[],
): void {
  const versions = agreements.flatMap((read) => read.versions);
  for (const { file, agreement } of versions) {
    for (const [index, party] of agreement.parties.entries())
      if (!countries.has(party))
        faults.push({
          file,
          path: `parties[${index}]`,
          expected: 'a country that has a pack',
          found: shown(party),
        });
    for (const index of repeated(agreement.parties))
      faults.push({ file, path: `parties[${index}]`, expected: 'a country that is not listed above' });
    if (agreement.inForceUntil !== undefined && agreement.inForceUntil < agreement.inForceFrom)
      faults.push({
        file,
        path: 'inForceUntil',
        expected: `a day not before ${agreement.inForceFrom}`,
        found: shown(agreement.inForceUntil),
      });
    checkExtension(file, agreement, faults);
  }
  for (const [index, later] of versions.entries())
    for (const earlier of versions.slice(0, index))
      if (bothInForce(earlier.agreement, later.agreement) && sharePair(earlier.agreement, later.agreement))
        faults.push({
          file: later.file,
          path: 'inForceFrom',
          expected: `days on which ${earlier.file} is not in force between the same countries`,
          found: shown(later.agreement.inForceFrom),
        });
}

/** Business and calendar days never become one another, so an extension counts as the periods that it lengthens. */
function checkExtension(file: string, { steps: { hostReview } }: Agreement, faults: Fault[]): void {
  const { unit } = hostReview.extension.atMost;
  for (const period of ['complete', 'otherwise'] as const)
    if (hostReview[period].within.unit !== unit)
      faults.push({
        file,
        path: 'steps.hostReview.extension.atMost.unit',
        expected: `"${hostReview[period].within.unit}", as in hostReview.${period}`,
        found: shown(unit),
      });
}

const bothInForce = (a: Agreement, b: Agreement): boolean =>
  (a.inForceUntil === undefined || b.inForceFrom <= a.inForceUntil) &&
  (b.inForceUntil === undefined || a.inForceFrom <= b.inForceUntil);

const sharePair = (a: Agreement, b: Agreement): boolean =>
  a.id === b.id || a.parties.filter((party) => b.parties.includes(party)).length >= 2;
