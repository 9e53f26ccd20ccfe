import type { Confirmation, PuenteEvent } from '@puente/contracts/events';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import { isCountryCode } from '@puente/domain/kernel';
import type { Proven } from '@puente/messaging/envelope';
import { open } from '@puente/messaging/envelope';
import type { IncomingRecord, Reading } from '@puente/messaging/event-bus';
import type { NodeKeys } from '@puente/messaging/keys';
import type { Logger } from '@puente/platform/logging';
import { ThreadFault } from '@puente/platform/thread';
import type { PartnerClocks } from '../clocks/index.js';
import type { Witness } from '../witness/index.js';
import type { ReceivingHandler } from './receive.js';
import type { CaseEvent } from './command-of-event.js';
import { isDocument } from './command-of-event.js';
import { receive } from './receive.js';
import type { QuarantineReason, Refusal } from './refusal.js';
import { toldOf } from './refusal.js';
import { roomForSamples } from './room-for-samples.js';
import type { SettingAside } from './set-aside.js';
import { setAside, setBatchAside } from './set-aside.js';

export interface Reception extends ReceivingHandler, Omit<SettingAside, 'hasRoom' | 'log'> {
  readonly here: CountryCode;
  /** As they are now, as `trust` is: a change of keys is taken up without a restart. */
  readonly keys: () => Promise<NodeKeys>;
  /** Tells senders what became of what they sent. */
  readonly answer: (of: Proven, reason?: QuarantineReason) => void;
  /** Takes what another country says became of what it was sent. */
  readonly confirmed: (from: CountryCode, said: Confirmation) => Promise<void>;
  /** When another country said what it says at once, and when the broker took it. */
  readonly dated: PartnerClocks['note'];
  /** Takes what another country's log is, and what another country signed of this one's. */
  readonly witness: Witness;
  /** What a country that got an older database back, and those that it asks, tell one another. */
  readonly restoring: {
    readonly [Step in 'asked' | 'listed' | 'wanted']: (
      from: CountryCode,
      said: PuenteEvent<`confirmation.${Step}`>['data'],
      /** When that country said so. */
      time: Instant,
    ) => Promise<void>;
  };
  readonly log: Logger;
  /** Rejects when the database, the documents' folder, the keys or the annex cannot be used. */
  readonly dependenciesWork: () => Promise<unknown>;
}

/** After so many failures in a row, each while everything needed works, the fault is in the event or in our handling of it. */
const triesAtMost = 5;

/**
 * Handles whatever comes from the broker. Resolves when the record is settled, set aside or not for this country;
 * rejects, and is given the record again, only while something it needs is down.
 */
export function reception(options: Reception): Pick<Reading, 'handle' | 'setAside'> {
  const { clock, quarantine, quarantineBytes } = options;
  const hasRoom = roomForSamples({ quarantine, clock, atMost: quarantineBytes / 10 });
  const keeping = { ...options, hasRoom };
  return { handle: handling(keeping), setAside: (batch) => setBatchAside(batch, keeping) };
}

function handling(options: Reception & SettingAside): Reading['handle'] {
  const tries = new Map<string, number>();

  return async (record) => {
    if (isForAnother(record, options)) return;
    const place = `${record.topic}/${String(record.partition)}/${record.offset}`;
    try {
      const { isProven = false, of, refusal } = await judge(record, options);
      const said = refusal && (await setAside({ ...record, isProven }, refusal, options));
      if (of !== undefined) options.answer(of, said && toldOf(said));
      tries.delete(place);
    } catch (error) {
      if (isDiskTrouble(error) || isBusy(error) || !(await works(options))) {
        tries.delete(place);
        throw error;
      }
      const soFar = (tries.get(place) ?? 0) + 1;
      tries.set(place, soFar);
      if (soFar < triesAtMost) throw error;
      options.log.error({ err: error, place }, 'an event cannot be settled although everything works');
      await setAside({ ...record, isProven: true }, { reason: 'NOT_SETTLED', detail: nameOf(error) }, options);
      tries.delete(place);
    }
  };
}

