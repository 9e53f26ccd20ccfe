import type { Instant, TimeSource } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';

/**
 * The time of whatever server skips it. Asked before anything is done, because the law takes the time as a value; between
 * two skips it passes as everywhere.
 */
export class ServerClock implements TimeSource {
  /** Milliseconds by which the server is ahead of us: never fewer, or an answer that took long would turn time back. */
  private ahead = 0;

  constructor(private readonly ask: () => Promise<number>) {}

  now(): Instant {
    return instant(Date.now() + this.ahead);
  }

  async refresh(): Promise<void> {
    this.ahead = Math.max(this.ahead, (await this.ask()) - Date.now());
  }
}
