import { inStages } from '../../file/definition/define-command.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';
import { protectionStages } from './protection.js';

/** Another country's further news of a case that is held back. Nothing of it is kept. */
export interface ReceiveWord {
  readonly type: 'receive-word';
  readonly from: CountryCode;
}
export interface WordReceived {
  readonly type: 'word-received';
  readonly at: Instant;
  readonly from: CountryCode;
}

export const receiveWord = command({
  type: 'receive-word',
  givenBy: inStages(protectionStages, ['country']),
  refusals: [],
  decide: (_file, { from }: ReceiveWord, { now }) => accept<WordReceived>({ type: 'word-received', at: now, from }),
});

export const wordReceived = event({ type: 'word-received', evolve: (file, _word: WordReceived) => file });
