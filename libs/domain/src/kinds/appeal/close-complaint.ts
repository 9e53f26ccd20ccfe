import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { countryOf } from './appeal.js';
import { command, event } from './define.js';
import { onlyOfSilence } from './order-decision.js';

/** Run by the file in which nobody had decided, once what was owed is done (R10). */
export interface CloseComplaint {
  readonly type: 'close-complaint';
}

export interface ComplaintAnswered {
  readonly type: 'complaint-answered';
  readonly at: Instant;
}

/** An order that was given before stands; whoever withdrew the complaint is told nothing more. */
export const closeComplaint = command({
  type: 'close-complaint',
  givenBy: { received: ['effect'], 'appeal-review': ['effect'] },
  refusals: ['NOT_YOUR_CASE', 'OTHER_RULING'],
  barred: onlyOfSilence,
  decide(file, _close: CloseComplaint, { by, now }) {
    if (by.kind !== 'effect' || by.file !== file.about.caseId) return refuse('NOT_YOUR_CASE');
    return (
      onlyOfSilence(file) ??
      accept<ComplaintAnswered | NoticeRaised>(
        { type: 'complaint-answered', at: now },
        raise(file, 'complaint-answered', now),
      )
    );
  },
});

export const complaintAnswered = event({
  type: 'complaint-answered',
  weighs: true,
  evolve: (file, _answered: ComplaintAnswered) => ({ ...file, stage: 'answered', clock: undefined }),
  lines: (file, { at, type }) => [line(countryOf(file), at, type)],
});
