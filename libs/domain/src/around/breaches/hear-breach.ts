import { command, event } from '../../file/definition/define-around.js';
import { nextNotice, withNotice } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant, LocalizedText, NoticeId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/** The case's data were concerned by a breach: told by the file of the breach, once two people found that it is so. */
export interface HearBreach {
  readonly type: 'hear-breach';
  readonly breach: CaseId;
  /** What happened, to which data, and what the worker can do about it. */
  readonly words: LocalizedText;
}

export interface BreachHeard {
  readonly type: 'breach-heard';
  readonly at: Instant;
  readonly here: CountryCode;
  readonly breach: CaseId;
  readonly words: LocalizedText;
  /** By which the worker is told. */
  readonly notice: NoticeId;
}

/** A draft that was deleted has nobody left to tell. */
export const hearBreach = command({
  type: 'hear-breach',
  givenBy: ['effect'],
  notIn: ['draft-deleted'],
  refusals: ['NOT_YOUR_ROLE'],
  decide({ notices }, { breach, words }: HearBreach, { by, here, now: at }) {
    if (by.kind !== 'effect' || by.file !== breach)
      return refuse('NOT_YOUR_ROLE', { roles: ['effect'], yours: [by.kind] });
    return accept<BreachHeard>({ type: 'breach-heard', at, here, breach, words, notice: nextNotice(notices) });
  },
});

/** The worker's page says it; nothing that is decided rests on it. */
export const breachHeard = event({
  type: 'breach-heard',
  weighs: false,
  evolve: (file, { at, notice }: BreachHeard) => ({
    ...file,
    notices: withNotice(file.notices, { type: 'notice-raised', at, notice, subject: 'data-breached' }),
  }),
  lines: (_file, { at, here, words }) => [line(here, at, 'data-breached', { words })],
});
