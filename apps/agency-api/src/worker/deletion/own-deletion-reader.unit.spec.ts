import { deletionAt, appealAt, firstMorning, mexico, sampleRules } from '@puente/domain/specification';
import type { CaseId } from '@puente/domain/kernel';
import type { RetainedDossier } from '@puente/persistence/vault';
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
