import { randomUUID } from 'node:crypto';
import type { Contact, Dossier } from '@puente/contracts/dossier';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Message } from '@puente/platform/messenger';
import { vaultCorrector } from './vault-corrector.js';

const dossier = randomUUID() as DossierId;
const caseId = 'GT-26-7K3M9Q-N' as CaseId;
const sms = [{ channel: 'sms' as const, safe: true }];
const theirs: Contact = { phone: '+50255550100', channels: sms, language: 'es' };
const another: Contact = { phone: '+50255550199', channels: sms, language: 'es' };

/** A dossier whose correction says so, and what left the node while it was mended: with it, the telephone that stood there then. */
async function corrected(before: Contact, values: object) {
  let held = {
    id: dossier,
    person: { givenNames: 'Demostración', contact: before },
    certificates: [],
  } as never as Dossier;
  const left: (Message & { readonly held: string | undefined })[] = [];
  const corrector = vaultCorrector({
    vault: {
      words: { read: () => Promise.resolve({ dossier, content: { values } }) },
      dossiers: {
        read: () => Promise.resolve({ version: 1, warnings: [], dossier: held }),
        change: (_seen: unknown, changed: Dossier) => Promise.resolve(((held = changed), true)),
      },
    } as never,
    outlet: {
      send: (message) => {
        left.push({ ...message, held: held.person.contact.phone });
        return Promise.resolve({ state: 'accepted', at: instant('2026-03-03T15:00:00Z'), proof: 'demonstration' });
      },
    },
    time: { now: () => instant('2026-03-03T15:00:00Z') },
    page: 'https://puente.example/es',
  });
  await corrector.correct({ caseId, dossier, fields: [], words: 'w' });
  return { left, held };
}

describe('[attack 6] another contact in a dossier', () => {
  it('is told to the contact of before, before it counts, and to nobody who took its place', async () => {
    const { held, left } = await corrected(theirs, { contact: another });
    expect(left).toMatchObject([{ address: theirs.phone, channel: 'sms', held: theirs.phone }]);
    expect(left[0]?.text).toContain(caseId);
    expect(left[0]?.text).not.toContain(another.phone);
    expect(held.person.contact).toEqual(another);
  });

  it('is told to nobody where the person stays reached there, or was not, or another field was wrong', async () => {
    expect((await corrected(theirs, { contact: { ...theirs, language: 'en' } })).left).toEqual([]);
    expect((await corrected({ channels: [], language: 'es' }, { contact: another })).left).toEqual([]);
    expect(
      (await corrected({ ...theirs, channels: [{ channel: 'sms', safe: false }] }, { contact: another })).left,
    ).toEqual([]);
    expect((await corrected(theirs, { givenNames: 'Otra' })).left).toEqual([]);
  });
});
