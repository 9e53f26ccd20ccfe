import type { OpenUnit } from '../../../../file/case/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';
import type { ReviewDecision } from '../review-file/recognition-review.js';
import { measuredMeanwhile } from '../review-file/units-open.js';

/** The period passed, and silence recognises only a part, or nothing. `decision`: what it does recognise, from that day on. */
export interface SilenceLeft {
  readonly type: 'silence-left';
  readonly at: Instant;
  readonly open: readonly OpenUnit[];
  readonly decision?: ReviewDecision;
}

export const silenceLeft = event({
  type: 'silence-left',
  weighs: true,
  evolve: (file, { decision, open }: SilenceLeft) => ({
    ...file,
    open: [...open, ...measuredMeanwhile(file)],
    ...(decision && { decision }),
  }),
  lines: ({ host }, { at, decision }) =>
    decision === undefined ? [] : [line(host.country, at, 'partially-recognised', { words: decision.reasons })],
});
