import type { CaseRecord, DecisionContext, RecordErrand } from '../case/index.js';
import type { Decision, Instant, RefusalCode } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

export interface ErrandRun {
  readonly type: 'errand-run';
  readonly at: Instant;
  readonly errand: string;
  readonly refused?: RefusalCode;
}

/** What the other file answered; the errand is no longer due. */
export function recordErrand(
  { errandsRun }: CaseRecord,
  { errand, refused }: RecordErrand,
  { now }: DecisionContext,
): Decision<ErrandRun, 'ALREADY_DONE'> {
  if (errandsRun.includes(errand)) return refuse('ALREADY_DONE');
  return accept({ type: 'errand-run', at: now, errand, ...(refused === undefined ? {} : { refused }) });
}

export const withErrandRun = <File extends CaseRecord>(file: File, { errand }: ErrandRun): File => ({
  ...file,
  errandsRun: [...file.errandsRun, errand],
});
