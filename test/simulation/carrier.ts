import type { CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { MessageOutlet } from '@puente/platform/messenger';
import type { Chance } from './chance.js';

/** When a carrier was given a name first, what it was to say under it, how often, and how often it stalled at that. */
export interface Given {
  readonly firstAt: number;
  readonly texts: Set<string>;
  readonly times: number;
  readonly stalls: number;
}

export interface CarrierParts {
  readonly here: CountryCode;
  readonly chance: Chance;
  readonly given: Map<string, Given>;
  readonly now: () => number;
  readonly isHarmed: () => boolean;
  /** So many milliseconds pass before it answers, or it never does. */
  readonly stalls: (milliseconds: number) => void;
}

/** A carrier that keeps names sends what bears one once, whatever became of its answer. */
export const keepingNames = ({ chance, given, here, isHarmed, now, stalls }: CarrierParts): MessageOutlet => ({
  send({ name, text }) {
    // It goes on stalling when all else is mended; then it takes what it is given.
    const what = chance.oneIn(3) ? (isHarmed() ? chance.below(3) : 1 + chance.below(2)) : undefined;
    if (what === 0) return Promise.reject(new Error('the carrier did not take it'));
    const place = `${here} ${name}`;
    const stalled = what === undefined ? 0 : 1;
    const { firstAt, texts, times, ...known } = given.get(place) ?? {
      ...{ firstAt: now(), texts: new Set<string>(), times: 0, stalls: 0 },
    };
    given.set(place, { firstAt, texts: texts.add(text), times: times + 1, stalls: known.stalls + stalled });
    // So long that whoever waits has given up, and another one may have taken the message over; or it never answers.
    if (what !== undefined) stalls(what === 1 ? chance.below(600_000) : 0);
    if (what === 2) return Promise.reject(new Error('the carrier took it and did not answer'));
    return Promise.resolve({ state: 'delivered', at: instant(now()), proof: name });
  },
});
