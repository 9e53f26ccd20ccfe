import { randomUUID } from 'node:crypto';
import type { AgencyId, CaseId, DossierId, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { Looks, OfficerLook } from './index.js';
import { looksOf } from './index.js';

const at = instant('2026-03-03T15:10:00Z');
const by: OfficerLook['by'] = {
  id: 'gt.x' as OfficerId,
  agency: 'gt-mintrab' as AgencyId,
  roles: ['assistant', 'reviewer'],
};

let node: TestDatabase;
let looks: Looks;
beforeAll(async () => {
  node = await testDatabase();
  looks = looksOf(node.pool);
});
afterAll(() => node.drop());

async function dossier(): Promise<DossierId> {
  const id = randomUUID() as DossierId;
  await node.pool.query(
    `INSERT INTO dossiers (id, agencies, sealed_person, created_at, updated_at) VALUES ($1, '{}', '', $2, $2)`,
    [id, at],
  );
  return id;
}

describe('looks', () => {
  it('of one officer at one file are one within the hour, by every process together', async () => {
    const id = await dossier();
    const look: OfficerLook = { at, by, what: 'dossier', id };
    await looks.byOfficer(look);
    await looks.byOfficer(look);
    await looksOf(node.pool).byOfficer(look);
    expect(await looks.of(id, 9)).toHaveLength(1);
    await looks.byOfficer({ ...look, at: instant('2026-03-03T16:00:00Z') });
    await looks.byOfficer({ ...look, stated: 'me lo pidió la persona' });
    await looks.byOfficer({ ...look, by: { ...by, id: 'gt.y' as OfficerId } });
    expect(await looks.of(id, 9)).toHaveLength(4);
  });

  it('tell agency, role and words, and never the officer’s name', async () => {
    const id = await dossier();
    await looks.byOfficer({ at, by, what: 'dossier', id, stated: 'me lo pidió la persona' });
    const [look] = await looks.of(id, 9);
    expect(look).toEqual({
      ...{ id: expect.any(Number) as number, at, what: 'dossier', looker: 'officer' },
      ...{ agency: 'gt-mintrab', role: 'assistant', stated: 'me lo pidió la persona' },
    });
  });

  it('at what is nobody’s leave nothing', async () => {
    await looks.byOfficer({ at, by, what: 'dossier', id: randomUUID() });
    await looks.byOfficer({ at, by, what: 'document', id: randomUUID() });
    await looks.byOfficer({ at, by, what: 'case', id: 'GT-26-7K3M9Q-N' });
    const { rows } = await node.pool.query(`SELECT FROM looks WHERE at = $1 AND what <> 'dossier'`, [at]);
    expect(rows).toEqual([]);
  });

  it('of checks are each one; of a share, one a minute; newest first, page by page', async () => {
    const id = await dossier();
    const credential = 'GT-26-7K3M9Q-N' as CaseId;
    const share = randomUUID();
    const check = { at, credential, dossier: id };
    await looks.ofCredential({ ...check, by: { kind: 'anybody' }, purpose: 'hiring' });
    await looks.ofCredential({ ...check, by: { kind: 'anybody' } });
    const verifier = { kind: 'verifier', client: 'constructora', name: 'Constructora (demostración)' } as const;
    await looks.ofCredential({ ...check, by: verifier, purpose: 'client' });
    await looks.ofCredential({ ...check, by: { kind: 'share', share } });
    await looks.ofCredential({ ...check, by: { kind: 'share', share } });
    const all = await looks.of(id, 9);
    expect(all.map(({ looker }) => looker)).toEqual(['share', 'verifier', 'anybody', 'anybody']);
    expect(all[1]).toMatchObject({ clientName: verifier.name, purpose: 'client', caseId: credential });
    expect(await looks.of(id, 2, all[1]?.id)).toEqual(all.slice(2));
  });

  it('of an auditor at a file in which they had data kept say what for like all others', async () => {
    const id = await dossier();
    const caseId = 'GT-26-4H0LDS-1';
    await node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting,
         assigned, opened_at, updated_at)
       VALUES ($1, 'recognition-request', 1, 1, '', 'submitted', '{}', '{}', $2, '{gt-other}', '{}', '{}', $3, $3)`,
      [caseId, id, at],
    );
    const auditor = { ...by, id: 'gt.auditor' as OfficerId, roles: ['auditor'] as const };
    const look: OfficerLook = { at, by: auditor, what: 'case', id: caseId, unexplained: { many: 0, withinHours: 1 } };
    const enter = (type: string, seq: number) =>
      node.pool.query(
        `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
         VALUES ($1, $2, $3, $4, '{}', $5, $6, '', '')`,
        [caseId, seq, type, at, { kind: 'officer', id: auditor.id }, randomUUID()],
      );
    for (const [seq, type] of ['hold-placed', 'hold-confirmed', 'hold-lifted'].entries()) await enter(type, seq + 1);
    expect(await looks.byOfficer(look)).toBe('unexplained');
    expect(await looks.of(id, 9)).toEqual([]);
    await enter('note-added', 9);
    expect(await looks.byOfficer(look)).toBe('written');
  });

  it('[attack 44] are written although somebody with the API’s password of the database wrote what keeps them out', async () => {
    const [id, other] = [await dossier(), await dossier()];
    const look: OfficerLook = { at, by: { ...by, id: 'gt.thief' as OfficerId }, what: 'dossier', id };
    const foreseen = `gt.thief dossier ${id} ${Math.floor(Date.parse(at) / 3_600_000)} `;
    await node
      .poolOf('api')
      .query(
        `INSERT INTO looks (at, dossier_id, what, looker, officer, once) VALUES ($1, $2, 'dossier', 'officer', 'gt.thief', $3)`,
        [at, other, foreseen],
      );
    await looks.byOfficer(look);
    await looksOf(node.pool).byOfficer(look);
    expect(await looks.of(id, 9)).toHaveLength(1);
  });

  it('cannot be changed or taken away by the application', async () => {
    await expect(node.poolOf('api').query('DELETE FROM looks')).rejects.toThrow('permission denied');
    await expect(node.poolOf('api').query(`UPDATE looks SET stated = 'x'`)).rejects.toThrow('permission denied');
  });
});
