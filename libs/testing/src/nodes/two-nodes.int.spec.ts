import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import { document, guatemala, mexico, openDraft, people, verdictOn } from '@puente/domain/specification';
import { caseRecords } from '@puente/persistence/queries';
import { compareReadModels, rebuild, verifyJournal } from '@puente/settlement/journal';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { SampleNode } from './index.js';
import { carry, HandClock, sampleNode } from './index.js';

const { counter, registrar, verifier, reviewer, approver } = people;

describe('a case in the records of two countries', () => {
  const clock = new HandClock();
  let mx: SampleNode;
  let gt: SampleNode;
  beforeAll(async () => {
    [mx, gt] = [await sampleNode(mexico, { clock }), await sampleNode(guatemala, { clock })];
  });
  afterAll(() => Promise.all([mx.close(), gt.close()]));

  /** Effects and messages, until neither country has anything left to do; every message arrives three times. */
  async function settleDown(caseId: CaseId): Promise<void> {
    for (let carried = 1; carried > 0;) {
      await mx.settleEffects(caseId);
      await gt.settleEffects(caseId);
      const outcomes = [...(await carry(gt, mx, 3)), ...(await carry(mx, gt, 3))];
      expect(outcomes.filter((outcome) => outcome.outcome === 'refused')).toEqual([]);
      expect(outcomes.filter((outcome) => !outcome.repeated)).toHaveLength(outcomes.length / 3);
      carried = outcomes.length;
    }
  }

  /** What must hold at every moment, in both. */
  async function sound(caseId: CaseId): Promise<void> {
    for (const { database, rules } of [mx, gt]) {
      const found = await readCase(database.pool, caseId);
      expect(await verifyJournal(database.pool, caseId)).toEqual({ ok: true, entries: found?.version ?? 0 });
      expect(await compareReadModels(database.pool, rules, caseId)).toEqual([]);
      expect(await rebuild(database.pool, caseId)).toEqual(found?.file);
    }
  }

  async function pages(caseId: CaseId) {
    const [home, host] = await Promise.all(
      [mx, gt].map(async ({ database }) => {
        const page = await caseRecords(database.pool).status(caseId);
        return { ...page?.status, news: undefined };
      }),
    );
    return { home, host };
  }

  async function filed(): Promise<CaseId> {
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const inGuatemala: CaseCommand[] = [
      openDraft(guatemala, { dossier: randomUUID() as DossierId }),
      { type: 'attach-document', document: document('certificate') },
      { type: 'submit' },
    ];
    for (const command of inGuatemala) {
      clock.on(60_000);
      expect(await gt.does('recognition-review', caseId, command, counter)).toMatchObject({ outcome: 'accepted' });
    }
    return caseId;
  }

  it('is filed, verified and recognised; both show the same page and both journals add up at every step', async () => {
    const caseId = await filed();
    const steps = [
      [mx, 'recognition-request', { type: 'acknowledge' }, registrar, 'home-verification'],
      [
        mx,
        'recognition-request',
        { type: 'add-note', text: 'Se llamó al certificador' },
        verifier,
        'home-verification',
      ],
      [mx, 'recognition-request', { type: 'confirm-authentic' }, verifier, 'host-review'],
      [gt, 'recognition-review', verdictOn(2), reviewer, 'host-review'],
      [gt, 'recognition-review', { type: 'approve-verdict' }, approver, 'recognised'],
    ] as const;
    await settleDown(caseId);
    for (const [node, kind, command, by, stage] of steps) {
      clock.on(60_000);
      expect(await node.does(kind, caseId, command, by)).toMatchObject({ outcome: 'accepted' });
      await settleDown(caseId);
      await sound(caseId);
      const { home, host } = await pages(caseId);
      expect(home).toEqual(host);
      expect(host).toMatchObject({ stage });
    }
    expect((await readCase(mx.database.pool, caseId))?.file.stage).toBe('concluded');
  });

  it('is withdrawn in one, and the other follows', async () => {
    const caseId = await filed();
    await settleDown(caseId);
    clock.on(60_000);
    const withdrawal = { type: 'pass-answer-on', answer: { type: 'withdraw' } } as const;
    await gt.does('recognition-review', caseId, withdrawal, { kind: 'worker', caseId });
    await settleDown(caseId);
    await sound(caseId);
    const { home, host } = await pages(caseId);
    expect(home).toEqual(host);
    expect(home).toMatchObject({ stage: 'withdrawn' });
  });

  it('wakes nobody for a note, and its process for a stage', async () => {
    const caseId = await filed();
    await settleDown(caseId);
    const before = mx.wakes.length;
    await mx.does('recognition-request', caseId, { type: 'add-note', text: 'Vino a preguntar' }, registrar);
    expect(mx.wakes.length).toBe(before);
    await mx.does('recognition-request', caseId, { type: 'acknowledge' }, registrar);
    expect(mx.wakes.length).toBe(before + 1);
  });
});
