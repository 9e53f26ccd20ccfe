import type { Annex, CaseRecord, DecisionContext, Errand } from '../../file/case/index.js';
import { event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import type { CloseComplaint } from '../../kinds/appeal/index.js';
import { wasOpened } from '../annexes/index.js';
import type { Procedure } from './ordered-period.js';
import { isNotOwed } from './ordered-period.js';

/** What was owed is done, or nobody owes it any more, before anybody ordered it: the complaint is closed, so that nobody is left with nothing to order. */
export interface SilenceEnded {
  readonly type: 'silence-ended';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly complaint: CaseId;
}

/** The file of the last complaint: the only one that can still be open. */
export const lastComplaint = ({ annexes = [] }: CaseRecord): Annex | undefined =>
  annexes.findLast(({ kind }) => kind === 'appeal');

/** What was ordered is done: the order binds nobody in what comes later. */
export interface OrderEnded {
  readonly type: 'order-ended';
  readonly at: Instant;
  readonly country: CountryCode;
}

/** What follows once. */
export function silenceOver(
  file: Staged,
  procedure: Procedure,
  { here: country, now: at }: DecisionContext,
): SilenceEnded | OrderEnded | undefined {
  const { complaint } = file;
  const annex = lastComplaint(file);
  const isOpen = complaint !== undefined && annex !== undefined && annex.answered !== true;
  if (!isOpen || !isNotOwed(file, complaint, procedure)) return undefined;
  return complaint.order === undefined
    ? { type: 'silence-ended', at, country, complaint: annex.caseId }
    : { type: 'order-ended', at, country };
}

export const silenceEnded = event({
  type: 'silence-ended',
  weighs: true,
  evolve: (file, { complaint }: SilenceEnded) => ({
    ...file,
    annexes: (file.annexes ?? []).map((one) => (one.caseId === complaint ? { ...one, answered: true as const } : one)),
  }),
  lines: (_file, { at, country }) => [line(country, at, 'complaint-answered')],
});

/** The worker reads the step itself. */
export const orderEnded = event({
  type: 'order-ended',
  evolve: (file, _ended: OrderEnded) => ({ ...file, complaint: undefined }),
});

const errand = 'close-complaint#';

/** Told from all other errands by their ids. */
export const isClosing = (id: string): boolean => id.startsWith(errand);

/** Each complaint that was answered is closed once, after it was opened. */
export function closings(file: CaseRecord): readonly Errand[] {
  const command: CloseComplaint = { type: 'close-complaint' };
  return (file.annexes ?? [])
    .filter((annex) => annex.answered === true && wasOpened(file, annex))
    .map(({ caseId, kind }): Errand => ({ id: `${errand}${caseId}`, kind, caseId, command }))
    .filter(({ id }) => !file.errandsRun.includes(id));
}
