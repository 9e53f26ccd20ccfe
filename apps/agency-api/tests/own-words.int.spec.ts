import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkedCredential } from './checked-credential.js';
import { codeByPhone, draft, handedIn, must } from './filing.js';
import { settled } from './issued-credential.js';
import type { TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
beforeAll(async () => {
  node = await testNode('GT');
});
afterAll(() => node.close());

const reasons = { es: 'El folio no aparece en el archivo' };
const supervisor = {
  ...{ kind: 'officer', id: 'gt.s', country: 'GT', agency: 'gt-mintrab', roles: ['supervisor'] },
} as never;

describe('what a worker says in their own words', () => {
  it('[R17] is read by the worker, by whoever decides, and in the worker’s archive; and is once the same under one key', async () => {
    const counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
    const filed = await draft(counter);
    const page = await handedIn(node, counter, filed.caseId);
    const credential = await checkedCredential(node, filed);
    await settled(node, credential, { type: 'open-hearing', reasons, legalBasis: reasons }, supervisor);
    const answer = 'El folio lo firmó doña Xochiquetzalina';
    const key = { 'idempotency-key': crypto.randomUUID() };
    const give = (words: string) => page.post(`/cases/${credential}/answer-hearing`, { answer: words }, key);
    await must(give(answer));
    expect((await must(give(answer))).headers.get('idempotency-replayed')).toBe('true');
    expect((await give('Otra cosa')).body).toMatchObject({ code: 'COMMAND_REUSED' });

    const { rows } = await node.parts.pool.query<{ event: { answer: object } }>(
      `SELECT event FROM journal WHERE case_id = $1 AND type = 'hearing-answered'`,
      [credential],
    );
    expect(Object.keys(rows[0]?.event.answer ?? {}).sort()).toEqual(['said', 'sha256']);
    const reviewer = await node.officer('gt.r', 'gt-mintrab', 'reviewer');
    for (const reader of [page, reviewer]) {
      expect((await must(reader.get(`/cases/${credential}`))).body).toMatchObject({ file: { hearing: { answer } } });
      const { body } = await must(reader.get(`/cases/${credential}/journal`));
      expect(body['entries']).toContainEqual(
        expect.objectContaining({ event: expect.objectContaining({ answer }) as object }),
      );
    }

    const asking = () => must(node.bearer().post('/status/codes', { caseNumber: filed.caseId }));
    const code = await codeByPhone(node, filed.caseId, asking);
    const taken = await fetch(`${node.base}/status/archive`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${page.token}`, 'content-type': 'application/json' },
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ code }),
    });
    const files = unzipSync(new Uint8Array(await taken.arrayBuffer()));
    for (const name of ['file', 'journal'])
      expect(Buffer.from(files[`cases/${credential}/${name}.json`] ?? []).toString()).toContain(answer);
  });

  it('[R17] and what their data should say is guessed from no hash that is kept: it takes the key of their dossier', async () => {
    const filed = await draft(await node.officer('gt.counter', 'gt-mintrab', 'assistant'));
    const page = await handedIn(node, await node.officer('gt.counter', 'gt-mintrab', 'assistant'), filed.caseId);
    const asked = { values: { surnames: ['Cumes'] }, words: 'Falta una letra', documentIds: [] };
    const key = { 'idempotency-key': crypto.randomUUID() };
    const ask = (body: object) => page.post(`/cases/${filed.caseId}/correct-data`, body, key);
    await must(ask(asked));
    expect((await must(ask(asked))).headers.get('idempotency-replayed')).toBe('true');
    expect((await ask({ ...asked, values: { surnames: ['Cumez'] } })).body).toMatchObject({ code: 'COMMAND_REUSED' });

    const { rows } = await node.database.pool.query<{ hash: string }>(
      `SELECT request_hash AS hash FROM commands WHERE case_id = $1 AND type = 'correct-data'`,
      [filed.caseId],
    );
    expect(rows.map(({ hash }) => hash)).toEqual([expect.not.stringMatching(plain(filed.caseId, asked))]);
  });
});

/** As anybody can compute it who guesses what was asked for. */
const plain = (...asked: readonly unknown[]) =>
  createHash('sha256')
    .update(JSON.stringify(['correct-data', ...asked, undefined]))
    .digest('hex');
