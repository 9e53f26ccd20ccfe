import { inStages } from '../../file/definition/define-command.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { HeldBack } from './protection.js';
import { protectionStages } from './protection.js';

/** What another country tells of a file of the person, which nothing happens to now; it is given to it after the release. */
export interface ReceiveWord {
  readonly type: 'receive-word';
  readonly from: CountryCode;
  readonly word?: HeldBack;
}
export interface WordReceived {
  readonly type: 'word-received';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly word?: HeldBack;
}

/** More than this no country has to tell of one person; the rest of its words is set aside, for an operator to look at. */
const atMost = 200;

export const receiveWord = command({
  type: 'receive-word',
  givenBy: inStages(protectionStages, ['country']),
  refusals: ['NO_SUCH_CASE'],
  decide({ words = [] }, { from, word }: ReceiveWord, { now }) {
    if (words.filter((kept) => kept.from === from).length >= atMost) return refuse('NO_SUCH_CASE');
    return accept<WordReceived>({ type: 'word-received', at: now, from, ...(word === undefined ? {} : { word }) });
  },
});

export const wordReceived = event({
  type: 'word-received',
  evolve: (file, { from, word }: WordReceived) =>
    word === undefined ? file : { ...file, words: [...(file.words ?? []), { from, ...word }] },
});
