import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import type { IncomingRecord, UnreadableBatch } from '@puente/messaging/event-bus';
import type { TrustAnnex } from '@puente/messaging/keys';
import type { Quarantine } from '@puente/persistence/quarantine';
import { sampleBytes } from '@puente/persistence/quarantine';
import type { Logger } from '@puente/platform/logging';
import { printable } from './printable.js';
import type { Refusal } from './refusal.js';
import type { roomForSamples } from './room-for-samples.js';

export interface SettingAside {
  readonly trust: () => Promise<TrustAnnex>;
  readonly quarantine: Quarantine;
  /** Of what one country sends, and an operator may let in after all, so much waits whole; of what nobody lets in, a tenth of it for each topic. */
  readonly quarantineBytes: number;
  /** Whether so many bytes more of a topic are kept. */
  readonly hasRoom: ReturnType<typeof roomForSamples>;
  readonly clock: TimeSource;
  readonly log: Pick<Logger, 'warn'>;
}

/** Writes down what cannot be taken, for an operator, as much of it as there is room for. @returns why, in the end */
export async function setAside(
  record: IncomingRecord & { readonly isProven: boolean },
  refusal: Refusal,
  options: SettingAside,
): Promise<Refusal> {
  const { isProven, topic, partition, offset, value: body } = record;
  const headers = printable(record.headers);
  const { ce_source: source, ce_id: eventId } = headers;
  const country = source === undefined ? undefined : (await options.trust()).bySource(source)?.country;
  const why = await withinBytes(refusal, body, country, options);
  const { detail, reason } = why;
  options.log.warn({ topic, partition, offset, reason, detail }, 'set aside');
  await options.quarantine.put({
    ...{ topic, partition, offset, body, headers, at: options.clock.now(), reason, detail },
    kept:
      reason === 'TOO_MANY_NEW_PEOPLE' || (isProven && (await hasRoomWhole(body, country, options)))
        ? 'all'
        : await sampled(topic, body, options),
    ...(country === undefined ? {} : { country }),
    ...(eventId === undefined ? {} : { eventId }),
  });
  return why;
}

const sampled = async (topic: string, { length }: Uint8Array, { hasRoom }: SettingAside) =>
  (await hasRoom(topic, Math.min(length, sampleBytes))) ? 'beginning' : 'nothing';

/** A country's keys fill no database: beyond its bytes what could wait for an operator is cut as anything else is. */
async function withinBytes(
  refusal: Refusal,
  body: Uint8Array,
  country: CountryCode | undefined,
  options: SettingAside,
): Promise<Refusal> {
  if (refusal.reason !== 'TOO_MANY_NEW_PEOPLE' || (await fits(body, country, options))) return refusal;
  return { ...refusal, reason: 'TOO_MUCH_WAITS' };
}

async function fits(
  { length }: Uint8Array,
  country: CountryCode | undefined,
  { quarantine, quarantineBytes }: SettingAside,
): Promise<boolean> {
  const waits = country === undefined ? Infinity : await quarantine.bytesOf(country, 'TOO_MANY_NEW_PEOPLE');
  return waits + length <= quarantineBytes;
}

/** What is longer than a sample is weighed with what waits whole; what is not is a sample, and all of it. */
const hasRoomWhole = async (body: Uint8Array, country: CountryCode | undefined, options: SettingAside) =>
  body.length > sampleBytes && (await fits(body, country, options));

/** Whose it is says the topic alone: nobody has read more of it. */
export async function setBatchAside(batch: UnreadableBatch, options: SettingAside): Promise<void> {
  const { clock, log, quarantine, trust } = options;
  const { topic, partition, firstOffset, offset, fault, value: body } = batch;
  const country = (await trust()).countries.find((each) => topic.startsWith(`${each.toLowerCase()}.`));
  const detail = `${fault.toLowerCase()}: offsets ${firstOffset} to ${offset}`;
  log.warn({ topic, partition, offset, reason: 'UNREADABLE_BATCH', detail }, 'set aside');
  await quarantine.put({
    ...{ topic, partition, offset, body, headers: {}, at: clock.now(), reason: 'UNREADABLE_BATCH', detail },
    kept: await sampled(topic, body, options),
    ...(country === undefined ? {} : { country }),
  });
}
