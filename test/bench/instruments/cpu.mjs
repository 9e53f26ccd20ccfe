import { readFileSync, readdirSync } from 'node:fs';

/** Hundredths of a second, on every Linux that matters (`getconf CLK_TCK`). */
const tick = 10;

/**
 * CPU in milliseconds that a process has used so far with all its threads, its children, and the children that it has
 * buried: PostgreSQL is a tree of processes.
 */
export function cpuOf(pid) {
  const table = processTable();
  let total = 0;
  const waiting = [pid];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const found = table.get(at);
    if (found === undefined) continue;
    total += found.own + found.buried;
    waiting.push(...found.children);
  }
  return total;
}

/** Starts a clock of CPU over some processes; calling it gives the milliseconds used since, by name. */
export function cpuMeter(processes) {
  const before = new Map([...processes].map(([name, pid]) => [name, cpuOf(pid)]));
  return () => new Map([...processes].map(([name, pid]) => [name, cpuOf(pid) - before.get(name)]));
}

function processTable() {
  const table = new Map();
  const of = (pid) => {
    if (!table.has(pid)) table.set(pid, { own: 0, buried: 0, children: [] });
    return table.get(pid);
  };
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    if (fields === undefined) continue;
    const one = of(Number(name));
    one.own = (Number(fields[11]) + Number(fields[12])) * tick;
    one.buried = (Number(fields[13]) + Number(fields[14])) * tick;
    of(Number(fields[1])).children.push(Number(name));
  }
  return table;
}

/** proc(5), from the third field on: state, ppid, …, utime, stime, cutime, cstime. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // ended in between
  }
}
