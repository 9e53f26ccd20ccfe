import { longest } from './session.js';
import type { Session } from './session.js';

type Known = Pick<Session, 'formToken' | 'since'>;

/**
 * Sessions out of which an officer signed, for as long as any could last: the browser forgets its own, and a copy of it, or a page that was
 * still being drawn, would go on. Another console of the same agency hears of it when the provider refreshes the session's token no more.
 */
export interface Ended {
  readonly add: (session: Known, now: number) => void;
  readonly has: (session: Known) => boolean;
}

export function endedSessions(): Ended {
  const lasted = new Map<string, number>();
  return {
    add({ formToken, since }, now) {
      for (const [one, until] of lasted) if (until < now) lasted.delete(one);
      lasted.set(formToken, since + longest);
    },
    has: ({ formToken }) => lasted.has(formToken),
  };
}
