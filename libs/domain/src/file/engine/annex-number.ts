import type { Annex } from '../case/index.js';
import type { CaseId, CountryCode } from '../../kernel/index.js';
import { caseNumberFor } from '../../kernel/index.js';

/**
 * The number of the nth file that began in another. Names the country as well: both sides of a case may raise an alert, and
 * the other side keeps it under the same number.
 */
export const annexNumber = (of: CaseId, kind: Annex['kind'], here: CountryCode, nth: number): CaseId =>
  caseNumberFor(of, `${kind}-${here}#${nth}`);

/** More annexes than this no file has. */
const atMost = 500;

/** Which annex of a case bears this number; undefined where none does. */
function nthBy(number: CaseId, of: CaseId, kind: Annex['kind'], here: CountryCode): number | undefined {
  for (let nth = 1; nth <= atMost; nth += 1) if (annexNumber(of, kind, here, nth) === number) return nth;
  return undefined;
}

/** A number is opened only by who derives it: no country takes one that something else will need. */
export const isAnnexNumber = (number: CaseId, of: CaseId, kind: Annex['kind'], here: CountryCode): boolean =>
  nthBy(number, of, kind, here) !== undefined;

/** Of an alert that another country raised in a case which it knows by another number: what the alert's is where the case bears this one. */
export function alertNumberHere(
  number: CaseId,
  { local, said }: { readonly said: CaseId; readonly local: CaseId },
  from: CountryCode,
): CaseId | undefined {
  const nth = nthBy(number, said, 'alert', from);
  return nth === undefined ? undefined : annexNumber(local, 'alert', from, nth);
}
