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

/** A number is opened only by who derives it: no country takes one that something else will need. */
export function isAnnexNumber(number: CaseId, of: CaseId, kind: Annex['kind'], here: CountryCode): boolean {
  for (let nth = 1; nth <= atMost; nth += 1) if (annexNumber(of, kind, here, nth) === number) return true;
  return false;
}
