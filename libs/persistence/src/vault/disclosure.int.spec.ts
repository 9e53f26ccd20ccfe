import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseId, DossierId, Instant, PlainDate, ReferenceId } from '@puente/domain/kernel';
import { country, instant, milliseconds, newCaseNumber } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { NewShare, TokenOf, Vault } from './index.js';
import { fixedSecrets, openVault } from './index.js';

const now = instant('2026-03-03T15:00:00Z');
const after = (minutes: number): Instant => instant(milliseconds(now) + minutes * 60_000);
const aNumber = (): CaseId => newCaseNumber(country('GT'), 2026, randomBytes(6));

let node: TestDatabase;
let vault: Vault;
/** A check from one address, unless the test says another. */
const find = (credential: CaseId | undefined, document: string, at: Instant, from = '192.0.2.1') =>
  vault.checks.find(credential, document, { from, now: at });
let folder: string;

beforeAll(async () => {
  node = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'puente-vault-'));
  vault = openVault({ pool: node.pool, secrets: fixedSecrets(randomBytes(32)), documentsFolder: folder });
});
afterAll(async () => {
  await node.drop();
  await rm(folder, { recursive: true });
});

async function issued(document?: string): Promise<{ credential: CaseId; dossier: DossierId }> {
  const dossier = randomUUID() as DossierId;
  const person = {
    ...{ givenNames: 'Ixchel Demostración', surnames: ['Xicay'], sex: 'F', nationality: country('GT') },
    ...{ identityDocuments: [], demonstration: true },
    contact: { language: 'es', channels: [] },
  };
  const made = { dossier: { id: dossier, person, certificates: [] }, agencies: [], warnings: [], at: now };
  await vault.dossiers.create(made as never);
  const credential = aNumber();
  await vault.credentials.keep(credential, dossier, { number: credential }, now, document);
  return { credential, dossier };
}

describe('a check', () => {
  it('finds a credential by its number and the holder’s document, however that is written', async () => {
    const kept = await issued('DEMO 0001-a');
    for (const typed of ['DEMO 0001-a', 'demo0001A', ' demo-0001-A ']) {
      expect(await find(kept.credential, typed, now)).toEqual({ found: true, ...kept });
    }
  });

  it('finds nothing with one of the two, and nothing of somebody without a document', async () => {
    const [one, other, without] = [await issued('A-1'), await issued('A-2'), await issued()];
    expect(await find(one.credential, 'A-2', now)).toEqual({ found: false });
    expect(await find(other.credential, 'A-1', now)).toEqual({ found: false });
    expect(await find(aNumber(), 'A-1', now)).toEqual({ found: false });
    for (const typed of ['A-1', '-', 'undefined', 'null']) {
      expect(await find(without.credential, typed, now)).toEqual({ found: false });
    }
  });

  it('is locked for an address after ten wrong tries of a number, whether there is such a credential or not, also for the right one', async () => {
    const { credential } = await issued('B-1');
    for (const number of [credential, aNumber()]) {
      for (let n = 0; n < 10; n += 1) expect(await find(number, 'wrong', now)).toEqual({ found: false });
      expect(await find(number, 'B-1', after(14))).toEqual({ found: 'locked', until: after(15) });
    }
    expect(await find(credential, 'B-1', after(15))).toMatchObject({ found: true });
  });

  it('[attack 10] by a stranger locks the stranger out, and never who asks from elsewhere', async () => {
    const { credential } = await issued('B-2');
    for (let n = 0; n < 11; n += 1) await find(credential, 'wrong', now, '198.51.100.9');
    expect(await find(credential, 'B-2', now, '198.51.100.9')).toMatchObject({ found: 'locked' });
    expect(await find(credential, 'B-2', now)).toMatchObject({ found: true });
  });

  it('[attack 10] from many addresses is slowed down; who waits is answered', async () => {
    const { credential } = await issued('B-3');
    for (let n = 0; n < 40; n += 1) await find(credential, 'wrong', now, `198.51.100.${n}`);
    const until = instant(milliseconds(now) + 15_000);
    expect(await find(credential, 'B-3', now)).toEqual({ found: 'locked', until });
    expect(await find(credential, 'B-3', until)).toMatchObject({ found: true });
  });

  it('of what is no number finds nothing, and locks nobody else’s misspelling', async () => {
    for (let n = 0; n < 25; n += 1) expect(await find(undefined, 'x', now)).toEqual({ found: false });
  });

  it('gets ten tries and not more by trying fifty at once', async () => {
    const { credential } = await issued('C-1');
    const tries = Array.from({ length: 50 }, () => find(credential, 'wrong', now));
    const tried = (await Promise.all(tries)).filter(({ found }) => found === false);
    expect(tried).toHaveLength(10);
  });

  it('keeps no document number in clear, and forgets with the dossier', async () => {
    const { credential, dossier } = await issued('D-SECRET');
    const { rows } = await node.pool.query<{ kept: string }>(
      'SELECT credential_records::text AS kept FROM credential_records WHERE case_id = $1',
      [credential],
    );
    expect(rows[0]?.kept).not.toContain('SECRET');
    await vault.retained.destroy(dossier, now, () => ({ edition: 'x', months: 1, due: '2026-03-03' as PlainDate }));
    expect(await find(credential, 'D-SECRET', now)).toEqual({ found: false });
    const counted = await node.pool.query('SELECT FROM dossier_dimensions WHERE dossier_id = $1', [dossier]);
    expect(counted.rowCount).toBe(0);
  });
});

