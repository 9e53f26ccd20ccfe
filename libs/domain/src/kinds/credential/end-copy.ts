import { inStages } from '../../file/definition/define-command.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { carried, command, event } from './define.js';

/**
 * A phone was lost, or a paper: what it shows does not count any more, and the credential lives on. Only the worker says so, or
 * a counter in front of which they sign it: an authority that has something against a credential hears the worker first (R4).
 */
export interface EndCopy {
  readonly type: 'end-copy';
  readonly copy: string;
}

export interface CopyEnded {
  readonly type: 'copy-ended';
  readonly at: Instant;
  readonly copy: string;
  readonly why: 'lost' | 'replaced';
}

export const endCopy = command({
  type: 'end-copy',
  givenBy: inStages(carried, ['worker', 'assistant']),
  refusals: ['NO_SUCH_COPY', 'ALREADY_DONE'],
  decide(file, { copy: id }: EndCopy, { by, now }) {
    const copy = file.copies.find((one) => one.id === id);
    if (copy === undefined) return refuse('NO_SUCH_COPY', {}, 'copy');
    if (copy.ended !== undefined) return refuse('ALREADY_DONE');
    const ended: CopyEnded = { type: 'copy-ended', at: now, copy: id, why: 'lost' };
    // Whoever did not ask for it learns of it, and takes a new one.
    return by.kind === 'officer'
      ? accept<CopyEnded | NoticeRaised>(ended, raise(file, 'copy-ended', now))
      : accept<CopyEnded | NoticeRaised>(ended);
  },
});

export const copyEnded = event({
  type: 'copy-ended',
  evolve: (file, { at, copy, why }: CopyEnded) => ({
    ...file,
    listed: true,
    copies: file.copies.map((one) => (one.id === copy ? { ...one, ended: { at, why } } : one)),
  }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
