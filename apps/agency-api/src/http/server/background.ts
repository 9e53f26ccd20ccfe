import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';

/** Work that goes on after the answer; the process ends only when it has ended. */
@Injectable()
export class Background implements OnApplicationShutdown {
  private readonly running = new Set<Promise<void>>();

  /** @param work handles its own failures: nobody waits for it */
  start(work: () => Promise<void>): void {
    const run = work().finally(() => this.running.delete(run));
    this.running.add(run);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running);
  }
}
