import { readFileSync } from 'node:fs';

/**
 * Bytes that a process holds in memory: its own, and of what several hold together, as Node's program and libraries, its part (`Pss` of
 * proc(5)). What is resident counts those whole in each.
 */
export function memoryOf(pid) {
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(kilobytes) * 1024;
}
