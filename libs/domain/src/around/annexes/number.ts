import type { Annex, CaseRecord } from '../../file/case/index.js';
import { annexNumber } from '../../file/engine/annex-number.js';
import type { CaseId, CountryCode } from '../../kernel/index.js';

/** The number of the next annex. */
export const nextAnnex = (
  { annexes = [], annexesRenamed = 0, caseId }: CaseRecord,
  kind: Annex['kind'],
  here: CountryCode,
): CaseId => annexNumber(caseId, kind, here, annexes.length + annexesRenamed + 1);
