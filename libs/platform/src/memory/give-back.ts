import { Session } from 'node:inspector';
import { trim } from './trim.js';

/** What a process is looked at by; milliseconds, and bytes. */
export interface Memory {
  /** CPU since the process began. */
  readonly used: () => number;
  /** That it holds, also what nobody uses any more. */
  readonly taken: () => number;
  readonly giveBack: () => Promise<void>;
}

/** Below this share of a core a process rests: looking at a broker and at a database now and then takes half of it. */
const restsBelow = 0.03;
/** Less is not worth the tenths of a second in which nobody is answered. */
const worthwhile = 16_000_000;

/**
 * A process that rests gives back what it took for work that is over. V8 and glibc keep such room until they need it, and never look while
 * nothing happens: a process that has just started holds a third of its memory for nobody.
 */
export function giveBackAtRest(lookEvery = 30_000, memory: Memory = ofThisProcess): { readonly stop: () => void } {
  let before = memory.used();
  let left = 0;
  const timer = setInterval(() => {
    const now = memory.used();
    const rests = now - before < restsBelow * lookEvery;
    before = now;
    if (!rests || memory.taken() - left < worthwhile) return;
    void memory.giveBack().then(() => {
      left = memory.taken();
      before = memory.used();
    });
  }, lookEvery);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

export const ofThisProcess: Memory = {
  used: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  taken: () => process.memoryUsage.rss(),
  async giveBack() {
    const session = new Session();
    session.connect();
    await new Promise((done) => session.post('HeapProfiler.collectGarbage', done));
    session.disconnect();
    trim();
  },
};
