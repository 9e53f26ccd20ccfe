import type { DocumentId, DossierId } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import { pack } from './pack.js';

const at = '2026-03-03T15:04:05.678Z';
const here = { dossier: 'dossier-here' as DossierId, document: 'document-here' as DocumentId, case: 'GT-26-7K3M9Q-N' };
const document = { id: here.document, kind: 'certificate', sha256: 'b'.repeat(64) } as const;
const names = new Map<string, string>([
  [here.dossier, 'dossier-there'],
  [here.document, 'document-there'],
  [here.case, 'GT-26-THERE0-0'],
]);
const vault = {
  dossiers: { read: (id: string) => Promise.resolve({ dossier: { id, person: {}, certificates: [] } }) },
  documents: {
    read: () =>
      Promise.resolve({ ...document, dossier: here.dossier, mediaType: 'image/png', bytes: Buffer.from('a') }),
  },
  ownWords: { open: (_case: string, message: object) => Promise.resolve(message) },
  names: { abroad: (to: string) => Promise.resolve(to === 'MX' ? names : new Map()) },
} as unknown as Vault;

const toldTo = async (code: string): Promise<string> => {
  const filing = { dossier: here.dossier, documents: [document] };
  const message = { type: 'verification.completed', to: country(code), at, filing, authenticity: {} };
  const told: object[] = [];
  for await (const one of pack({ eventId: 'e', caseId: 'GT-26-7K3M9Q-N', message } as never, vault)) told.push(one);
  return JSON.stringify(told);
};

describe('what leaves for another country', () => {
  it('names a person and their documents as that country did, where it was first to name them', async () => {
    const sent = await toldTo('MX');
    expect(sent).toContain('dossier-there');
    expect(sent).toContain('document-there');
    expect(sent).not.toMatch(/dossier-here|document-here/);
    expect(await toldTo('SV')).not.toContain('there');
  });

  it('calls a case as that country did, in every place, where another country was first to call one so', async () => {
    const status = { caseId: here.case, timeline: [] };
    const message = { type: 'recognition.progressed', at, status };
    const sent = async (to: string) => {
      for await (const one of pack({ eventId: 'e', caseId: here.case, message: { ...message, to } } as never, vault))
        return one;
      throw new Error('nothing left');
    };
    expect(await sent('MX')).toMatchObject({
      subject: 'GT-26-THERE0-0',
      data: { status: { caseId: 'GT-26-THERE0-0' } },
    });
    expect(await sent('SV')).toMatchObject({ subject: here.case, data: { status: { caseId: here.case } } });
  });
});
