import { line } from '../../../../file/page/timeline.js';
import type { RefusalFinal } from '../../../appeal/refusal-final.js';
import { event } from '../review-file/define.js';

export const refusalFinal = event({
  type: 'refusal-final',
  evolve: (file, _final: RefusalFinal) => ({ ...file, refusalFinal: true, clock: undefined }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
