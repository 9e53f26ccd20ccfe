import type { Filing, TimelineEntry } from '../../../file/case/index.js';
import { line } from '../../../file/page/timeline.js';

/** The same lines in both countries' files, because both follow from the filing. */
export const filingLines = ({ filedIn, openedAt, channel }: Filing): readonly TimelineEntry[] => [
  line(filedIn, openedAt, 'draft-opened', { args: { channel } }),
];

export const submittedLines = ({ filedIn, submittedAt }: Filing): readonly TimelineEntry[] =>
  submittedAt === undefined ? [] : [line(filedIn, submittedAt, 'submitted')];
