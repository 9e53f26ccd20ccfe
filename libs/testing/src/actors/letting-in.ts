import { setTimeout as pause } from 'node:timers/promises';
import type { Operator } from './operator.js';

interface Border {
  /** Both countries, each of which tells the other of people. */
  readonly between: readonly [string, string];
  readonly operator: (country: string) => Operator;
  /** Milliseconds from one letting in to the next. */
  readonly every: number;
}

/**
 * A country tells another of so many new people in a day (`newPeopleADay`) and no more; whoever is beyond that waits for an operator there, who
 * asked. While work that brings many is under way, both let in who waits.
 */
export async function lettingIn<R>({ between, every, operator }: Border, work: () => Promise<R>): Promise<R> {
  let over = false;
  const [one, other] = between;
  const letIn = async () => {
    while (!over) {
      await pause(every);
      // A node that is down lets nobody in until it is up.
      await operator(one)(`quarantine release ${other}`).catch(() => undefined);
      await operator(other)(`quarantine release ${one}`).catch(() => undefined);
    }
  };
  const letting = letIn();
  try {
    return await work();
  } finally {
    over = true;
    await letting;
  }
}
