import type { Annex, CaseRecord } from '../../file/case/index.js';
import { annexNumber } from '../../file/engine/annex-number.js';
import type { CaseId, CountryCode } from '../../kernel/index.js';
import { annexErrand } from './annex-errand.js';

/** Appeals of a file, which are no annexes, have the numbers of complaints. */
type Numbered = CaseRecord & { readonly appealsNamed?: number };

/**
 * The number of the next annex, counted among those of its kind: anybody can compute numbers from their case's, and from one that counted
 * others they would find out that there are some (R17, R18).
 */
export const nextAnnex = (
  file: Numbered,
  kind: Annex['kind'],
  here: CountryCode,
): Pick<Annex, 'caseId' | 'byKind'> => ({
  caseId: firstFree(file, kind, here, kind === 'appeal' ? (file.appealsNamed ?? 0) + 1 : 1),
  byKind: true,
});

/** The next number of an annex that was counted among all annexes of its file: its file was given that one before (journals replay). */
export const nextAmongAll = (file: CaseRecord, kind: Annex['kind'], here: CountryCode): CaseId =>
  firstFree(file, kind, here, (file.annexes ?? []).length + (file.annexesRenamed ?? 0) + 1);

/** By comparing numbers: those of earlier years were counted across kinds. */
function firstFree(
  { annexes = [], caseId, errandsRun }: CaseRecord,
  kind: Annex['kind'],
  here: CountryCode,
  from: number,
) {
  for (let nth = from; ; nth += 1) {
    const number = annexNumber(caseId, kind, here, nth);
    const taken = annexes.some((annex) => annex.caseId === number) || errandsRun.includes(annexErrand(number));
    if (!taken) return number;
  }
}