/** What one country tells another is on the same topic for all; only the receiver can open it. */
function isForAnother({ headers }: IncomingRecord, { here }: Reception): boolean {
  const recipient = headers['ce_recipient'];
  return recipient !== undefined && isCountryCode(recipient) && recipient !== here;
}

interface Judged {
  readonly refusal?: Refusal;
  /** Whether its sender signed it: what a partner's own key says is kept whole, within the partner's bytes. */
  readonly isProven?: true;
  /** Whose event it is, where its sender is told what became of it. */
  readonly of?: Proven;
}

/** @param asked by an operator, whose word is that a refusal of before may be another one by now */
async function judge(record: IncomingRecord, options: Reception, asked: { again?: true } = {}): Promise<Judged> {
  const [keys, trust] = await Promise.all([options.keys(), options.trust()]);
  const opened = await open(record, keys, trust, options.clock.now());
  if (!opened.ok)
    return { refusal: opened, ...(opened.proven === undefined ? {} : { of: opened.proven, isProven: true as const }) };
  const { event } = opened;
  if (!isOfCase(event)) {
    if (record.takenAt !== undefined) options.dated(event.from, event.time, record.takenAt);
    await hear(event, options);
    return {};
  }
  const refusal = await receive(event, { ...options, ...asked });
  // A document is no message of its own: what became of it says the message that names it.
  const of = isDocument(event) ? {} : { of: event };
  if (refusal !== undefined) return { ...of, refusal, isProven: true };
  options.log.info({ caseId: event.subject, event: event.id, type: event.type }, 'received');
  return of;
}

const isOfCase = (event: PuenteEvent): event is CaseEvent => !/^(?:confirmation|checkpoint)\./.test(event.type);

/** What is said of events and of logs, and is answered by nobody. */
function hear(event: Exclude<PuenteEvent, CaseEvent>, { confirmed, restoring, witness }: Reception): Promise<void> {
  switch (event.type) {
    case 'confirmation.made':
      return confirmed(event.from, event.data);
    case 'confirmation.asked':
      return restoring.asked(event.from, event.data, event.time);
    case 'confirmation.listed':
      return restoring.listed(event.from, event.data, event.time);
    case 'confirmation.wanted':
      return restoring.wanted(event.from, event.data, event.time);
    case 'checkpoint.made':
      return witness.made(event.from, event.data, event.time);
    case 'checkpoint.cosigned':
      return witness.cosigned(event.from, event.data);
  }
}

/** Takes in, oldest first, what an operator released, judged afresh. Rejects where something it needs is down; the next turn goes on. */
export async function takeReleased(options: Reception): Promise<void> {
  const { clock, quarantine } = options;
  for (let next = await quarantine.nextReleased(); next !== undefined; next = await quarantine.nextReleased()) {
    // It was opened before it was set aside: its key on the broker was its subject.
    const { ce_subject: key = '' } = next.headers;
    const { of, refusal } = await judge({ ...next, key }, options, { again: true }).catch(
      async (error: unknown): Promise<Judged> => {
        if (isDiskTrouble(error) || isBusy(error) || !(await works(options))) throw error;
        return { refusal: { reason: 'NOT_SETTLED', detail: nameOf(error) } };
      },
    );
    if (refusal === undefined) await quarantine.resolve(next.id, clock.now());
    else await quarantine.setAsideAgain(next.id, refusal);
    if (of !== undefined) options.answer(of, refusal && toldOf(refusal));
  }
}

const works = ({ dependenciesWork }: Reception) =>
  dependenciesWork().then(
    () => true,
    () => false,
  );

const diskTroubles: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'ENFILE']);
const isDiskTrouble = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && diskTroubles.has(error.code);

/** Documents of others are read before it: that is no fault of this one. */
const isBusy = (error: unknown) => error instanceof ThreadFault && error.code === 'BUSY';

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
