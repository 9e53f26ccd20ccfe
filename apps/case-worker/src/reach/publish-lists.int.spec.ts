import { gunzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { memoryKeyStore } from '@puente/credentials/keys';
import { bitIndex } from '@puente/credentials/status-list';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { listEditionsOf, listedMark, listedPlaces, statusPlacesOf } from '@puente/persistence/status-lists';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { credentialsOf } from './a-credential.sample.js';
import { listPublisher, publishLists } from './publish-lists.js';

const start = '2026-03-03T15:00:00.000Z' as Instant;
const statusLists = 'https://gt.puente.example/status-lists';
const did = 'did:web:gt.puente.example';

interface Jws {
  readonly iat: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: { readonly statusPurpose: string; readonly encodedList: string };
  readonly status_list: { readonly bits: number; readonly lst: string };
}
const payloadOf = (jws: string): Jws => JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as Jws;

describe('[F27] the status lists of a node', () => {
  let database: TestDatabase;
  let credentials: ReturnType<typeof credentialsOf>;
  let now: Instant;
  let keys: Awaited<ReturnType<typeof memoryKeyStore>>;
  const time = { now: () => now };
  const parts = () => ({
    ...{ did, statusLists, time, keys, editions: listEditionsOf(database.poolOf('worker')) },
    listed: () => listedPlaces(database.poolOf('worker')),
    lists: () => statusPlacesOf(database.poolOf('worker')).lists(),
  });
  const listNow = async (form: 'bitstring' | 'token') => {
    const edition = await listEditionsOf(database.poolOf('worker')).read(1, form);
    if (edition === undefined) throw new Error('the list was not published');
    return edition;
  };
  /** Every place whose first bit is set, read as the standard says. */
  const doesNotHold = async (): Promise<ReadonlySet<number>> => {
    const { encodedList } = payloadOf((await listNow('bitstring')).content).credentialSubject;
    const bytes = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
    const set = new Set<number>();
    for (let index = 0; bitIndex({ list: 1, index }) < bytes.length * 8; index += 1) {
      const bit = bitIndex({ list: 1, index });
      if (((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0) set.add(index);
    }
    return set;
  };

  beforeAll(async () => {
    database = await testDatabase();
    credentials = credentialsOf(database.poolOf('worker'), time);
    keys = await memoryKeyStore(start);
  });
  beforeEach(() => {
    now = start;
  });
  afterAll(() => database.drop());

  it('are none before there is a credential', async () => {
    expect(await publishLists(parts())).toBe(0);
    expect(await listEditionsOf(database.poolOf('worker')).read(1, 'bitstring')).toBeUndefined();
  });

  it('say what the files say, after any history of copies', async () => {
    const act = fc.constantFrom('suspend', 'reinstate', 'revoke', 'add-copy', 'end-copy', 'issue', 'expire');
    const history = fc.array(fc.record({ act, which: fc.nat(5), copy: fc.nat(3) }), { minLength: 1, maxLength: 12 });
    const issued: CaseId[] = [await credentials.issue()];
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        for (const { act: what, copy, which } of steps) {
          const one = issued.at(-1 - (which % issued.length)) ?? '';
          if (what === 'issue' || one === '') issued.push(await credentials.issue());
          else if (what === 'suspend') await credentials.acts(one, 'propose-suspension');
          else if (what === 'reinstate') await credentials.acts(one, 'propose-reinstatement');
          else if (what === 'revoke') await credentials.acts(one, 'propose-revocation');
          else if (what === 'add-copy') await credentials.addCopy(one);
          else if (what === 'end-copy') await credentials.endCopy(one, `c${copy + 1}`);
        }
        await publishLists(parts());
        const expected = new Set<number>();
        for (const one of issued) {
          const { copies, stage } = await credentials.read(one);
          const whole = stage !== 'active' && stage !== 'expired';
          for (const { ended, place } of copies) if (whole || ended !== undefined) expected.add(place.index);
        }
        expect(await doesNotHold()).toEqual(expected);
      }),
      { numRuns: 15 },
    );
    expect((await doesNotHold()).size).toBeGreaterThan(0);
  });

  it('say the same in both forms', async () => {
    const { bits, lst } = payloadOf((await listNow('token')).content).status_list;
    const bytes = inflateSync(Buffer.from(lst, 'base64url'));
    const set = new Set<number>();
    for (let index = 0; index * bits < bytes.length * 8; index += 1)
      if ((((bytes[(index * bits) >> 3] ?? 0) >> ((index * bits) & 7)) & (2 ** bits - 1)) !== 0) set.add(index);
    expect(set).toEqual(await doesNotHold());
  });

  it('are left alone while nothing changes, and signed anew long before they are stale', async () => {
    expect(await publishLists(parts())).toBe(0);
    const old = await listNow('bitstring');
    now = instant(milliseconds(start) + 5 * 3_600_000);
    expect(await publishLists(parts())).toBe(0);
    now = instant(milliseconds(start) + 7 * 3_600_000);
    expect(await publishLists(parts())).toBe(2);
    const renewed = await listNow('bitstring');
    expect(renewed.says).toBe(old.says);
    expect(payloadOf(renewed.content)).toMatchObject({ validFrom: now, validUntil: renewed.validUntil });
    expect(renewed.validUntil > old.validUntil).toBe(true);
  });

  it('are signed anew once the key that signed them is retired', async () => {
    now = instant(milliseconds(start) + 7 * 3_600_000);
    keys = await memoryKeyStore(now);
    expect(await publishLists(parts())).toBe(2);
    expect((await listNow('token')).kid).toBe((await keys.current()).kid);
  });

  it('are looked at again as soon as something changed, and otherwise once a minute', async () => {
    now = instant(milliseconds(start) + 8 * 3_600_000);
    let readings = 0;
    const watching = { ...parts(), listed: () => ((readings += 1), listedPlaces(database.poolOf('worker'))) };
    const publish = listPublisher(watching, () => listedMark(database.poolOf('worker')));
    await publish();
    await publish();
    expect(readings).toBe(1);
    const [one] = [await credentials.issue()];
    await credentials.acts(one, 'propose-suspension');
    expect(await publish()).toBe(2);
    const { copies } = await credentials.read(one);
    expect(await doesNotHold()).toContain(copies[0]?.place.index);
    await credentials.acts(one, 'propose-reinstatement');
    expect(await publish()).toBe(2);
    expect(await doesNotHold()).not.toContain(copies[0]?.place.index);
    now = instant(milliseconds(now) + 61_000);
    await publish();
    expect(readings).toBe(4);
  });
});
