import type { ApprovedContent, EquivalenceDraft, RuleChange } from '@puente/domain/kinds/rule-change';
import type { CaseId } from '@puente/domain/kernel';
import { instant, plainDate } from '@puente/domain/kernel';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { changeApproved } from '@puente/persistence/test-database';
import { readCase } from '@puente/settlement/case-file';
import { draft as filedDraft, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Registrars } from './registering.js';
import { registrarsOf } from './registering.js';

const reasons = { es: 'Se revisó el programa', en: 'The programme was reviewed' };
let gt: TestNode;
let committee: string;
let ministry: string;
const delegates = new Map<string, Person>();
let supervisor: Person;
let registrars: Registrars;

beforeAll(async () => {
  gt = await testNode('GT');
  const { desks } = gt.parts.rules.country(gt.parts.here) ?? {};
  committee = String(desks?.governance);
  ministry = String(desks?.intake);
  registrars = await registrarsOf(gt, ministry);
  supervisor = registrars.first;
  for (const bench of ['state', 'employers', 'workers'])
    delegates.set(bench, await gt.officer(`gt.delegate.${bench}`, committee, 'delegate'));
});
afterAll(() => gt.close());

const delegate = (bench: string): Person => {
  const found = delegates.get(bench);
  if (found === undefined) throw new Error(`nobody sits at ${bench}`);
  return found;
};

/** The next version of the newest equivalence, without its last unit. */
function draft(): { content: { subject: string; equivalence: Record<string, unknown> }; reasons: typeof reasons } {
  const newest = gt.parts.rules.equivalences.all
    .filter(({ to }) => to.country === 'GT')
    .sort((a, b) => b.version - a.version)[0];
  if (newest === undefined) throw new Error('nothing is worth anything in GT');
  const first = Object.fromEntries(
    Object.entries(newest).filter(([name]) => name !== 'approval'),
  ) as unknown as EquivalenceDraft;
  const units = first.units.map((unit, n) =>
    n === first.units.length - 1 ? { ...unit, coverage: 'none', coveredBy: [], missing: [] } : unit,
  );
  return { content: { subject: 'equivalence', equivalence: { ...first, version: first.version + 1, units } }, reasons };
}

const act = async (by: Person, caseId: string, command: string, body: object = {}): Promise<Answer> => {
  const etag = (await by.get(`/rule-changes/${caseId}`)).headers.get('etag') ?? '';
  return by.post(`/rule-changes/${caseId}/${command}`, body, { 'if-match': etag });
};
const proposed = async (): Promise<string> =>
  String((await must(delegate('state').post('/rule-changes', draft()))).body['caseId']);

const fileOf = async (caseId: string): Promise<RuleChange> =>
  (await readCase(gt.parts.pool, caseId as CaseId))?.file as RuleChange;
const heard = (file: RuleChange) => gt.parts.ruleSeals.saidByPeople(file, instant(Date.now()));

