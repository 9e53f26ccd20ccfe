import type { Fault } from '../result/index.js';

/** Thrown by readers of what was brought to be checked, caught by the check alone, and told as its fault. */
export class Unreadable extends Error {
  constructor(
    readonly fault: Fault,
    what: string,
  ) {
    super(what);
    this.name = 'Unreadable';
  }
}
