import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * How busy the machine is with other things while the stack rests: what there is to know before a rate is believed.
 * Ratios bear noise, but not much of it: two processes of unequal size suffer unequally from a third.
 */
export async function noise(milliseconds = 2000) {
  const before = machine();
  await pause(milliseconds);
  const after = machine();
  const busy = (after.busy - before.busy) / (after.all - before.all);
  return { busy, words: `${Math.round(busy * 100)} % of its CPU, load ${loadavg()[0].toFixed(1)}` };
}

/** proc(5), first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal. */
function machine() {
  const [line] = readFileSync('/proc/stat', 'utf8').split('\n');
  const fields = line.trim().split(/\s+/).slice(1, 9).map(Number);
  const all = fields.reduce((total, ticks) => total + ticks, 0);
  return { all, busy: all - fields[3] - fields[4] };
}
