import type { Annex, CaseRecord, Errand } from '../../file/case/index.js';
import { event } from '../../file/definition/define-around.js';
import { errandRun } from '../../file/definition/upkeep.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { annexErrand, isAnnexErrand } from './annex-errand.js';
import { nextAmongAll, nextAnnex } from './number.js';

/** What a case is asked to begin, whoever asks: an alert, a correction, a deletion: a file of its own. */
export interface AnnexOpened {
  readonly type: 'annex-opened';
  readonly at: Instant;
  readonly annex: Annex;
}

export const annexOpened = event({
  type: 'annex-opened',
  // Of an alert that nobody approved, and of whom a worker asks for help, most of those who read the file know nothing (R17, R18).
  untold: ({ annex: { kind } }: AnnexOpened) => kind === 'alert' || kind === 'legal-aid',
  evolve: (file, { annex }: AnnexOpened) => ({ ...file, annexes: [...(file.annexes ?? []), annex] }),
});

export { isAnnexErrand };

export const wasOpened = ({ errandsRun }: CaseRecord, { caseId }: Annex): boolean =>
  errandsRun.includes(annexErrand(caseId));

/** Each annex is opened once, under its number. */
export const openings = ({ annexes = [], errandsRun }: CaseRecord): readonly Errand[] =>
  annexes
    .map(({ caseId, kind, opens }): Errand => ({ id: annexErrand(caseId), kind, caseId, command: opens }))
    .filter(({ id }) => !errandsRun.includes(id));

export const annexErrandRun = errandRun<Staged>(renumbered);

/** A number that another file has by accident was no good; the annex is opened under the next one. */
function renumbered<File extends CaseRecord>(file: File, { errand: id, refused }: ErrandRun): File {
  if (refused !== 'CASE_EXISTS' && refused !== 'NO_SUCH_CASE') return file;
  const annexes = file.annexes ?? [];
  const annex = annexes.find(({ caseId }) => id === annexErrand(caseId));
  if (annex === undefined) return file;
  const here = hereOf(annex.opens);
  const number = annex.byKind ? nextAnnex(file, annex.kind, here) : { caseId: nextAmongAll(file, annex.kind, here) };
  const renamed = annexes.map((one) => (one === annex ? { ...annex, ...number } : one));
  return { ...file, annexes: renamed, ...(!annex.byKind && { annexesRenamed: (file.annexesRenamed ?? 0) + 1 }) };
}

const hereOf = ({ clock }: Annex['opens']): CountryCode => clock.calendar;
