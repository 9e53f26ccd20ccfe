import type { Instant, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { DuePush, VerifierEvents } from '@puente/persistence/verifiers';
import type { OutboundLimits } from '@puente/platform/outbound';
import { OutboundFault, postPublic } from '@puente/platform/outbound';

interface PushParts {
  readonly events: Pick<VerifierEvents, 'takeDue' | 'received' | 'failed'>;
  readonly time: TimeSource;
  /** This machine too: for a stack that speaks with itself, and never in production. */
  readonly localhost: boolean;
  readonly resolve?: OutboundLimits['resolve'];
}

const second = 1000;
const hour = 3600 * second;
/** Longer than a push may take, so that nobody else begins it meanwhile. */
const lease = 60 * second;
const slowest = 6 * hour;
/** After which it is pushed no more; it stays in the log and can be asked for. */
const giveUpAfter = 7 * 24 * hour;
const atOnce = 20;

/**
 * Pushes what is due to the servers of verifiers, as RFC 8935 says: one POST each, taken when they answer 202. Until then
 * it is tried again, after 10 s, 20 s, 40 s and so on, for a week, and what became of the same credential afterwards waits behind it.
 *
 * @returns how many were taken
 */
export async function pushEvents({ events, localhost, resolve, time }: PushParts): Promise<number> {
  const now = time.now();
  const due = await events.takeDue(now, after(now, lease), atOnce);
  const limits = { bytesAtMost: 16_384, milliseconds: 20 * second, localhost, ...(resolve && { resolve }) };
  const taken = await Promise.all(due.map((one) => push(one, limits)));
  return taken.filter(Boolean).length;

  async function push({ callback, createdAt, jti, token, tries }: DuePush, to: OutboundLimits): Promise<boolean> {
    try {
      await postPublic(new URL(callback), { body: token, type: 'application/secevent+jwt' }, to);
    } catch (fault) {
      if (!(fault instanceof OutboundFault)) throw fault;
      const next = after(time.now(), Math.min(slowest, 5 * second * 2 ** tries));
      const over = milliseconds(next) - createdAt.getTime() > giveUpAfter;
      await events.failed(jti, fault.code, over ? undefined : next);
      return false;
    }
    await events.received(jti, time.now());
    return true;
  }
}

const after = (at: Instant, more: number): Instant => instant(milliseconds(at) + more);
