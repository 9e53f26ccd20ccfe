import { randomUUID } from 'node:crypto';
import type { Confirmation } from '@puente/contracts/events';
import { confirmedAtMost } from '@puente/contracts/events';
import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import type { Proven } from '@puente/messaging/envelope';
import { seal } from '@puente/messaging/envelope';
import type { EventBus } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import type { QuarantineReason } from '../reception/index.js';

export interface AnsweringParts {
  readonly bus: Pick<EventBus, 'publish'>;
  readonly keys: () => Promise<NodeKeys>;
  readonly trust: () => Promise<TrustAnnex>;
  readonly did: string;
  readonly clock: TimeSource;
}

/** Collects what became of what each country sent, and tells it: one event for many. */
export interface Answering {
  /** @param reason undefined where it was applied */
  readonly note: (of: Proven, reason?: QuarantineReason) => void;
  /** Rejects where the broker is away; what is not told yet is told the next time. */
  send(): Promise<void>;
}

interface Noted extends Required<Pick<Proven, 'id' | 'subject' | 'attempt'>> {
  readonly reason?: QuarantineReason;
}

/** Of one country; beyond it the oldest is forgotten: its sender sends it again, and is answered then. */
const keptAtMost = 20_000;

/**
 * It is kept in memory: what a process forgets when it dies is sent again by whoever waits for it, and gets the same answer.
 * So a confirmation costs the receiver no statement, and is confirmed by nobody.
 */
export function answering({ bus, clock, did, keys, trust }: AnsweringParts): Answering {
  const noted = new Map<CountryCode, Map<string, Noted>>();

  const sealed = async (to: CountryCode, batch: readonly Noted[]) => {
    const [own, annex] = await Promise.all([keys(), trust()]);
    const [receiver, first] = [annex.of(to), batch[0]];
    if (receiver === undefined || first === undefined) return undefined;
    const event = { type: 'confirmation.made', id: randomUUID(), subject: first.subject, time: clock.now() } as const;
    return seal({ ...event, data: confirmationOf(batch) }, { keys: own, did }, receiver, clock.now());
  };

  return {
    note({ attempt = 1, from, id, subject }, reason) {
      const ofSender = noted.get(from) ?? new Map<string, Noted>();
      noted.set(from, ofSender);
      // What comes again is told again, with the newest word, as one.
      ofSender.delete(id);
      ofSender.set(id, { id, subject, attempt, ...(reason === undefined ? {} : { reason }) });
      const [oldest] = ofSender.keys();
      if (ofSender.size > keptAtMost && oldest !== undefined) ofSender.delete(oldest);
    },
    async send() {
      for (const [to, ofSender] of noted) {
        while (ofSender.size > 0) {
          const batch = [...ofSender.values()].slice(0, confirmedAtMost);
          const event = await sealed(to, batch);
          if (event !== undefined) await bus.publish([event]);
          for (const each of batch) if (ofSender.get(each.id) === each) ofSender.delete(each.id);
        }
      }
    },
  };
}

/** Of these an operator, or a newer version, may still take what lies there. */
const waits: ReadonlySet<QuarantineReason> = new Set(['TOO_MANY_NEW_PEOPLE', 'SCHEMA']);

function confirmationOf(batch: readonly Noted[]): Confirmation {
  const applied: string[] = [];
  const others: Confirmation['others'] = [];
  for (const { attempt, id, reason } of batch) {
    if (reason === undefined) applied.push(id);
    else others.push({ id, attempt, became: waits.has(reason) ? 'set-aside' : 'refused', reason });
  }
  return { applied, others };
}
