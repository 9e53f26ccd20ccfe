import type { Confirmation } from '@puente/contracts/events';
import { confirmedAtMost } from '@puente/contracts/events';
import type { CountryCode } from '@puente/domain/kernel';
import type { Proven } from '@puente/messaging/envelope';
import type { QuarantineReason } from '../reception/index.js';
import type { Telling } from '../telling/index.js';

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
export function answering(tell: Telling): Answering {
  const noted = new Map<CountryCode, Map<string, Noted>>();

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
          await tell(to, { type: 'confirmation.made', data: confirmationOf(batch) }, batch[0]?.subject);
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
