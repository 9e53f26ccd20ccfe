import type { CaseId } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import { fileStaff } from '../src/http/access/access.js';
import { draft, must } from './filing.js';
import { issuedCredential } from './issued-credential.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { arrivedReview, standardOf } from './reviews.js';

let node: TestNode;
let counter: Person;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
});
afterAll(() => node.close());

async function dossierOf(caseId: CaseId): Promise<string> {
  const found = await readCase(node.parts.pool, caseId);
  if (found?.kind !== 'recognition-review') throw new Error('it is a review');
  return `/dossiers/${found.file.filing.dossier}`;
}

describe('[attack 14] the papers of a person', () => {
  it('are for the officers who were drawn for a case, and for none of the other seven roles of the ministry', async () => {
    const from = standardOf('MX', 'EC0586.01');
    const drawn = { reviewer: 'gt.drawn.reviewer', approver: 'gt.drawn.approver' };
    const path = await dossierOf(await arrivedReview(node, { from, hostStandard: 'GT-DEMO-FV-01', ...drawn }));
    for (const role of fileStaff) {
      const officer = await node.officer(`gt.some.${role}`, 'gt-mintrab', role);
      expect([role, (await officer.get(path)).status]).toEqual([role, 404]);
    }
    for (const role of ['reviewer', 'approver'] as const) {
      const officer = await node.officer(drawn[role], 'gt-mintrab', role);
      expect([role, (await officer.get(path)).status]).toEqual([role, 200]);
    }
  });

  it('open to a role while it is its turn, and close when its part is done', async () => {
    const mexico = await testNode('MX');
    try {
      const there = await mexico.officer('mx.counter', 'mx-stps', 'assistant');
      const registrar = await mexico.officer('mx.registrar', 'mx-stps', 'registrar');
      const supervisor = await mexico.officer('mx.supervisor', 'mx-stps', 'supervisor');
      const filed = await draft(there);
      const paths = [`/dossiers/${filed.dossierId}`, `/documents/${filed.documentId}`];
      const seen = async () => Promise.all(paths.map(async (path) => (await registrar.get(path)).status));
      expect(await seen()).toEqual([404, 404]);
      const { body } = await must(there.post(`/cases/${filed.caseId}/submit`));
      expect(await seen()).toEqual([200, 200]);
      for (const path of paths) expect((await supervisor.get(path)).status).toBe(404);
      const seenAt = { 'if-match': `"${String(body['version'])}"` };
      await must(registrar.post(`/cases/${filed.caseId}/acknowledge`, {}, seenAt));
      expect(await seen()).toEqual([404, 404]);
    } finally {
      await mexico.close();
    }
  });

  it('and the live credential: only the counter prints it, for whom it printed a code', async () => {
    const filed = await draft(counter);
    const number = await issuedCredential(node, filed);
    for (const role of fileStaff) {
      const officer = await node.officer(`gt.prints.${role}`, 'gt-mintrab', role);
      for (const form of ['pdf', 'qr.txt', 'vc', 'badge.png']) {
        const { status } = await officer.get(`/status/credentials/${number}/${form}`);
        expect([role, form, status]).toEqual([role, form, role === 'assistant' ? 409 : 403]);
      }
    }
  });
});
