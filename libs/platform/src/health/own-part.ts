import type { Part } from './health-server.js';

export interface OwnPart extends Part {
  /** Everything is open. */
  started(): void;
}

/**
 * The process itself: down until it has opened everything, and again as soon as it is told to end. Nobody sends it more, while it
 * finishes what it has.
 */
export function ownPart(ending: AbortSignal): OwnPart {
  let isOpen = false;
  return {
    name: 'process',
    started() {
      isOpen = true;
    },
    check() {
      return isOpen && !ending.aborted ? Promise.resolve() : Promise.reject(new Error('it starts, or ends'));
    },
  };
}
