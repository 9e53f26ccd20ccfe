import { inStages } from '../../file/definition/define-command.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Mark, SealedPart } from './corruption-report.js';
import { mostParts, withMarks } from './corruption-report.js';
import { command, event, running } from './define.js';

/** More words, or a picture, by whoever has the receipt. */
export interface AddToReport {
  readonly type: 'add-to-report';
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
}

export interface ReportAddedTo {
  readonly type: 'report-added-to';
  readonly at: Instant;
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
}

export const addToReport = command({
  type: 'add-to-report',
  givenBy: inStages(running, ['reporter']),
  refusals: ['ALREADY_DONE', 'REPORT_FULL'],
  decide({ said }, { marks, part }: AddToReport, { now }) {
    if (said.some((one) => one.part.id === part.id)) return refuse('ALREADY_DONE');
    if (said.length >= mostParts) return refuse('REPORT_FULL');
    return accept<ReportAddedTo>({ type: 'report-added-to', at: now, part, marks });
  },
});

export const reportAddedTo = event({
  type: 'report-added-to',
  evolve: (file, { at, marks, part }: ReportAddedTo) => ({
    ...file,
    said: [...file.said, { by: 'reporter', at, part }],
    marks: withMarks(file.marks, marks),
  }),
});
