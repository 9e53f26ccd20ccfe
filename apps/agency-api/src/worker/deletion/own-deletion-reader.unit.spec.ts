import {
  appealAt,
  deletionAt,
  firstMorning,
  mexico,
  officer,
  requestAt,
  sampleRules,
} from '@puente/domain/specification';
import { fileAt } from '@puente/domain/specification/kinds';
import type { Alert } from '@puente/domain/kinds/alert';
import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RetainedDossier } from '@puente/persistence/vault';
import { DossierHandler } from '../../cases/dossiers/dossier-handler.js';
import { KnownHere } from '../../cases/commands/known-here.js';
import { OwnDeletionReader } from './own-deletion-reader.js';

const rules = sampleRules();
const deletion = deletionAt('asked').theFile;
const complaint = 'MX-26-7K3M9Q-N' as CaseId;
const appeal = appealAt('appeal-review').theFile;

/** What the worker reads once this stands in their dossier. */
async function read(annexes: readonly CaseId[]) {
  const days = { lastAt: firstMorning, openedAt: firstMorning };
  const asked = { ...deletion, annexes: annexes.map((caseId) => ({ kind: 'appeal' as const, caseId })) };
  const dossier: RetainedDossier = {
    openedAt: firstMorning,
    files: [
      { ...days, caseId: deletion.caseId, kind: 'deletion', file: asked },
      { ...days, caseId: complaint, kind: 'appeal', file: appeal },
    ],
  };
  const reader = new OwnDeletionReader(
    { ofSession: () => Promise.resolve(deletion.applicant.dossier) } as never,
    {
      ...{ clock: { now: () => firstMorning }, here: mexico, rules },
      vault: { retained: { read: () => Promise.resolve(dossier) } },
    } as never,
  );
  return reader.read({ kind: 'worker', caseId: deletion.about.caseId }, 'es');
}

describe('what stands against a deletion', () => {
  it('[R10] is no complaint about that deletion, which nobody has to withdraw first', async () => {
    expect(await read([complaint])).toMatchObject({ needed: [], asked: { number: deletion.caseId, stage: 'asked' } });
  });

  it('is an appeal about anything else', async () => {
    expect((await read([])).needed).toEqual([{ number: complaint, hold: 'open-case' }]);
  });
});

describe('[attack 65] an alert that nobody approved', () => {
  const request = requestAt('withdrawn').theFile;
  const about = request.caseId;
  const alertNumber = 'MX-26-7K3M9Q-N' as CaseId;
  const day = { lastAt: firstMorning, openedAt: firstMorning };
  const known = (stage: 'proposed' | 'rejected' | 'in-force' | 'contested', until?: string) => {
    const { theFile } = fileAt('alert', stage) as unknown as { readonly theFile: Alert };
    const notice = { ...theFile.notice, ...(until === undefined ? {} : { until }) };
    const alert = { ...theFile, caseId: alertNumber, about: { caseId: about, kind: 'recognition-request' }, notice };
    const dossier: RetainedDossier = {
      openedAt: firstMorning,
      files: [
        { ...day, caseId: about, kind: 'recognition-request', file: { ...request, notices: [] } },
        { ...day, caseId: alertNumber, kind: 'alert', file: alert, lastAt: instant('2026-03-09T15:00:00Z') },
      ],
    };
    return {
      ...{ clock: { now: () => firstMorning }, here: mexico, rules },
      vault: {
        retained: { read: () => Promise.resolve(dossier) },
        dossiers: { read: () => Promise.resolve(opened) },
        documents: { list: () => Promise.resolve([]) },
      },
    } as never;
  };
  const opened = { dossier: {}, warnings: [] };
  const page = (parts: never) =>
    new OwnDeletionReader({ ofSession: () => Promise.resolve('x') } as never, parts).read(
      { kind: 'worker', caseId: about },
      'es',
    );
  const needed = async (parts: never, type: 'ask-deletion' | 'record-deletion-request' | 'approve-deletion-answer') => {
    const command = { type, needed: [] } as never;
    const given = await new KnownHere({} as never, {} as never, parts).with(
      command,
      {} as never,
      { dossier: 'x' } as never,
    );
    return (given as { readonly needed?: unknown }).needed;
  };
  const kept = async (parts: never, by: Parameters<DossierHandler['read']>[0]) => {
    const handler = new DossierHandler({ open: () => Promise.resolve() } as never, {} as never, parts);
    return (await handler.read(by, 'x' as never)).retention;
  };

  it.each(['proposed', 'rejected'] as const)(
    'is not told to the worker who asks for deletion, nor at a counter: %s',
    async (stage) => {
      const parts = known(stage);
      expect(await page(parts)).toMatchObject({ possible: true, needed: [] });
      expect(await needed(parts, 'ask-deletion')).toEqual([]);
      expect(await needed(parts, 'record-deletion-request')).toEqual([]);
      const without = await kept(parts, { kind: 'worker', caseId: about });
      expect(without).toMatchObject({ state: 'kept', ground: 'rest', deletedOn: '2036-03-03' });
      expect(await kept(parts, officer('mx.counter', 'mx-stps', 'assistant'))).toEqual(without);
      expect(await kept(parts, officer('mx.supervisor', 'mx-stps', 'supervisor'))).not.toEqual(without);
    },
  );

  it('keeps the data nevertheless, and whoever approves the answer reads of the case that it is about', async () => {
    expect(await needed(known('proposed'), 'approve-deletion-answer')).toEqual([
      { caseId: about, kind: 'recognition-request', hold: 'alert' },
    ]);
  });

  it('and one in force, whose last day is to come, stops nobody from asking', async () => {
    expect(await page(known('in-force', '2026-12-31'))).toMatchObject({
      ...{ possible: true, needed: [{ number: alertNumber, hold: 'alert' }] },
    });
    expect(await page(known('contested', '2026-12-31'))).toMatchObject({ possible: false });
  });
});
