import { randomBytes, randomUUID } from 'node:crypto';
import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Told } from '@puente/messaging/envelope';
import { seal } from '@puente/messaging/envelope';
import type { EventBus } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';

export interface TellingParts {
  readonly bus: Pick<EventBus, 'publish'>;
  readonly keys: () => Promise<NodeKeys>;
  readonly trust: () => Promise<TrustAnnex>;
  readonly did: string;
  readonly clock: TimeSource;
}

/** About no case: what restored nodes and their partners tell one another. */
export type ToldApart = Pick<
  Extract<Told, { readonly type: 'confirmation.asked' | 'confirmation.listed' | 'confirmation.wanted' }>,
  'type' | 'data'
>;

export type Telling = (to: CountryCode, told: ToldApart) => Promise<void>;

/** Leaves at once, signed and sealed as all else. What the broker loses is asked for again. */
export const telling =
  ({ bus, clock, did, keys, trust }: TellingParts): Telling =>
  async (to, told) => {
    const [own, annex] = await Promise.all([keys(), trust()]);
    const receiver = annex.of(to);
    if (receiver === undefined) return;
    const time = clock.now();
    // Every event has a case for its subject; this one is about none, and has a number that nobody gave out.
    const subject = newCaseNumber(own.country, Number(time.slice(0, 4)), randomBytes(6));
    const event = { ...told, id: randomUUID(), subject, time } as Told;
    await bus.publish([await seal(event, { keys: own, did }, receiver, time)]);
  };
