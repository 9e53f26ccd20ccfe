import { ThreadFault } from './thread-fault.js';

/** One place that many want: each side waits in a line of its own, and the lines take turns. */
export interface FairTurns {
  /**
   * Resolves as `work` does, which begins when it is its turn.
   *
   * @param side for whom: however many one side asks for, another one's next is at most one turn of each side away
   * @throws {ThreadFault} BUSY where no more may wait: then the longest line gives up its last
   */
  take<Done>(side: string, work: () => Promise<Done>): Promise<Done>;
  /** Resolves when nobody waits. */
  idle(): Promise<void>;
}

interface Turn {
  readonly begin: () => Promise<unknown>;
  readonly giveUp: () => void;
}

/** @param waiting how many may wait beside the one whose turn it is */
export function fairTurns(waiting: number): FairTurns {
  /** In the order in which their turns come. */
  const lines = new Map<string, Turn[]>();
  let running: Promise<void> | undefined;

  async function inTurn(): Promise<void> {
    for (let next = takeNext(); next !== undefined; next = takeNext()) await next.begin().catch(() => undefined);
    running = undefined;
  }

  function takeNext(): Turn | undefined {
    const [first] = lines;
    if (first === undefined) return undefined;
    const [side, [turn, ...rest]] = first;
    lines.delete(side);
    if (rest.length > 0) lines.set(side, rest);
    return turn;
  }

  function makeRoom(side: string): void {
    const waits = [...lines.values()].reduce((all, line) => all + line.length, 0);
    if (waits < waiting) return;
    const [longest] = [...lines].sort(([, one], [, other]) => other.length - one.length);
    if (longest === undefined || longest[1].length <= (lines.get(side)?.length ?? 0) + 1) throw new ThreadFault('BUSY');
    longest[1].pop()?.giveUp();
  }

  return {
    async take(side, work) {
      if (running !== undefined) makeRoom(side);
      return new Promise((resolve, reject) => {
        const begin = async () => work().then(resolve, reject);
        const turn = { begin, giveUp: () => reject(new ThreadFault('BUSY')) };
        lines.set(side, [...(lines.get(side) ?? []), turn]);
        running ??= inTurn();
      });
    },
    async idle() {
      await running;
    },
  };
}