describe('[F52] the committee', () => {
  it('[attack 63] has seats that two supervisors of the ministry give, and nobody votes without one', async () => {
    const caseId = await proposed();
    await must(act(delegate('state'), caseId, 'submit-to-committee'));
    const vote = { vote: 'for', reasons };
    expect(await delegate('state').post(`/rule-changes/${caseId}/cast-vote`, vote)).toMatchObject({
      status: 403,
      body: { code: 'NO_BENCH' },
    });
    const seat = (bench: string) => ({ change: { what: 'seat', bench }, reasons: { es: 'Oficio 12/2026' } });
    const asked = `/officers/gt.delegate.state/changes`;
    expect((await delegate('state').post(asked, seat('state'))).status).toBe(403);
    const seats = async () => (await must(supervisor.get('/committee/seats'))).body['items'];
    const { body: proposal } = await must(supervisor.post(asked, seat('state')));
    const register = String(proposal['register']);
    const approve = { change: proposal['change'] };
    expect(await supervisor.post(`/cases/${register}/approve-officer-change`, approve)).toMatchObject({
      status: 403,
      body: { code: 'SAME_PERSON' },
    });
    expect(await seats()).toEqual([]);
    await must(registrars.second.post(`/cases/${register}/approve-officer-change`, approve));
    expect(await supervisor.post(asked, seat('state'))).toMatchObject({ body: { code: 'ALREADY_DONE' } });
    // Who was seated before seats were acts, is; until an act says otherwise.
    const { pool } = gt.database;
    for (const bench of ['employers', 'workers'])
      await pool.query(`INSERT INTO committee_seats VALUES ($1, $2, 'gt.supervisor', now())`, [
        `gt.delegate.${bench}`,
        bench,
      ]);
    await registrars.change('gt.delegate.employers', { what: 'seat-ended' });
    expect(await seats()).toMatchObject([{ bench: 'state' }, { bench: 'workers' }]);
    await registrars.change('gt.delegate.employers', { what: 'seat', bench: 'employers' });
    expect(await seats()).toMatchObject([{ bench: 'employers' }, { bench: 'state' }, { bench: 'workers' }]);
    const journal = (await must(supervisor.get(`/cases/${register}/journal`))).body['entries'] as object[];
    expect(journal).toContainEqual(
      expect.objectContaining({
        event: expect.objectContaining({
          ...{ type: 'officer-change-approved', by: `${ministry}.head.2` },
          proposal: expect.objectContaining({ by: `${ministry}.head.1`, ...seat('state') }) as object,
        }) as object,
      }),
    );
    const { body: view } = await must(delegate('state').post(`/rule-changes/${caseId}/cast-vote`, vote));
    expect(view['votes']).toMatchObject([{ bench: 'state', by: 'gt.delegate.state' }]);
  });

  it('reads both standards side by side, votes, and what it approved is in the book of the running API', async () => {
    const caseId = await proposed();
    const { body } = await must(supervisor.get(`/rule-changes/${caseId}`));
    expect(body).toMatchObject({ stage: 'draft', subject: 'equivalence', allowedActions: [] });
    const { rows } = body['sideBySide'] as { rows: { before?: string; coverage: string }[] };
    expect(rows.at(-1)).toMatchObject({ coverage: 'none', before: expect.any(String) as string });

    await must(act(delegate('state'), caseId, 'submit-to-committee'));
    for (const bench of delegates.keys())
      await must(delegate(bench).post(`/rule-changes/${caseId}/cast-vote`, { vote: 'for', reasons }));
    const closed = await must(act(delegate('workers'), caseId, 'close-committee'));
    expect(closed.body).toMatchObject({ stage: 'approved' });

    // As the process of the file does; Temporal is down in this test.
    const file = await fileOf(caseId);
    const approved = file.approved as Extract<ApprovedContent, { subject: 'equivalence' }>;
    const store = publishedRulesOf(gt.database.poolOf('worker'), gt.parts.ruleSeals);
    const change = { ruleChange: caseId as CaseId, content: approved, at: instant(Date.now()) };
    const publish = () => store.publish(change, heard(file));
    expect([await publish(), await publish()]).toEqual(['published', 'published']);
    const { id, version } = approved.equivalence;
    const end = Date.now() + 15_000;
    while (gt.parts.rules.equivalences.version({ id, version }) === undefined && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(gt.parts.rules.equivalences.version({ id, version })?.approval.committee.votes).toHaveLength(3);
  });

  it('[attack 64] makes law by what its people said to this node: not by a file, and a rule, that a password of the database wrote', async () => {
    const caseId = await proposed();
    await must(act(delegate('state'), caseId, 'submit-to-committee'));
    for (const bench of delegates.keys())
      await must(delegate(bench).post(`/rule-changes/${caseId}/cast-vote`, { vote: 'for', reasons }));
    await must(act(delegate('workers'), caseId, 'close-committee'));
    const file = await fileOf(caseId);
    expect(heard(file)).toBe(true);
    const { approved } = file as { approved: Extract<ApprovedContent, { subject: 'equivalence' }> };
    const [one, two, three] = file.votes;
    const theirs = { ...approved.equivalence, id: 'forged', version: 1 };
    const content = { subject: 'equivalence', equivalence: theirs } as const;
    const forgeries: Partial<RuleChange>[] = [
      { caseId: 'GT-26-forged' as CaseId },
      { content },
      { approved: content },
      { content, approved: content },
      { approved: { ...approved, equivalence: { ...approved.equivalence, validFrom: plainDate('2099-01-01') } } },
      { votes: [one, two].filter((vote) => vote !== undefined) },
      { votes: [one, two, { ...two, bench: 'workers' }] as RuleChange['votes'] },
      { votes: [one, two, { ...three, by: 'gt.delegate.x' }] as RuleChange['votes'] },
    ];
    for (const forged of forgeries) expect([forged, heard({ ...file, ...forged })]).toEqual([forged, false]);

    const worker = gt.database.poolOf('worker');
    await changeApproved(worker, 'GT-26-forged', content);
    await worker.query(
      `INSERT INTO published_rules (subject, reference, content, rule_change, published_at, seal)
       VALUES ('equivalence', 'forged v1', $1, 'GT-26-forged', now(), $2)`,
      [JSON.stringify(content), one?.seal],
    );
    const store = publishedRulesOf(worker, gt.parts.ruleSeals);
    expect(JSON.stringify(await store.all())).not.toContain('forged');
    expect(await store.publish({ ruleChange: 'GT-26-forged' as CaseId, content, at: instant(Date.now()) }, false)).toBe(
      'unheard',
    );
  });

  it('is asked on the text as it was read, and is told what is wrong with one', async () => {
    const caseId = await proposed();
    expect((await delegate('state').post(`/rule-changes/${caseId}/submit-to-committee`)).status).toBe(428);
    const broken = draft();
    broken.content.equivalence['version'] = 99;
    expect(await delegate('state').post('/rule-changes', broken)).toMatchObject({
      status: 422,
      body: { code: 'VERSION_NOT_NEXT', errors: [{ field: 'equivalence.version' }] },
    });
    expect((await delegate('state').post('/rule-changes', { ...draft(), approved: true })).status).toBe(400);
    expect((await supervisor.post('/rule-changes', draft())).status).toBe(404);
  });

  it('is nobody else’s business to change', async () => {
    const caseId = await proposed();
    const reviewer = await gt.officer('gt.reviewer.1', 'gt-mintrab', 'reviewer');
    expect((await reviewer.get(`/rule-changes/${caseId}`)).status).toBe(200);
    expect((await act(reviewer, caseId, 'submit-to-committee')).status).toBe(403);
    const { body } = await must(supervisor.get('/rule-changes'));
    expect(body['items']).toContainEqual(expect.objectContaining({ caseId, stage: 'draft' }));
    const withdrawn = await act(delegate('state'), caseId, 'withdraw-proposal', { reasons });
    expect(withdrawn.body).toMatchObject({ stage: 'withdrawn' });
  });
});

describe('[F65] what a change would touch', () => {
  it('is counted before it takes effect; a supervisor sees the cases of their agency, others only numbers', async () => {
    const counter = await gt.officer('gt.counter', 'gt-mintrab', 'assistant');
    const { caseId: open } = await filedDraft(counter);
    const versions = gt.parts.rules.agreements.filter(({ parties }) => parties.includes(gt.parts.here));
    const newest = versions.sort((a, b) => b.version - a.version)[0];
    if (newest === undefined) throw new Error('nothing binds GT');
    const { steps } = newest;
    const shorter = { ...steps.draft, within: { unit: 'calendar-days', days: 20 } };
    const agreement = {
      ...newest,
      version: newest.version + 1,
      inForceFrom: '2027-06-01',
      steps: { ...steps, draft: shorter },
    };
    const content = { subject: 'agreement', agreement };
    const { body } = await must(delegate('state').post('/rule-changes', { content, reasons }));
    const path = `/rule-changes/${String(body['caseId'])}/impact`;

    const seen = (await must(supervisor.get(path))).body;
    expect(seen).toMatchObject({ takesEffect: '2027-06-01', counts: { open: 1, people: 1, dueSooner: 1 } });
    expect(seen['cases']).toMatchObject([{ caseId: open, state: 'open' }]);
    const operator = await gt.officer('gt.operator', 'gt-mintrab', 'operator');
    expect((await must(operator.get(path))).body).toMatchObject({ counts: { open: 1, people: 1 }, cases: [] });
    expect((await must(delegate('workers').get(path))).body['cases']).toEqual([]);
    const elsewhere = await gt.officer('gt.supervisor.x', 'gt-intecap', 'supervisor');
    expect((await must(elsewhere.get(path))).body['cases']).toEqual([]);
  });
});
