import { randomUUID } from 'node:crypto';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
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

  it('[R12] has an appeal that the worker enters, and withdraws, with the code of the case that the credential is about', async () => {
    const found = await readCase(node.parts.pool, credential);
    const law: AnyLaw = lawOf('credential');
    const opening = found && law.errands?.(found.file, node.parts.rules).find(({ kind }) => kind === 'appeal');
    if (opening === undefined) throw new Error('no appeal is opened');
    const { caseId, command } = opening;
    const by = { kind: 'effect', file: credential } as const;
    const opened = { commandId: randomUUID() as CommandId, kind: 'appeal', caseId, command, by } as const;
    expect(await node.parts.settlement.settle(opened as never)).toMatchObject({ outcome: 'accepted' });
    const entered = await must(page.get(`/cases/${caseId}`));
    expect(entered.body['allowedActions']).toContain('withdraw');
    const other = await draft(await node.officer('gt.counter', 'gt-mintrab', 'assistant'));
    const stranger = await handedIn(node, await node.officer('gt.counter', 'gt-mintrab', 'assistant'), other.caseId);
    expect((await stranger.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await must(page.post(`/cases/${caseId}/withdraw`))).body['stage']).toBe('withdrawn');
  });
});
