/** Tells a person's step from a wait for machines, prints each with its time, and sums the two. */
export function stopwatch(print) {
  const spent = { person: 0, machine: 0 };

  const timed = (who) => async (what, work) => {
    const from = performance.now();
    const result = await work();
    const took = performance.now() - from;
    spent[who] += took;
    print(`${what.padEnd(72)} ${inWords(took).padStart(8)}`);
    return result;
  };

  return {
    person: timed('person'),
    machine: timed('machine'),
    total: () => ({ person: inWords(spent.person), machine: inWords(spent.machine) }),
  };
}

const inWords = (milliseconds) =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
