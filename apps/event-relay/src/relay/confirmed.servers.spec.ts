import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CaseId, CommandId, DocumentId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { IncomingRecord } from '@puente/messaging/event-bus';
import { resendingOf } from '@puente/persistence/outbox';
import { quarantineOf } from '@puente/persistence/quarantine';
import { systemClock } from '@puente/platform/time';
import { readCase } from '@puente/settlement/case-file';
import { demonstrationPdf, until } from '@puente/testing/actors';
import type { Border, TestNode } from './border.sample.js';
import { file, GT, MX, openBorder } from './border.sample.js';

jest.setTimeout(90_000);

const since = instant(Date.now() - 3_600_000);

describe('what one country told another', () => {
  let border: Border;
  beforeAll(async () => {
    border = await openBorder(await loadRuleBook());
  });
  afterEach(() => Promise.all([border.mx.stopRelay(), border.gt.stopRelay()]));
  afterAll(() => border.close());

  const told = async (node: TestNode, caseId: CaseId) => {
    const to = node === border.gt ? MX : GT;
    const all = await resendingOf(node.database.pool).list({ to, since }, 1000);
    return all.filter((row) => row.caseId === caseId).toReversed();
  };
  const became = async (node: TestNode, caseId: CaseId) => (await told(node, caseId)).map((row) => row.became);
  const sent = (node: TestNode, caseId: CaseId) =>
    until('it left', async () => (await told(node, caseId)).every(({ sentAt }) => sentAt !== undefined));
  const entries = async (caseId: CaseId, type: string) => {
    const { rows } = await border.mx.database.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM journal WHERE case_id = $1 AND type = $2',
      [caseId, type],
    );
    return rows[0]?.n;
  };
  const withdraw = (caseId: CaseId) =>
    border.gt.settlement.settle({
      ...{ commandId: randomUUID() as CommandId, kind: 'recognition-review', caseId },
      ...{ command: { type: 'pass-answer-on', answer: { type: 'withdraw' } }, by: { kind: 'worker', caseId } },
    });

  it('[D 2] is confirmed by its receiver, many in one event of a few bytes each', async () => {
    const confirmations: IncomingRecord[] = [];
    border.bus.read({
      ...{ group: randomUUID(), topics: ['mx.confirmation'], setAside: () => Promise.resolve() },
      handle: (record) => Promise.resolve(void confirmations.push(record)),
    });
    await border.mx.startRelay();
    const filed = await Promise.all(Array.from({ length: 20 }, () => file(border.gt, GT)));
    await border.gt.startRelay();
    for (const { caseId } of filed)
      await until('it is confirmed', async () => (await became(border.gt, caseId)).every((each) => each === 'applied'));
    // A second of each is one event; a slow machine makes several of them.
    expect(confirmations.length).toBeLessThan(filed.length / 2);
    for (const { value } of confirmations) expect(value.byteLength).toBeLessThan(1500 + 100 * filed.length);
    for (const { headers } of confirmations) expect(headers['ce_type']).toBe('org.puente.confirmation.made.v1');
  });

  it('[row 15][D 2] arrives by itself where the broker lost it, with what was refused behind it, and once', async () => {
    await border.gt.startRelay({ confirmedWithin: 1000 });
    const { caseId } = await file(border.gt, GT);
    await sent(border.gt, caseId);
    await border.gt.stopRelay();
    await border.loseTopic('gt.submission');
    expect(await withdraw(caseId)).toMatchObject({ outcome: 'accepted' });
    await Promise.all([border.mx.startRelay(), border.gt.startRelay({ confirmedWithin: 1000 })]);
    const stage = async () => (await readCase(border.mx.database.pool, caseId))?.file.stage;
    await until('it was withdrawn at home too', async () => (await stage()) === 'withdrawn');
    await until('all is confirmed', async () => (await became(border.gt, caseId)).every((each) => each === 'applied'));
    expect(await entries(caseId, 'submission-received')).toBe(1);
    expect(await entries(caseId, 'withdrawn')).toBeLessThanOrEqual(1);
  });

  it('[D 2] is confirmed alike however often it is sent, and settled once', async () => {
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
    const { caseId } = await file(border.gt, GT);
    const confirmed = () =>
      until('it is confirmed', async () => (await became(border.gt, caseId)).every((each) => each === 'applied'));
    await confirmed();
    const [filed] = await told(border.gt, caseId);
    await resendingOf(border.gt.database.pool).resend({ eventId: filed?.eventId ?? '' });
    await confirmed();
    expect((await told(border.gt, caseId))[0]).toMatchObject({ attempt: 2, became: 'applied' });
    expect(await entries(caseId, 'submission-received')).toBe(1);
  });

  it('[D 2] is taken from quarantine once its cause was mended and an operator says so, and is confirmed then', async () => {
    const quarantine = quarantineOf(border.mx.database.poolOf('operator'));
    const before = (await quarantine.list()).map(({ id }) => id);
    const waiting = async () => (await quarantine.list()).toReversed().filter(({ id }) => !before.includes(id));
    const check = () => Promise.resolve({ fault: 'TOO_HEAVY' } as const);
    await border.mx.startRelay({ documents: { check, close: () => Promise.resolve() } });
    await border.gt.startRelay();
    // Longer than what is kept of what nobody signed.
    const paper = Buffer.concat([demonstrationPdf, Buffer.from(`%${'x'.repeat(90_000)}\n%%EOF\n`)]);
    const { caseId } = await file(border.gt, GT, paper);
    await until('it is refused', async () => (await became(border.gt, caseId)).includes('refused'));
    const setAside = await waiting();
    expect(setAside.map(({ reason }) => reason)).toEqual(['DOCUMENT_NOT_ACCEPTED', 'DOCUMENT_MISSING']);
    await border.mx.stopRelay();
    await border.mx.startRelay();
    for (const { id } of setAside) expect(await quarantine.retry(id, systemClock.now())).toBe('released');
    await until('it is confirmed', async () => (await became(border.gt, caseId)).every((each) => each === 'applied'));
    expect([await entries(caseId, 'submission-received'), await waiting()]).toEqual([1, []]);
  });

  it('[D 6] is judged afresh where it was refused, each time that it is sent again on purpose, and taken once its cause was mended', async () => {
    await border.gt.startRelay();
    const { caseId } = await file(border.gt, GT);
    await sent(border.gt, caseId);
    await border.gt.stopRelay();
    // Mexico is never told of it, and then of its end.
    await border.loseTopic('gt.submission');
    expect(await withdraw(caseId)).toMatchObject({ outcome: 'accepted' });
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
    const answers = async (filed: string | undefined, withdrawn: string) =>
      until(`it is ${withdrawn}`, async () => isDeepStrictEqual(await became(border.gt, caseId), [filed, withdrawn]));
    const resend = async (nth: number) => {
      const { eventId = '' } = (await told(border.gt, caseId))[nth] ?? {};
      expect(await resendingOf(border.gt.database.pool).resend({ eventId })).toBe(1);
    };
    await answers(undefined, 'refused');
    await resend(1);
    await answers(undefined, 'refused');
    await resend(0);
    // What was refused stays so until somebody says otherwise.
    await answers('applied', 'refused');
    await resend(1);
    await answers('applied', 'applied');
    expect((await told(border.gt, caseId)).map(({ attempt }) => attempt)).toEqual([2, 3]);
    expect(await entries(caseId, 'submission-received')).toBe(1);
    expect((await readCase(border.mx.database.pool, caseId))?.file.stage).toBe('withdrawn');
  });

  it('[D 7] is said at once, so that a country whose clock is off is a part that is down', async () => {
    await border.mx.startRelay({ clock: { now: () => instant(Date.now() + 120_000) } });
    await border.gt.startRelay();
    await expect(border.gt.says('clock of MX')).resolves.toBeUndefined();
    for (let n = 1; n <= 3; n += 1) {
      const { caseId } = await file(border.gt, GT);
      await until('it is confirmed', async () => (await became(border.gt, caseId)).includes('applied'));
    }
    await expect(border.gt.says('clock of MX')).rejects.toThrow('the clock of MX is 120 seconds ahead');
  });

  it('[D 2] is let go where it left before and a deletion made it unreadable, and holds nothing back', async () => {
    await border.gt.startRelay();
    const { caseId, dossier } = await file(border.gt, GT);
    await sent(border.gt, caseId);
    await border.gt.vault.dossiers.destroyKey(dossier.id, systemClock.now());
    const [filed] = await told(border.gt, caseId);
    await resendingOf(border.gt.database.pool).resend({ eventId: filed?.eventId ?? '' });
    expect(await withdraw(caseId)).toMatchObject({ outcome: 'accepted' });
    await until('what is behind it left', async () => (await told(border.gt, caseId))[1]?.sentAt !== undefined);
    await until('it is let go', async () => (await told(border.gt, caseId))[0]?.became === 'gone');
  });

  it('[D 2] holds nothing back where a paper was lost here that its receiver has; where nobody has it, it waits until somebody brings it again', async () => {
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
    const known = await file(border.gt, GT);
    await until('it is confirmed', async () => (await became(border.gt, known.caseId)).includes('applied'));
    await border.mx.stopRelay();
    const unread = await file(border.gt, GT);
    await sent(border.gt, unread.caseId);
    await border.gt.stopRelay();
    await border.loseTopic('gt.submission');
    for (const { caseId, document } of [known, unread]) {
      rmSync(join(border.gt.documentsFolder, document.id.slice(0, 2), document.id));
      const [filed] = await told(border.gt, caseId);
      await resendingOf(border.gt.database.pool).resend({ eventId: filed?.eventId ?? '' });
    }
    expect(await withdraw(known.caseId)).toMatchObject({ outcome: 'accepted' });
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
    await until('what is behind it arrived', async () => (await became(border.gt, known.caseId))[1] === 'applied');
    expect(await became(border.gt, known.caseId)).toEqual(['applied', 'applied']);
    expect((await told(border.gt, unread.caseId))[0]).not.toHaveProperty('sentAt');

    // At the counter it is another document of the same content.
    const { dossier, document } = unread;
    const again = { id: randomUUID() as DocumentId, bytes: document.bytes };
    const paper = { ...again, kind: 'certificate', mediaType: 'application/pdf' } as const;
    await border.gt.vault.documents.put(dossier.id, paper, { from: 'staff', quota: { documents: 100, bytes: 1e9 } });
    // One that could not leave is tried again within a minute, and by a relay that begins at once.
    await border.gt.stopRelay();
    await border.gt.startRelay();
    await until('it is confirmed', async () => (await became(border.gt, unread.caseId)).includes('applied'));
    expect(await entries(unread.caseId, 'submission-received')).toBe(1);
  });
});
