import type { CountryCode } from '../../../kernel/index.js';
import type { WorkerAnswer } from '../../../file/case/index.js';

/** What the worker answered in the country where they are, passed on by it. Settled as the command it holds. */
export interface ReceiveAnswer {
  readonly type: 'receive-answer';
  readonly from: CountryCode;
  readonly answer: WorkerAnswer;
}
