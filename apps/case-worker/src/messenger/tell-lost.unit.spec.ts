import type { CaseId, Instant } from '@puente/domain/kernel';
import type { LostCredentials } from '@puente/persistence/status-lists';
import { tellLost } from './tell-lost.js';

const at = '2026-03-03T15:00:00.000Z' as Instant;

it('[D 3] whoever waits behind somebody that no carrier takes now is told that their lost credential is revoked', async () => {
  const told: CaseId[] = [];
  const waiting = ['GT-26-QTDTNM-2', 'GT-26-7K3M9Q-X'].map((credential) => ({
    ...{ credential: credential as CaseId, caseId: credential as CaseId, at },
  }));
  const lost = {
    toTell: () => Promise.resolve(waiting),
    told: (credential: CaseId) => Promise.resolve(void told.push(credential)),
  } as Partial<LostCredentials> as LostCredentials;
  const down = new Error('no carrier takes this one');
  const reached = await tellLost({
    ...{ lost, time: { now: () => at }, page: 'https://puente.example' },
    files: { read: (caseId) => Promise.resolve({ kind: 'recognition-review', file: { caseId } } as never) },
    lawOf: (() => ({ applicant: () => ({ dossier: 'dossier', language: 'es' }) })) as never,
    writer: {
      write: ({ caseId }) =>
        caseId === waiting[0]?.caseId
          ? Promise.reject(down)
          : Promise.resolve({ state: 'accepted', channel: 'sms', reference: caseId }),
    },
  });
  expect(reached).toEqual({ told: 1, unreached: 0, failed: [down] });
  expect(told).toEqual([waiting[1]?.credential]);
});
