import type { Clock } from '../../../clocks/index.js';
import { opened } from '../../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant, OwnWords } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { homePeriod } from './periods.js';

/** Opens the paper-less route: lost papers are not a reason to refuse. */
export interface CannotProvide {
  readonly type: 'cannot-provide';
  readonly reason: OwnWords;
}
export interface DocumentsUnavailable {
  readonly type: 'documents-unavailable';
  readonly at: Instant;
  readonly reason: OwnWords;
  readonly opens: Clock;
}

/** Opens the paper-less route: lost papers are not a reason to refuse. The ministry goes on with what there is. */
export const cannotProvide = command({
  type: 'cannot-provide',
  givenBy: { 'awaiting-documents': ['worker'] },
  refusals: ['REASONS_MISSING'],
  decide(file, { reason }: CannotProvide, { now, rules }) {
    const opens = homePeriod(file, 'submitted', { by: 'event', at: now }, rules);
    return (
      refuseWithoutReasons(reason, 'reason') ??
      accept<DocumentsUnavailable>({ type: 'documents-unavailable', at: now, reason, opens })
    );
  },
});

export const documentsUnavailable = event({
  type: 'documents-unavailable',
  evolve: (file, { opens }: DocumentsUnavailable) => ({
    ...file,
    stage: 'submitted',
    paperless: true,
    ...opened(file, opens),
  }),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});
