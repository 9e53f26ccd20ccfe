import { line } from '../../../../file/page/timeline.js';
import type { Instant } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';

/** Nobody appealed while there was time. */
export interface RefusalFinal {
  readonly type: 'refusal-final';
  readonly at: Instant;
}

export const refusalFinal = event({
  type: 'refusal-final',
  evolve: (file, _final: RefusalFinal) => ({ ...file, refusalFinal: true, clock: undefined }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
