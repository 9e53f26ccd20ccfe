import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseId, CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
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

/** What nodes tell one another of events and of logs, and no settlement leaves in the outbox. */
type ToldApart = Pick<
  Extract<Told, { readonly type: `confirmation.${string}` | `checkpoint.${string}` }>,
  'type' | 'data'
>;

/**
 * @param subject every event has a case for its subject, and those of one are read in their order; without one it is a number that
 * nobody gave out
 * @param asOf when it was so, where that is not now: of two things that were told its receiver knows by this which came first
 */
export type Telling = (to: CountryCode, told: ToldApart, subject?: CaseId, asOf?: Instant) => Promise<void>;

/** Leaves at once, signed and sealed as all else; nothing where the annex has no such country. What the broker loses is told again. */
export const telling =
  ({ bus, clock, did, keys, trust }: TellingParts): Telling =>
  async (to, told, subject, asOf) => {
    const [own, annex] = await Promise.all([keys(), trust()]);
    const receiver = annex.of(to);
    if (receiver === undefined) return;
    const time = asOf ?? clock.now();
    const about = subject ?? newCaseNumber(own.country, Number(time.slice(0, 4)), randomBytes(6));
    const event = { ...told, id: randomUUID(), subject: about, time } as Told;
    await bus.publish([await seal(event, { keys: own, did }, receiver, time)]);
  };
