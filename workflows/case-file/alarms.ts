import { sleep } from '@temporalio/workflow';

/**
 * Timers that are never cancelled: an alarm that rings too early makes the process look at its file again, which costs
 * fewer history events than cancelling it at every change of a clock.
 */
export class Alarms {
  private readonly pending = new Set<number>();
  /** An alarm has rung since the file was last looked at. */
  rang = false;

  /** Makes sure that an alarm rings at `instant` (milliseconds) or before. */
  ringBy(instant: number): void {
    for (const set of this.pending) if (set <= instant) return;
    this.pending.add(instant);
    void sleep(Math.max(1, instant - Date.now())).then(() => {
      this.pending.delete(instant);
      this.rang = true;
    });
  }
}
