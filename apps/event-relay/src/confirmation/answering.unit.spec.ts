import { randomUUID } from 'node:crypto';
import type { Confirmation } from '@puente/contracts/events';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { open } from '@puente/messaging/envelope';
import type { OutgoingRecord } from '@puente/messaging/event-bus';
import { newNodeKeys, nodeKeysFrom, trustAnnexFrom, trustEntryOf } from '@puente/messaging/keys';
import { telling } from '../telling/index.js';
import { answering } from './index.js';

const [MX, GT] = [country('MX'), country('GT')];
const did = (code: string) => `did:web:${code.toLowerCase()}.puente.example`;
const at = '2026-03-03T15:04:05.678Z' as Instant;
const subject = 'GT-26-7K3M9Q-N' as CaseId;
const of = (id: string = randomUUID()) => ({ id, from: GT, subject });

describe('[D 2] what became of events', () => {
  const records: OutgoingRecord[] = [];
  let broker = true;

  async function answers() {
    const [here, there] = [await newNodeKeys(MX), await newNodeKeys(GT)];
    const [keys, theirs] = [await nodeKeysFrom(here), await nodeKeysFrom(there)];
    const trust = await trustAnnexFrom({ MX: trustEntryOf(here, did(MX)), GT: trustEntryOf(there, did(GT)) });
    const publish = (all: readonly OutgoingRecord[]) => {
      if (!broker) return Promise.reject(new Error('no broker'));
      records.push(...all);
      return Promise.resolve();
    };
    const made = answering(
      telling({
        ...{ bus: { publish }, keys: () => Promise.resolve(keys), trust: () => Promise.resolve(trust) },
        ...{ did: did(MX), clock: { now: () => at } },
      }),
    );
    const said = async (record: OutgoingRecord | undefined): Promise<Confirmation> => {
      const opened = record && (await open(record, theirs, trust, at));
      if (!opened?.ok || opened.event.type !== 'confirmation.made') throw new Error('not opened');
      return opened.event.data;
    };
    return { made, said };
  }
  beforeEach(() => {
    records.length = 0;
    broker = true;
  });

  it('is told in one signed event for many, each event once, and not again', async () => {
    const { made, said } = await answers();
    const ids = Array.from({ length: 400 }, () => randomUUID());
    for (const id of [...ids, ...ids]) made.note(of(id));
    await made.send();
    await made.send();
    expect(records).toHaveLength(1);
    expect(await said(records[0])).toEqual({ applied: ids, others: [] });
    // Under a hundred bytes each, signed and encrypted.
    expect((records[0]?.value.byteLength ?? 0) / ids.length).toBeLessThan(100);
  });

  it('says what was refused and which time, and what waits there', async () => {
    const { made, said } = await answers();
    const [refused, waiting] = [of(), of()];
    made.note({ ...refused, attempt: 3 }, 'WRONG_STAGE' as never);
    made.note(waiting, 'TOO_MANY_NEW_PEOPLE');
    await made.send();
    expect((await said(records[0])).others).toEqual([
      { id: refused.id, attempt: 3, became: 'refused', reason: 'WRONG_STAGE' },
      { id: waiting.id, attempt: 1, became: 'set-aside', reason: 'TOO_MANY_NEW_PEOPLE' },
    ]);
  });

  it('is kept while the broker is away, with the newest word of each', async () => {
    const { made, said } = await answers();
    const one = of();
    made.note(one, 'NO_SUCH_CASE');
    broker = false;
    await expect(made.send()).rejects.toThrow('no broker');
    made.note(one);
    broker = true;
    await made.send();
    expect(await said(records[0])).toEqual({ applied: [one.id], others: [] });
  });
});
