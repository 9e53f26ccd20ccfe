/** Why a task had no answer: too many waited before it, it took too long, or too much memory. */
export class ThreadFault extends Error {
  override readonly name = 'ThreadFault';

  constructor(readonly code: 'BUSY' | 'TOO_SLOW' | 'TOO_LARGE') {
    super(code);
  }
}
