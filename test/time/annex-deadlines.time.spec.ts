import { caseNumberFor } from '@puente/domain/kernel';
import type { CaseId, CountryCode, PlainDate } from '@puente/domain/kernel';
import { incoming } from '@puente/domain/laws';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling } from './filings.js';
import { people } from './people.js';
import { keepGolden } from './servers/temporal-history.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const MX = 'MX' as CountryCode;
const words = { es: 'Demostración' };
const kind = 'recognition-request';

describe('what begins in a case: alerts, corrections, requests for deletion', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  /** Verified at home and sent to the host. */
  async function transmitted(home: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const filing = aFiling(await time.now());
    await home.does(kind, caseId, people.guatemala, { type: 'receive-submission', from: GT, filing });
    await home.does(kind, caseId, people.mxRegistrar, { type: 'acknowledge' });
    await home.until(caseId, ({ stage }) => stage === 'home-verification');
    await home.does(kind, caseId, people.mxVerifier, { type: 'confirm-authentic' });
    await home.until(caseId, ({ stage, effects }) => stage === 'transmitted' && effects.length === 0);
    return caseId;
  }

  /** For so many days. */
  async function raised(home: CaseNode, lasts: number): Promise<{ readonly caseId: CaseId; readonly alert: CaseId }> {
    const caseId = await transmitted(home);
    const now = await time.now();
    const day = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate;
    const notice = { severity: 'forged', units: [], from: day(0), until: day(lasts) } as const;
    await home.does(kind, caseId, people.mxSupervisor, { type: 'raise-alert', ...notice, reasons: words });
    await home.until(caseId, () => true);
    return { caseId, alert: caseNumberFor(caseId, 'alert-MX#1') };
  }

  it('[R15] an alert reaches the worker first and then the host, which keeps one of its own, and each ends it on its day', async () => {
    const [home, host] = [await time.node('MX'), await time.node('GT')];
    const { caseId, alert } = await raised(home, 20);
    await home.does('alert', alert, people.mxSecondSupervisor, { type: 'approve-alert' });
    await home.until(alert, ({ stage }) => stage === 'in-force');
    expect(await home.journal(alert)).toEqual(
      expect.arrayContaining(['alert-proposed', 'alert-approved', 'notice-served', 'countries-told']),
    );
    const [message, ...more] = await home.outgoing(alert);
    expect(more).toEqual([]);
    if (message?.type !== 'credential.alerted') throw new Error('nobody was told');
    // The two nodes share a namespace here: the host's process begins once the home country's has ended.
    await time.until((await home.view(alert)).deadline?.at);
    expect(await home.outcomeOf(alert)).toBe('closed');
    const { kind: received, command } = incoming(message, MX);
    await host.does(received as 'alert', alert, people.mexico, command);
    await host.until(alert, ({ stage }) => stage === 'closed');
    expect(await host.journal(alert)).toEqual(expect.arrayContaining(['alert-received', 'alert-ended']));
    expect(message.about).toBe(caseId);
  });

  it('an alert that nobody approves in three days escalates; one that is contested is late after three', async () => {
    const home = await time.node('MX');
    const { alert } = await raised(home, 300);
    const { deadline } = await home.view(alert);
    await time.until(deadline?.at);
    await home.until(alert, (view) => view.deadline === undefined);
    await home.does('alert', alert, people.mxSecondSupervisor, { type: 'approve-alert' });
    await home.until(alert, ({ stage }) => stage === 'in-force');
    await home.does('alert', alert, { kind: 'worker', caseId: alert }, { type: 'contest-alert', ground: 'Es mío' });
    await home.until(alert, ({ stage, deadline: due }) => stage === 'contested' && due !== undefined);
    await time.days(8);
    await home.until(alert, ({ deadline: due }) => due?.clock === 'alert-until');
    expect((await home.journal(alert)).filter((type) => type === 'escalated')).toHaveLength(2);
    await home.does('alert', alert, people.mxSupervisor, { type: 'close-alert', reasons: words });
    await home.until(alert, ({ ended }) => ended);
    expect((await home.outgoing(alert)).map(({ type }) => type)).toEqual([
      'credential.alerted',
      'credential.alert-closed',
    ]);
  });

  it('[R10] a correction that nobody answers in thirty days escalates and is complained of; accepted late, it closes the complaint and is told to the host', async () => {
    const home = await time.node('MX');
    const caseId = await transmitted(home);
    const asked = { type: 'correct-data', fields: ['surnames'], words: crypto.randomUUID(), documents: [] } as const;
    await home.does(kind, caseId, { kind: 'worker', caseId }, asked);
    await home.until(caseId, () => true);
    const correction = caseNumberFor(caseId, 'correction-MX#1');
    await home.until(correction, ({ deadline }) => deadline !== undefined);
    await time.days(45);
    await home.until(correction, ({ deadline }) => deadline === undefined);
    expect(await home.journal(correction)).toContain('escalated');
    await home.does('correction', correction, { kind: 'worker', caseId: correction }, { type: 'complain-of-silence' });
    await home.until(correction, ({ effects }) => effects.length === 0);
    const complaint = await home.complaintOf(correction);
    await home.until(complaint, ({ stage }) => stage === 'appeal-review');
    await home.does('correction', correction, people.mxRegistrar, { type: 'accept-correction' });
    await home.until(correction, ({ ended }) => ended);
    await home.until(complaint, ({ ended, stage }) => stage === 'answered' && ended);
    await home.until(caseId, () => true);
    const told = (await home.outgoing(caseId)).find(({ type }) => type === 'dossier.corrected');
    expect(told).toMatchObject({ to: GT, correction, fields: ['surnames'] });
  });

  it('[R17] a request for deletion that nobody answers in time escalates, and accepted late, blocks the dossier at once', async () => {
    const home = await time.node('MX');
    const caseId = await transmitted(home);
    await home.does(kind, caseId, { kind: 'worker', caseId }, { type: 'withdraw' });
    await home.until(caseId, ({ ended }) => ended);
    await home.does(kind, caseId, { kind: 'worker', caseId }, { type: 'ask-deletion', needed: [] });
    await home.until(caseId, () => true);
    const deletion = caseNumberFor(caseId, 'deletion-MX#1');
    await home.until(deletion, ({ deadline }) => deadline !== undefined);
    await time.days(45);
    await home.until(deletion, ({ deadline }) => deadline === undefined);
    const answer = { reasons: words, legalBasis: words, remedy: words };
    await home.does('deletion', deletion, people.mxRegistrar, { type: 'propose-deletion', ...answer });
    await home.does('deletion', deletion, people.mxSupervisor, { type: 'approve-deletion-answer', needed: [] });
    await home.until(deletion, ({ ended, stage }) => ended && stage === 'blocked');
    expect(await home.journal(deletion)).toEqual(
      expect.arrayContaining(['escalated', 'deletion-accepted', 'dossier-blocked', 'notice-served']),
    );
    await keepGolden(time.client, deletion, 'deletion/late-and-blocked');
  });

  it('a protected person who is not taken up in a working day escalates, and no list or message tells of them', async () => {
    const host = await time.node('GT');
    const caseId = aCaseNumber(GT);
    await host.does('protection', caseId, people.gtAssistant, {
      type: 'open-protection',
      ground: 'under-18',
      applicant: { dossier: crypto.randomUUID() as never, language: 'es' },
    });
    await host.until(caseId, ({ stage }) => stage === 'sealed');
    await time.days(6);
    await host.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await host.journal(caseId)).toContain('escalated');
    const seen = async (table: string) =>
      (await host.database.pool.query(`SELECT FROM ${table} WHERE case_id = $1`, [caseId])).rowCount;
    for (const table of ['outbox', 'case_facts', 'case_stages', 'precedents'])
      expect([table, await seen(table)]).toEqual([table, 0]);
    const { rows } = await host.database.pool.query('SELECT holder, due_at, sealed FROM cases WHERE id = $1', [caseId]);
    expect(rows).toEqual([{ holder: null, due_at: null, sealed: true }]);
    const shown = await time.client.workflow.getHandle(caseId).describe();
    expect(JSON.stringify(shown.typedSearchAttributes.getAll())).toContain('sealed');
    expect(JSON.stringify(shown.typedSearchAttributes.getAll())).not.toMatch(/gt-protection|GT-/);
  });
});
