import type { CountryCode } from '@puente/domain/kernel';
import type { Confirming, SilentCountry } from '@puente/persistence/outbox';
import type { Logger } from '@puente/platform/logging';

export interface WaitingParts {
  readonly confirming: Pick<Confirming, 'sendAgain' | 'silent'>;
  /** How often something is sent in all. */
  readonly sentAtMost: number;
  /** What is to leave again leaves now. */
  readonly sendNow: () => void;
  readonly log: Pick<Logger, 'warn'>;
}

/** What partners have not confirmed in its time. */
export interface WaitingFor {
  /** Has what is late sent again, and says who is silent. */
  look(): Promise<void>;
  /** Rejects, for the readiness, where a country has not said what became of something. */
  assertHeardOf(country: CountryCode): Promise<void>;
}

/** Between two looks at who is silent, where nothing became late meanwhile. */
const restMs = 30_000;

export function waitingFor({ confirming, log, sendNow, sentAtMost }: WaitingParts): WaitingFor {
  let silent: readonly SilentCountry[] = [];
  let askedAgainAt = 0;
  return {
    async look() {
      const { again, left } = await confirming.sendAgain(sentAtMost);
      if (again > 0) sendNow();
      if (again + left === 0 && performance.now() < askedAgainAt) return;
      silent = await confirming.silent();
      askedAgainAt = performance.now() + restMs;
      if (again + left > 0)
        log.warn({ again, left, silent }, 'not confirmed in time; sent again, or left to an operator');
    },
    assertHeardOf(country) {
      const its = silent.find((each) => each.country === country);
      if (its === undefined) return Promise.resolve();
      return Promise.reject(new Error(`${country} has confirmed nothing of ${String(its.many)} since ${its.since}`));
    },
  };
}
