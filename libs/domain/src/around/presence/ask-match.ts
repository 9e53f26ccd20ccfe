import { command, event } from '../../file/definition/define-around.js';
import { nextNotice, withNotice } from '../../file/engine/notices.js';
import type { Instant, NoticeId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/**
 * An office found a dossier that it holds for this worker’s, and they alone can say. Given by the node once the question
 * stands on their page; which dossier it is, no journal and no message says.
 */
export interface AskMatch {
  readonly type: 'ask-match';
}

export interface MatchAsked {
  readonly type: 'match-asked';
  readonly at: Instant;
  readonly notice: NoticeId;
}

/** Nobody gives it to a file that they name: the node does, for the officer who asked. */
export const askMatch = command({
  type: 'ask-match',
  givenBy: 'rule',
  refusals: ['NOT_YOUR_ROLE'],
  decide: ({ notices }, _ask: AskMatch, { by, now }) =>
    by.kind === 'officer'
      ? accept<MatchAsked>({ type: 'match-asked', at: now, notice: nextNotice(notices) })
      : refuse('NOT_YOUR_ROLE', { roles: ['assistant'], yours: [by.kind] }),
});

export const matchAsked = event({
  type: 'match-asked',
  evolve: (file, { at, notice }: MatchAsked) => ({
    ...file,
    notices: withNotice(file.notices, { type: 'notice-raised', at, notice, subject: 'match-asked' }),
  }),
});
