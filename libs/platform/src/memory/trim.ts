import koffi from 'koffi';

let known: (() => void) | undefined;

/**
 * Gives the machine back what was freed between pieces that are still held: glibc keeps it until it is asked (malloc_trim(3)). A machine
 * without glibc has its own way, and nothing is done there.
 */
export function trim(): void {
  known ??= trimming();
  known();
}

function trimming(): () => void {
  try {
    const mallocTrim = koffi.load('libc.so.6').func('int malloc_trim(size_t keep)') as (keep: number) => number;
    return () => void mallocTrim(0);
  } catch {
    return () => undefined;
  }
}
