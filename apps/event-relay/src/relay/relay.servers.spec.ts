import { randomBytes, randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { SealedEvent, Told } from '@puente/messaging/envelope';
import { seal } from '@puente/messaging/envelope';
import type { IncomingRecord } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustedNode } from '@puente/messaging/keys';
import { topicsOf } from '@puente/messaging/topics';
import { quarantineOf } from '@puente/persistence/quarantine';
import { systemClock } from '@puente/platform/time';
import { readCase } from '@puente/settlement/case-file';
import { demonstrationPdf, until } from '@puente/testing/actors';
import type { Border, TestNode } from './border.sample.js';
import { assistantOf, did, file, GT, MX, openBorder, secrets, SV } from './border.sample.js';
import { nested, poisonousHeaders, poisonousValues } from './poison.sample.js';

jest.setTimeout(60_000);

/** Milliseconds that another sender's event takes at most where one country sends poison. */
const anothersWait = 5000;

describe('two nodes and the topics between them', () => {
  let border: Border;

  beforeAll(async () => {
    border = await openBorder(await loadRuleBook());
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
  });
  afterAll(() => border.close());

  const stageAt = async (node: TestNode, caseId: CaseId) => (await readCase(node.database.pool, caseId))?.file.stage;
  const arrives = (caseId: CaseId, stage = 'submitted') =>
    until(`${caseId} at home`, async () => (await stageAt(border.mx, caseId)) === stage);
  const count = async (node: TestNode, sql: string, ...values: string[]) => {
    const { rows } = await node.database.pool.query<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, values);
    return rows[0]?.n;
  };
  const reasons = async (node: TestNode) =>
    (await quarantineOf(node.database.pool).list()).toReversed().map(({ reason }) => reason);

  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const since = performance.now();
    await work();
    return performance.now() - since;
  };

  const withdrawal = (subject: CaseId): Told => ({
    type: 'submission.answered',
    id: randomUUID(),
    subject,
    time: systemClock.now(),
    data: { answer: { type: 'withdraw' }, documents: [] },
  });
  const sealed = (told: Told, keys: NodeKeys, claims: CountryCode) =>
    seal(
      told,
      { keys: { ...keys, country: claims }, did: did(claims) },
      border.trust.of(MX) as TrustedNode,
      systemClock.now(),
    );

  /** Everything on the topics, as anybody who can read the broker sees it. */
  async function onTheWire(
    topics: readonly string[],
    last: (record: IncomingRecord) => boolean,
  ): Promise<IncomingRecord[]> {
    const seen: IncomingRecord[] = [];
    const all = new Promise<void>((resolve) => {
      border.bus.read({
        group: randomUUID(),
        topics,
        handle: (record) => {
          seen.push(record);
          if (last(record)) resolve();
          return Promise.resolve();
        },
        setAside: () => Promise.resolve(),
      });
    });
    await all;
    return seen;
  }

  it('carry a case filed in one to the other, with its person and its documents, and the news back', async () => {
    const { caseId, dossier, document } = await file(border.gt, GT);
    await arrives(caseId);
    const received = await border.mx.vault.dossiers.read(dossier.id);
    expect(received).toMatchObject({ dossier, receivedFrom: 'GT' });
    expect(received?.agencies.toSorted()).toEqual(['mx-conocer', 'mx-stps']);
    expect(await border.mx.vault.documents.read(document.id)).toMatchObject({ bytes: document.bytes, pages: 1 });

    const news = await until('news of it at the host', async () => {
      const found = await readCase(border.gt.database.pool, caseId);
      return found?.kind === 'recognition-review' ? found.file.news : undefined;
    });
    expect(news.status).toMatchObject({ caseId, stage: 'submitted' });
    expect(await count(border.mx, 'inbox WHERE case_id = $1', caseId)).toBe(1);
  });

  it('show whoever reads the broker no personal data', async () => {
    const { caseId, document } = await file(border.gt, GT);
    await arrives(caseId);
    const records = await onTheWire(
      ['gt.submission'],
      ({ key, headers }) => key === caseId && headers['ce_type'] === 'org.puente.submission.filed.v1',
    );
    const own = records.filter(({ key }) => key === caseId);
    expect(own.map(({ headers }) => headers['ce_type'])).toEqual([
      'org.puente.submission.document.v1',
      'org.puente.submission.filed.v1',
    ]);
    const hidden = [...secrets, document.bytes.toString('base64').slice(0, 40), document.bytes.toString('latin1')];
    for (const { key, headers, value } of records) {
      const raw = [key, ...Object.entries(headers).flat(), Buffer.from(value).toString('latin1')].join('\n');
      for (const word of hidden) expect(raw).not.toContain(word);
    }
  });

  it('[row 16][row 17] set aside what is forged, foreign or garbage, each with its reason, and settle what lies behind it', async () => {
    const { caseId } = await file(border.gt, GT);
    const atHome = await file(border.mx, MX);
    await arrives(caseId);
    const before = await reasons(border.mx);

    const forged = await sealed(withdrawal(caseId), border.strangers.untrusted, GT);
    const wrongCountry = await sealed(withdrawal(caseId), border.strangers.third, GT);
    const anothersCase = await sealed(withdrawal(atHome.caseId), border.gt.keys, GT);
    const good = await sealed(withdrawal(caseId), border.gt.keys, GT);
    const garbage: SealedEvent = { ...forged, headers: {}, value: randomBytes(10_240) };
    const garbageInDisguise: SealedEvent = { ...forged, value: randomBytes(10_240) };
    const unknown = { ...forged, headers: { ...forged.headers, ce_source: 'did:web:nowhere.example' } };
    const hostile = { ...forged, headers: { ...forged.headers, ce_id: 'a\u0000b\r\n'.repeat(500) } };
    const moved = { ...good, key: atHome.caseId };
    const forSv = { ...forged, headers: { ...forged.headers, ce_recipient: 'SV' } };
    const poison = [forged, wrongCountry, anothersCase, garbage, garbageInDisguise, unknown, hostile, moved, forSv];
    await border.bus.publish([...poison, good]);
    await arrives(caseId, 'withdrawn');

    expect((await reasons(border.mx)).slice(before.length)).toEqual([
      'BAD_SIGNATURE',
      'BAD_SIGNATURE',
      'NOT_FOR_THIS_COUNTRY',
      'NOT_AN_EVENT',
      'CANNOT_DECRYPT',
      'UNKNOWN_COUNTRY',
      'NOT_AN_EVENT',
      'HEADERS_DISAGREE',
    ]);
    expect(await stageAt(border.mx, atHome.caseId)).toBe('submitted');
    const kept = await border.mx.database.pool.query<{ bytes: number; country: string | null }>(
      `SELECT octet_length(body) AS bytes, country FROM quarantine WHERE reason = 'CANNOT_DECRYPT'`,
    );
    expect(kept.rows).toEqual([{ bytes: 10_240, country: 'GT' }]);
  });

  it('[row 19][wall 10] set aside poison of every kind, on every topic, while what lies behind it and what another country sends arrives in time', async () => {
    const { caseId } = await file(border.gt, GT);
    await arrives(caseId);
    const ordinary = await timed(async () => arrives((await file(border.gt, GT)).caseId));
    const before = await reasons(border.mx);
    const good = await sealed(withdrawal(caseId), border.gt.keys, GT);
    const poison = Object.values(poisonousValues).flatMap((value) => [
      { ...good, headers: {}, value },
      { ...good, value },
    ]);
    const headers = poisonousHeaders.map((odd) => ({ ...good, headers: { ...good.headers, ...odd } }));
    // A partner itself may send it, sealed and signed as it should be.
    const deep = { ...withdrawal(caseId), data: { answer: nested(2000) } } as unknown as Told;
    const all = [...poison, ...headers, await sealed(deep, border.gt.keys, GT)];

    // Also on those on which nothing of its kind belongs, in turn: whoever has the broker's password of a country may write to all of its own.
    const topics = topicsOf(GT);
    for (const [place, one] of all.entries())
      await border.bus.publish([one, { ...one, topic: topics[place % topics.length] ?? one.topic }]);
    const anothers = await sealed(withdrawal(caseId), border.strangers.third, SV);
    const heard = () => reasons(border.mx).then((now) => now.slice(before.length).includes('NOT_FOR_THIS_COUNTRY'));
    const late = await timed(async () => {
      await border.bus.publish([good]);
      await border.bus.publish([anothers]);
      await Promise.all([arrives(caseId, 'withdrawn'), until('the other country is heard', heard)]);
    });

    const aside = async () => (await reasons(border.mx)).slice(before.length);
    await until('each is set aside', async () => (await aside()).length === 2 * all.length + 1);
    expect(new Set(await aside())).toEqual(
      new Set(['NOT_AN_EVENT', 'CANNOT_DECRYPT', 'SCHEMA', 'NOT_FOR_THIS_COUNTRY', 'WRONG_PREFIX']),
    );
    expect(late).toBeLessThan(ordinary + anothersWait);
  });

  it('[attack 2][wall 10] set a compressed batch aside by its place, on every topic, and settle what lies behind it', async () => {
    const { caseId } = await file(border.gt, GT);
    await arrives(caseId);
    const before = (await reasons(border.mx)).length;
    const topics = topicsOf(GT);
    await border.sendCompressed(topics, randomBytes(100));
    const anothers = await sealed(withdrawal(caseId), border.strangers.third, SV);
    const late = await timed(async () => {
      await border.bus.publish([await sealed(withdrawal(caseId), border.gt.keys, GT), anothers]);
      const heard = () => reasons(border.mx).then((now) => now.slice(before).includes('NOT_FOR_THIS_COUNTRY'));
      await Promise.all([arrives(caseId, 'withdrawn'), until('the other country is heard', heard)]);
    });
    expect(late).toBeLessThan(anothersWait);
    await until('each is set aside', async () => (await reasons(border.mx)).length === before + topics.length + 1);
    const { rows } = await border.mx.database.pool.query(
      `SELECT topic, partition, reason, country, detail = format('gzip: offsets %s to %s', "offset", "offset") AS place
       FROM quarantine WHERE reason = 'UNREADABLE_BATCH' ORDER BY topic`,
    );
    const aside = { partition: 0, reason: 'UNREADABLE_BATCH', country: 'GT', place: true };
    expect(rows).toEqual(topics.toSorted().map((topic) => ({ topic, ...aside })));
  });

  it('[attack 3] keep what comes for somebody who is protected, and give it to their file once they are released', async () => {
    const { caseId, dossier } = await file(border.gt, GT);
    await arrives(caseId);
    const before = await reasons(border.mx);
    const sealing = newCaseNumber(MX, 2026, randomBytes(6));
    const settle = async (command: object, by: object) => {
      const request = { commandId: randomUUID() as never, kind: 'protection', caseId: sealing } as const;
      const outcome = await border.mx.settlement.settle({ ...request, command: command as never, by: by as never });
      expect(outcome).toMatchObject({ outcome: 'accepted' });
    };
    const applicant = { dossier: dossier.id, language: 'es' };
    await settle({ type: 'open-protection', ground: 'age-in-doubt', applicant }, assistantOf(MX));

    const stranger = await sealed(withdrawal(caseId), border.strangers.third, SV);
    await border.bus.publish([await sealed(withdrawal(caseId), border.gt.keys, GT), stranger]);
    await until('the stranger is set aside', async () => (await reasons(border.mx)).length > before.length);
    expect((await reasons(border.mx)).slice(before.length)).toEqual(['NO_SUCH_CASE']);
    const kept = async () => {
      const found = await readCase(border.mx.database.pool, sealing);
      if (found?.kind !== 'protection') throw new Error('it has gone');
      return lawOf('protection').errands?.(found.file, await loadRuleBook()) ?? [];
    };
    expect([await stageAt(border.mx, caseId), await kept()]).toEqual(['submitted', []]);

    const protector = { ...assistantOf(MX), agency: 'mx-protection', roles: ['protection-officer'] };
    await settle({ type: 'release', ground: { es: 'El acta dice otra fecha' } }, protector);
    await settle({ type: 'record-files-reached', direction: 'release' }, { kind: 'effect' });
    const [errand] = await kept();
    expect(errand).toMatchObject({ caseId, from: GT, command: { type: 'receive-answer' } });
    const request = { commandId: randomUUID() as never, kind: 'recognition-request', caseId } as const;
    const word = { command: errand?.command as never, by: { kind: 'country', country: GT } } as const;
    expect(await border.mx.settlement.settle({ ...request, ...word })).toMatchObject({ stage: 'withdrawn' });
  });

  it('[attack 3] close a person in every country that has a case of theirs, and open them again where nobody else has a reason', async () => {
    const { caseId, dossier } = await file(border.gt, GT);
    await arrives(caseId);
    const before = (await reasons(border.mx)).length;
    const sealing = newCaseNumber(GT, 2026, randomBytes(6));
    const give = async (kind: 'protection' | 'recognition-review', command: object, by: object) => {
      const request = { commandId: randomUUID() as never, kind, caseId: kind === 'protection' ? sealing : caseId };
      const outcome = await border.gt.settlement.settle({ ...request, command: command as never, by: by as never });
      expect(outcome).toMatchObject({ outcome: 'accepted' });
    };
    const stagesAtHome = async () => {
      const { rows } = await border.mx.database.pool.query<{ stage: string; state: { ground: string } }>(
        `SELECT stage, state FROM cases WHERE dossier_id = $1 AND sealed`,
        [dossier.id],
      );
      return rows.map(({ stage, state }) => [stage, state.ground]);
    };
    const frozenAtHome = async () => (await readCase(border.mx.database.pool, caseId))?.frozen;
    const applicant = { dossier: dossier.id, language: 'es' };
    const reach = { sealing, since: systemClock.now(), known: [] };
    const process = { kind: 'effect', file: sealing };

    await give('protection', { type: 'open-protection', ground: 'age-in-doubt', applicant }, assistantOf(GT));
    await give('recognition-review', { type: 'seal-file', ...reach }, process);
    await until('the person is closed at home', async () => (await frozenAtHome()) === true);
    expect(await stagesAtHome()).toEqual([['sealed', 'sealed-abroad']]);

    const protector = { ...assistantOf(GT), agency: 'gt-protection', roles: ['protection-officer'] };
    await give('protection', { type: 'release', ground: { es: 'El acta dice otra fecha' } }, protector);
    await give('recognition-review', { type: 'unseal-file', ...reach }, process);
    // Until the process at home, which does not run here, has reached their files there, those stand still.
    await until('the person is released at home', async () => (await stagesAtHome())[0]?.[0] === 'released');
    expect(await stagesAtHome()).toEqual([['released', 'sealed-abroad']]);
    expect((await reasons(border.mx)).length).toBe(before);
  });

  it('[attack 16] let no document in that would not be taken at a counter here, and settle what lies behind it', async () => {
    const before = await reasons(border.mx);
    const script = Buffer.from('1 0 obj<</Type/Catalog/OpenAction<</S/J#61vaScript/JS(x)>>>>endobj\n%%EOF\n');
    const refused = [
      await file(border.gt, GT, Buffer.concat([demonstrationPdf, script])),
      await file(border.gt, GT, demonstrationPdf.subarray(0, 100)),
      await file(border.gt, GT, Buffer.from('<!doctype html>')),
    ];
    const honest = await file(border.gt, GT);
    await arrives(honest.caseId);

    const { rows } = await border.mx.database.pool.query<{ reason: string; detail: string }>(
      'SELECT reason, detail FROM quarantine ORDER BY received_at, id OFFSET $1',
      [before.length],
    );
    const said = rows.map(({ reason, detail }) => `${reason} ${detail}`);
    expect(said.toSorted()).toEqual([
      'DOCUMENT_MISSING documents',
      'DOCUMENT_MISSING documents',
      'DOCUMENT_MISSING documents',
      'DOCUMENT_NOT_ACCEPTED active',
      'DOCUMENT_NOT_ACCEPTED broken',
      'DOCUMENT_NOT_ACCEPTED not_accepted',
    ]);
    for (const { caseId, document } of refused) {
      expect(await border.mx.vault.documents.find(document.id)).toBeUndefined();
      expect(await stageAt(border.mx, caseId)).toBeUndefined();
    }
  });

  it('let no country reach a person whom another one sent', async () => {
    const { caseId, dossier } = await file(border.gt, GT);
    await arrives(caseId);
    const stranger = { ...dossier, person: { ...dossier.person, givenNames: 'Otra persona' } };
    const found = await readCase(border.mx.database.pool, caseId);
    if (found?.kind !== 'recognition-request') throw new Error('the case has gone');
    const hosts = found.file.filing.hosts.map((host) => ({ ...host, country: SV }));
    const told: Told = {
      type: 'submission.filed',
      id: randomUUID(),
      subject: newCaseNumber(SV, 2026, randomBytes(6)),
      time: systemClock.now(),
      data: { filing: { ...found.file.filing, filedIn: SV, hosts }, dossier: stranger },
    };
    const before = (await reasons(border.mx)).length;
    await border.bus.publish([await sealed(told, border.strangers.third, SV)]);
    const after = await until('it is set aside', async () => {
      const all = await reasons(border.mx);
      return all.length > before && all.slice(before);
    });
    // That person's papers are not in what the stranger sent under the same id.
    expect(after).toEqual(['DOCUMENT_MISSING']);
    expect((await border.mx.vault.dossiers.read(dossier.id))?.dossier).toEqual(dossier);
  });

  it('take what became of a credential from the country that issued it, and set aside what others say of it', async () => {
    const { caseId } = await file(border.gt, GT);
    await arrives(caseId);
    const before = await reasons(border.mx);
    const told = (subject: 'certificate' | 'recognition', on = caseId): Told => ({
      ...{ type: 'credential.status-changed', id: randomUUID(), subject: on, time: systemClock.now() },
      data: { news: { credential: caseId, subject, state: 'revoked', at: systemClock.now() } },
    });
    await border.bus.publish([
      await sealed(told('recognition'), border.strangers.third, SV),
      await sealed(told('certificate'), border.gt.keys, GT),
      await sealed(told('recognition', newCaseNumber(GT, 2026, randomBytes(6))), border.gt.keys, GT),
      await sealed(told('recognition'), border.gt.keys, GT),
    ]);
    await until('the line stands on the page', async () => {
      const found = await readCase(border.mx.database.pool, caseId);
      return found?.file.timeline.some(({ country, what }) => what === 'credential-revoked' && country === GT);
    });
    // Two countries' topics: what each sends keeps its order, and no more.
    const expected = ['NOT_FOR_THIS_COUNTRY', 'NO_SUCH_CASE', 'NO_SUCH_CASE'];
    await until('the others are set aside', async () => (await reasons(border.mx)).length === before.length + 3);
    expect((await reasons(border.mx)).slice(before.length).sort()).toEqual(expected.sort());
  });

  it('[row 14] settle an event once, however often the topic is replayed, and tell another one under its id', async () => {
    const { caseId } = await file(border.gt, GT);
    await arrives(caseId);
    const withdrawn = withdrawal(caseId);
    const once = await sealed(withdrawn, border.gt.keys, GT);
    const reused = await sealed(
      { ...withdrawn, data: { answer: { type: 'cannot-provide', reason: 'otra cosa' }, documents: [] } } as Told,
      border.gt.keys,
      GT,
    );
    await border.bus.publish([once]);
    await arrives(caseId, 'withdrawn');
    const history = await count(border.mx, 'journal');
    const before = await reasons(border.mx);

    const told = await onTheWire(['gt.submission'], ({ headers }) => headers['ce_id'] === withdrawn.id);
    const again = told.filter(({ key }) => key === caseId);
    for (let n = 0; n < 10; n += 1) await border.bus.publish(again.map((record) => ({ ...record, key: caseId })));
    await border.bus.publish([reused]);
    await until('the reused id is set aside', async () => (await reasons(border.mx)).length > before.length);

    expect((await reasons(border.mx)).slice(before.length)).toEqual(['REPLAYED_OTHER_CONTENT']);
    expect(await count(border.mx, 'journal')).toBe(history);
    expect(await count(border.mx, 'inbox WHERE case_id = $1', caseId)).toBe(2);
  });

  it('[row 18] change the key of events at no common hour: both count for a time, and what the old one signs later is refused', async () => {
    const hours = (from: number, to: number) => {
      const [begin, end] = [from, to].map((hour) => instant(Date.now() + hour * 3_600_000));
      return { from: begin as Instant, until: end as Instant };
    };
    const withTheOldKey = async ({ caseId }: { caseId: CaseId }) =>
      border.bus.publish([await sealed(withdrawal(caseId), border.gt.keys, GT)]);
    await border.announce(GT, hours(1, 2));
    await arrives((await file(border.gt, GT)).caseId);

    await border.announce(GT, hours(-1, 1));
    const during = await file(border.gt, GT);
    await arrives(during.caseId);
    await withTheOldKey(during);
    await arrives(during.caseId, 'withdrawn');

    // The relay of GT, which nobody restarted, must have changed its key: nobody believes the old one any more.
    await border.announce(GT, hours(-2, -1));
    const after = await file(border.gt, GT);
    await arrives(after.caseId);
    const before = await reasons(border.mx);
    await withTheOldKey(after);
    await until('it is set aside', async () => (await reasons(border.mx)).length > before.length);
    expect((await reasons(border.mx)).slice(before.length)).toEqual(['BAD_SIGNATURE']);
    expect(await stageAt(border.mx, after.caseId)).toBe('submitted');
    await border.announce(GT);
  });

  it('lose nothing and double nothing when the relays stop and start in the middle', async () => {
    await border.gt.stopRelay();
    const filed = await Promise.all(Array.from({ length: 8 }, () => file(border.gt, GT)));
    await border.gt.startRelay();
    await until('some have arrived', async () =>
      (await Promise.all(filed.map(({ caseId }) => stageAt(border.mx, caseId)))).some(Boolean),
    );
    await border.mx.stopRelay();
    await border.gt.stopRelay();
    await border.gt.startRelay();
    await border.mx.startRelay();
    for (const { caseId } of filed) {
      await arrives(caseId);
      expect(await count(border.mx, `journal WHERE case_id = $1 AND type = 'submission-received'`, caseId)).toBe(1);
      await until('its news is back', async () => {
        const found = await readCase(border.gt.database.pool, caseId);
        return found?.kind === 'recognition-review' && found.file.news !== undefined;
      });
    }
    await until('nothing waits', async () => (await count(border.gt, 'outbox WHERE sent_at IS NULL')) === 0);
  });

  it('hold back a case whose person was deleted before it left, and no other', async () => {
    await border.gt.stopRelay();
    const deleted = await file(border.gt, GT);
    await border.gt.vault.dossiers.destroyKey(deleted.dossier.id, systemClock.now());
    const other = await file(border.gt, GT);
    await border.gt.startRelay();
    await arrives(other.caseId);
    expect(await count(border.gt, 'outbox WHERE case_id = $1 AND sent_at IS NULL', deleted.caseId)).toBe(1);
    expect(await stageAt(border.mx, deleted.caseId)).toBeUndefined();
  });
});
