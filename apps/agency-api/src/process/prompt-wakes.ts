import type { Waker } from '@puente/platform/temporal';
import type { Wakes } from '@puente/persistence/wakes';
import type { WakeCall } from '@puente/settlement/settlement';

/** With Temporal down each wake waits for seconds; beyond these the dispatcher is soon enough. */
const atOnce = 100;

/** Wakes that are sent right after the commit, so that nobody waits for the dispatcher. Losing one only delays it. */
export class PromptWakes {
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly waker: Waker,
    private readonly wakes: Wakes,
  ) {}

  readonly send = (call: WakeCall): void => {
    if (this.running.size >= atOnce) return;
    const run = this.sendOne(call)
      .catch(() => undefined)
      .finally(() => this.running.delete(run));
    this.running.add(run);
  };

  /** The connection may be closed only when nothing tries to use it any more. */
  async close(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.waker.close();
  }

  private async sendOne(call: WakeCall): Promise<void> {
    if ((await this.waker.wake(call)) === 'sent') await this.wakes.sent(call);
  }
}