describe('a reference’s code', () => {
  const asked = async (): Promise<{ id: ReferenceId; code: string }> => {
    const { credential, dossier } = await issued();
    const id = randomUUID() as ReferenceId;
    const contact = { name: 'Referencia (demostración)', channel: 'sms', address: '+502' } as const;
    await vault.references.keep(dossier, { id, caseId: credential, at: now }, contact);
    return { id, code: await vault.references.issueCode(id, after(60)) };
  };

  it('opens what it was asked of until it ends, as it is read aloud, and another one ends it', async () => {
    const { code, id } = await asked();
    expect(await vault.references.find(`${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase(), now)).toMatchObject({
      id,
    });
    expect(await vault.references.find(code, after(60))).toBeUndefined();
    const next = await vault.references.issueCode(id, after(90));
    expect(await vault.references.find(code, now)).toBeUndefined();
    expect(await vault.references.find(next, after(60))).toMatchObject({ id });
  });

  it('[attack 51] is no other reference’s, and lasts no longer, with a password of the database', async () => {
    const [former, other] = [await asked(), await asked()];
    const worker = node.poolOf('worker');
    await worker.query(`UPDATE reference_contacts SET expires_at = $2 WHERE id = $1`, [former.id, after(600)]);
    expect(await vault.references.find(former.code, now)).toBeUndefined();
    const { rows } = await worker.query<{ hash: Buffer }>(
      `UPDATE reference_contacts r SET code_hash = NULL FROM reference_contacts before
       WHERE r.id = $1 AND before.id = r.id RETURNING before.code_hash AS hash`,
      [former.id],
    );
    await worker.query(`UPDATE reference_contacts SET code_hash = $2 WHERE id = $1`, [other.id, rows[0]?.hash]);
    expect(await vault.references.find(former.code, now)).toBeUndefined();
    expect(await vault.references.find(other.code, now)).toBeUndefined();
  });
});

describe('a share', () => {
  const tokenOf: TokenOf = ({ credential, dossier, endsAt, facts, id }) =>
    `token of ${[id, credential, dossier, facts, endsAt].join(' ')}`;
  const find = (token: string) => vault.shares.find(token, tokenOf, now);
  async function shared(more: Partial<NewShare> = {}): Promise<NewShare> {
    const { credential, dossier } = await issued();
    const share: NewShare = {
      ...{ id: randomUUID(), credential, dossier, facts: ['name', 'units'], label: 'Constructora (demostración)' },
      ...{ at: now, until: '2026-03-17' as PlainDate, endsAt: after(14 * 1440), ...more },
    };
    expect(await vault.shares.keep(share, tokenOf)).toBe(true);
    return share;
  }

  it('is found by its token alone, without for whom it is', async () => {
    const share = await shared();
    const { id, facts, credential } = share;
    const found = await find(tokenOf(share));
    expect(found).toMatchObject({ id, facts, credential, until: '2026-03-17' });
    expect(found).not.toHaveProperty('label');
    expect(await find(id)).toBeUndefined();
    const { rows } = await node.pool.query<{ kept: string }>('SELECT s::text AS kept FROM credential_shares s');
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(/Constructora|token of/);
  });

  it('is read by its worker with its label, and with its token only where the key still makes it', async () => {
    const share = await shared();
    const { dossier, id } = share;
    expect(await vault.shares.of(dossier, 9, tokenOf)).toMatchObject([
      { id, label: 'Constructora (demostración)', token: tokenOf(share) },
    ]);
    expect((await vault.shares.of(dossier, 9, () => 'of another key'))[0]).not.toHaveProperty('token');
  });

  it('is ended by its own worker, once and for good', async () => {
    const [mine, theirs] = [await shared(), await shared()];
    expect(await vault.shares.end(theirs.id, mine.dossier, now)).toBe(false);
    expect(await vault.shares.live(mine.dossier, now)).toBe(1);
    expect(await vault.shares.end(mine.id, mine.dossier, after(1))).toBe(true);
    expect(await vault.shares.end(mine.id, mine.dossier, after(2))).toBe(true);
    expect(await find(tokenOf(mine))).toMatchObject({ endedAt: after(1) });
    expect(await vault.shares.live(mine.dossier, now)).toBe(0);
    expect(await vault.shares.live(theirs.dossier, after(15 * 1440))).toBe(0);
  });

  it('[attack 49] that somebody with a password of the database wrote, or made show more, opens nothing', async () => {
    const [mine, theirs] = [await shared(), await shared()];
    const write = (change: string, values: readonly unknown[]) =>
      node.pool.query(`UPDATE credential_shares SET ${change} WHERE id = $1`, [mine.id, ...values]);
    for (const [change, value] of [
      ['case_id = $2', theirs.credential],
      ['dossier_id = $2', theirs.dossier],
      ['facts = $2', ['document']],
      ['ends_at = $2', after(90 * 1440)],
    ] as const) {
      await node.pool.query('DELETE FROM credential_shares WHERE id = $1', [mine.id]);
      expect(await vault.shares.keep(mine, tokenOf)).toBe(true);
      expect(await find(tokenOf(mine))).toBeDefined();
      await write(change, [value]);
      expect([change, await find(tokenOf(mine))]).toEqual([change, undefined]);
    }
    await write('token_hash = $2', [createHash('sha256').update('t').digest()]);
    expect(await find('t')).toBeUndefined();
  });

  it('goes with the dossier', async () => {
    const share = await shared();
    const { dossier } = share;
    await vault.retained.destroy(dossier, now, () => ({ edition: 'x', months: 1, due: '2026-03-03' as PlainDate }));
    expect(await find(tokenOf(share))).toBeUndefined();
    expect(await vault.shares.keep({ ...(await shared()), id: randomUUID(), dossier }, () => 'another')).toBe(false);
  });
});
