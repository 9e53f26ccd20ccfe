import type { Instant, TimeSource } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';

/** The time of whatever server skips it. Asked before anything is done, because the law takes the time as a value. */
export class ServerClock implements TimeSource {
  private at = Date.now();

  constructor(private readonly ask: () => Promise<number>) {}

  now(): Instant {
    return instant(this.at);
  }

  async refresh(): Promise<void> {
    this.at = await this.ask();
  }
}
