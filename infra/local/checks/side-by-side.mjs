/**
 * One thing to do, on so many cores; none, where it takes no time. It begins when what it needs is done and what it comes after is over; `run` hears
 * the fault of what it needs, where there is one, and never throws. `fills`: it takes only what the others leave, and so no core of theirs.
 *
 * @typedef {{ name: string, needs?: string[], after?: string[], cores?: number, fills?: boolean, run: (missing?: Error) => Promise<Error | undefined> }} Work
 */

/**
 * Does works side by side as far as the cores go: whenever one is over, the first of the rest that may begin. None goes
 * before one that only waits for room, or what takes two cores would wait to the end. Beside them what fills runs one by one, and as many as there are
 * cores once nothing else is left.
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
  const coresOf = (work) => (work.fills ? 0 : Math.min(work.cores ?? 1, cores));
  let free = cores;
  let filling = 0;
  const mayFill = () => filling < ([...running.keys(), ...waiting].every(({ fills }) => fills) ? cores : 1);

  const begin = (work) => {
    const { name, needs = [], run } = work;
    waiting.splice(waiting.indexOf(work), 1);
    const taken = coresOf(work);
    free -= taken;
    if (work.fills) filling += 1;
    const missing = needs.map((need) => faults.get(need)).find((fault) => fault !== undefined);
    const ended = run(missing).then((fault) => {
      free += taken;
      if (work.fills) filling -= 1;
      running.delete(work);
      faults.set(name, fault);
    });
    running.set(work, ended);
  };
  while (waiting.length > 0) {
    const next = waiting.find((work) => !work.fills && over(work));
    const filler = waiting.find((work) => work.fills && over(work));
    if (next !== undefined && coresOf(next) <= free) begin(next);
    else if (filler !== undefined && mayFill()) begin(filler);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`nothing makes way for ${waiting.map(({ name }) => name).join(', ')}`);
  }
  await Promise.all(running.values());
}
