import type { CaseId } from '@puente/domain/kernel';
import { checkedCredential } from './checked-credential.js';
import { heardOut, settled } from './issued-credential.js';
import { draft, handedIn, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let page: Person;
let credential: CaseId;
beforeAll(async () => {
  node = await testNode('GT');
  const counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  const { caseId, dossierId } = await draft(counter);
  page = await handedIn(node, counter, caseId);
  credential = await checkedCredential(node, { caseId, dossierId });
});
afterAll(() => node.close());

const reasons = { es: 'El folio no aparece en el archivo' };
const officer = (id: string, role: string) =>
  ({ kind: 'officer', id, country: 'GT', agency: 'gt-mintrab', roles: [role] }) as never;

describe('a revocation', () => {
  it('[R4] is refused unheard, with the remedy, and appealed by the worker on the same page', async () => {
    const reviewer = await node.officer('gt.r', 'gt-mintrab', 'reviewer');
    const seen = await must(reviewer.get(`/cases/${credential}`));
    expect(seen.body['allowedActions']).toContain('open-hearing');
    expect(seen.body['allowedActions']).not.toContain('propose-revocation');
    const unheard = await reviewer.post(
      `/cases/${credential}/propose-revocation`,
      { reasons },
      { 'if-match': String(seen.headers.get('etag')) },
    );
    expect(unheard).toMatchObject({ status: 409, body: { code: 'HEARING_NEEDED' } });
    expect(String(unheard.body['detail'])).toContain('open-hearing');
    await heardOut(node, credential, officer('gt.r', 'reviewer'));
    await settled(node, credential, { type: 'propose-revocation', reasons }, officer('gt.r', 'reviewer'));
    await settled(node, credential, { type: 'approve-act' }, officer('gt.s', 'supervisor'));
    const revoked = await must(page.get(`/cases/${credential}`));
    expect(revoked.body).toMatchObject({ status: { stage: 'credential-revoked', next: 'may-appeal' } });
    await must(
      page.post(`/cases/${credential}/appeal`, {
        grounds: [{ ground: 'El folio está en el archivo' }],
        documentIds: [],
      }),
    );
    const appealed = await must(page.get(`/cases/${credential}`));
    expect(appealed.body).toMatchObject({
      status: { stage: 'credential-revoked', appeal: expect.any(String) as string, holder: { agency: 'gt-appeals' } },
    });
  });
});
