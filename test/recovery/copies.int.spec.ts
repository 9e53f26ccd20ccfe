import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import { document, guatemala, mexico, openDraft, people, verdictOn } from '@puente/domain/specification';
import { growLog } from '@puente/settlement/log';
import type { NodeEndpoints } from '@puente/testing/actors';
import type { SampleNode } from '@puente/testing/nodes';
import { carry, HandClock, sampleNode } from '@puente/testing/nodes';
import { auditPair } from '../auditing/node-audit.js';
import { allLogged, fillEnded, someEnded } from './copies.js';

const { counter, registrar, verifier, reviewer, approver } = people;

/** What `PUENTE_RECOVERY_ENDED` fills the registers of two countries with. */
describe('cases that have ended', () => {
  const clock = new HandClock();
  let mx: SampleNode;
  let gt: SampleNode;
  beforeAll(async () => {
    [mx, gt] = [await sampleNode(mexico, { clock }), await sampleNode(guatemala, { clock })];
  });
  afterAll(() => Promise.all([mx.close(), gt.close()]));

  const at = ({ database }: SampleNode) => ({ ownerDatabase: database.ownerUrl }) as NodeEndpoints;

  async function settleDown(caseId: CaseId): Promise<void> {
    for (let carried = 1; carried > 0;) {
      await mx.settleEffects(caseId);
      await gt.settleEffects(caseId);
      carried = (await carry(gt, mx, 1)).length + (await carry(mx, gt, 1)).length;
    }
  }

  async function recognised(): Promise<CaseId> {
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const steps = [
      [gt, 'recognition-review', openDraft(guatemala, { dossier: randomUUID() as DossierId }), counter],
      [gt, 'recognition-review', { type: 'attach-document', document: document('certificate') }, counter],
      [gt, 'recognition-review', { type: 'submit' }, counter],
      [mx, 'recognition-request', { type: 'acknowledge' }, registrar],
      [mx, 'recognition-request', { type: 'confirm-authentic' }, verifier],
      [gt, 'recognition-review', verdictOn(2), reviewer],
      [gt, 'recognition-review', { type: 'approve-verdict' }, approver],
    ] as const;
    for (const [node, kind, command, by] of steps) {
      clock.on(60_000);
      expect(await node.does(kind, caseId, command, by)).toMatchObject({ outcome: 'accepted' });
      await settleDown(caseId);
    }
    for (const { database } of [mx, gt])
      await database.pool.query(
        `INSERT INTO dossiers (id, agencies, sealed_person, created_at, updated_at)
         SELECT dossier_id, agencies, '', now(), now() FROM cases WHERE id = $1`,
        [caseId],
      );
    return caseId;
  }

  it('are copied into both registers as other people’s, and are as sound as those that people walked: in each country and between both', async () => {
    const models = [await recognised(), await recognised()];
    await fillEnded([at(mx), at(gt)], models, 20, mx.rules);
    const copies = await someEnded(at(gt), 20, 200);
    expect(copies).toHaveLength(20);
    expect([...(await someEnded(at(mx), 20, 200))].sort()).toEqual([...copies].sort());
    expect(await auditPair(at(mx), at(gt), mx.rules, copies)).toEqual([]);
    const { rows } = await gt.database.pool.query<{ many: number }>(
      'SELECT count(DISTINCT dossier_id)::int AS many FROM cases JOIN dossiers ON dossiers.id = dossier_id WHERE cases.id = ANY ($1)',
      [copies],
    );
    expect(rows).toEqual([{ many: 16 }]);
    expect(await allLogged(at(gt))).toBe(false);
    while ((await growLog(gt.database.pool)) > 0);
    expect(await allLogged(at(gt))).toBe(true);
  });
});
