import { itsTurn } from './beside.js';
import type { Chance } from './chance.js';

/** The process died here: what it had only in memory is gone, and whoever waits for its answer gets none. */
export class Died extends Error {
  override readonly name = 'Died';
}

/** One process from its start to its death. Whatever it does outside of its memory asks first whether it still lives. */
export class Life {
  private stepsLeft = Infinity;
  private dead = false;

  /** It dies before one of its next steps; before which, chance says. */
  willDie(chance: Chance): void {
    this.stepsLeft = chance.below(12);
  }

  kill(): void {
    this.dead = true;
  }

  /** @throws Died */
  step(): void {
    if (this.stepsLeft <= 0) this.dead = true;
    this.stepsLeft -= 1;
    if (this.dead) throw new Died('the process died');
  }

  get alive(): boolean {
    return !this.dead;
  }
}

/** All of a port, but that its calls ask first whether the process lives, and never answer one that died meanwhile. */
export function living<Port extends object>(port: Port, life: Life): Port {
  const call = (act: (...args: unknown[]) => unknown) =>
    async function (...args: unknown[]) {
      await itsTurn();
      life.step();
      const answer: unknown = await act(...args);
      life.step();
      return answer;
    };
  const entries = Object.entries(port).map(([name, part]: [string, unknown]) => {
    if (typeof part === 'function') return [name, call(part as Parameters<typeof call>[0])];
    return [name, typeof part === 'object' && part !== null ? living(part, life) : part];
  });
  return Object.fromEntries(entries) as Port;
}
