/**
 * One thing to do, on so many cores; none, where it takes no time. It begins when what it needs is done and what it comes after is over; `run` hears
 * the fault of what it needs, where there is one, and never throws.
 *
 * @typedef {{ name: string, needs?: string[], after?: string[], cores?: number, run: (missing?: Error) => Promise<Error | undefined> }} Work
 */

/**
 * Does works side by side as far as the cores go: whenever one is over, the first of the rest that may begin. None goes
 * before one that only waits for room, or what takes two cores would wait to the end.
 *
 * @param {Work[]} works by urgency: what others wait for, and what takes long, first
 */
export async function sideBySide(works, cores) {
  const waiting = [...works];
  const running = new Map();
  const faults = new Map();
  const named = new Set(works.map(({ name }) => name));
  const over = ({ needs = [], after = [] }) =>
    [...needs, ...after].every((name) => !named.has(name) || faults.has(name));
  const coresOf = (work) => Math.min(work.cores ?? 1, cores);
  let free = cores;

  const begin = (work) => {
    const { name, needs = [], run } = work;
    waiting.splice(waiting.indexOf(work), 1);
    const taken = coresOf(work);
    free -= taken;
    const missing = needs.map((need) => faults.get(need)).find((fault) => fault !== undefined);
    const ended = run(missing).then((fault) => {
      free += taken;
      running.delete(name);
      faults.set(name, fault);
    });
    running.set(name, ended);
  };
  while (waiting.length > 0) {
    const next = waiting.find(over);
    if (next !== undefined && coresOf(next) <= free) begin(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`nothing makes way for ${waiting.map(({ name }) => name).join(', ')}`);
  }
  await Promise.all(running.values());
}
