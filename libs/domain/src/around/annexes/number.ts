import type { Annex, CaseRecord } from '../../file/case/index.js';
import type { CaseId, CountryCode } from '../../kernel/index.js';
import { caseNumberFor } from '../../kernel/index.js';

/**
 * The number of the next annex. Names the country as well: both sides of a case may raise an alert, and the other side
 * keeps it under the same number.
 */
export const annexNumber = (
  { annexes = [], annexesRenamed = 0, caseId }: CaseRecord,
  kind: Annex['kind'],
  here: CountryCode,
): CaseId => caseNumberFor(caseId, `${kind}-${here}#${annexes.length + annexesRenamed + 1}`);
