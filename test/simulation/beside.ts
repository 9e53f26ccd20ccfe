import { AsyncLocalStorage } from 'node:async_hooks';
import type { Chance } from './chance.js';

const inTask = new AsyncLocalStorage<Task>();

/** One of several that go on by turns: it stops before whatever it does outside of its memory, until it is its turn. */
class Task {
  private readonly waiting: (() => void)[] = [];
  private stop: () => void = () => undefined;
  private stopped = this.untilItStops();
  ended = false;
  readonly done: Promise<void>;

  constructor(work: () => Promise<void>) {
    const ends = () => {
      this.ended = true;
      this.stop();
    };
    this.done = inTask.run(this, work).finally(ends);
    // Whoever began it hears of its fault; here it has only ended.
    this.done.catch(() => undefined);
  }

  waits(): Promise<void> {
    return new Promise((goOn) => {
      this.waiting.push(goOn);
      this.stop();
    });
  }

  /** Until it stops again, or has ended. */
  async goesOn(): Promise<void> {
    await this.stopped;
    if (this.ended) return;
    this.stopped = this.untilItStops();
    for (const goOn of this.waiting.splice(0)) goOn();
    await this.stopped;
  }

  private untilItStops(): Promise<void> {
    return new Promise((stop) => (this.stop = stop));
  }
}

/** Before each call of a port and each transaction: whoever runs beside another one lets it go first as often as chance says. */
export async function itsTurn(): Promise<void> {
  await inTask.getStore()?.waits();
}

/** Several at once, each in the middle of the others' steps. @param between told after each step */
export async function beside(
  works: readonly (() => Promise<void>)[],
  chance: Chance,
  between: () => void,
): Promise<void> {
  const tasks = works.map((work) => new Task(work));
  for (;;) {
    const task = chance.of(tasks.filter(({ ended }) => !ended));
    if (task === undefined) break;
    await task.goesOn();
    between();
  }
  await Promise.all(tasks.map(({ done }) => done));
}
