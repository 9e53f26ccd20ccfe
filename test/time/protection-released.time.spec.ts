import { randomUUID } from 'node:crypto';
import type { DossierSharing } from '@puente/activities/reopen-dossier';
import type { AgencyId, CaseId, CountryCode, DossierId } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const [filer, protection] = ['gt-mintrab', 'gt-protection'] as AgencyId[] as [AgencyId, AgencyId];
const release = { type: 'release', ground: { es: 'El acta dice otra fecha' } } as const;

describe('a protected person who is of age', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  /** Spoken with; nobody but those who protect the person opens the dossier. */
  async function spokenWith(node: CaseNode): Promise<{ readonly caseId: CaseId; readonly dossier: DossierId }> {
    const caseId = aCaseNumber('GT' as CountryCode);
    const dossier = randomUUID() as DossierId;
    const person = { givenNames: 'Demostración', surnames: [], sex: 'X', identityDocuments: [], demonstration: true };
    const content = { id: dossier, person: { ...person, contact: { channels: [], language: 'es' } }, certificates: [] };
    await node.vault.dossiers.create({ dossier: content as never, agencies: [protection], at: await time.now() });
    const opening = {
      type: 'open-protection',
      ground: 'age-in-doubt',
      applicant: { dossier, language: 'es' },
    } as const;
    await node.does('protection', caseId, people.gtAssistant, opening);
    await node.does('protection', caseId, people.gtProtectionOfficer, { type: 'take-up' });
    await node.does('protection', caseId, people.gtProtectionOfficer, { type: 'record-contact', with: 'person' });
    await node.until(caseId, ({ stage }) => stage === 'taken-up');
    return { caseId, dossier };
  }

  const mayOpen = async (node: CaseNode, dossier: DossierId) => (await node.vault.dossiers.find(dossier))?.agencies;

  it('is opened to whoever filed for them, although the process that released them ended with the commit', async () => {
    const node = await time.node('GT');
    const { caseId, dossier } = await spokenWith(node);
    await node.commits('protection', caseId, people.gtProtectionOfficer, release);
    expect(await mayOpen(node, dossier)).toEqual([protection]);
    expect((await node.view(caseId)).effects).toContainEqual({ kind: 'reopen-dossier', subject: 'filer' });

    await node.dispatches();
    await node.until(caseId, ({ ended }) => ended);
    expect(await mayOpen(node, dossier)).toEqual([protection, filer]);
    expect((await node.journal(caseId)).filter((type) => type === 'dossier-reopened')).toHaveLength(1);
    expect(await node.outcomeOf(caseId)).toBe('released');
  });

  it('is opened once, although the worker of the process ends between opening and saying so', async () => {
    let endings = 1;
    const ending = (vault: DossierSharing): DossierSharing => ({
      async share(dossier, agencies) {
        await vault.share(dossier, agencies);
        if (endings-- > 0) throw new Error('the worker ends here');
      },
    });
    const node = await time.node('GT', { sharing: ending });
    const { caseId, dossier } = await spokenWith(node);
    await node.does('protection', caseId, people.gtProtectionOfficer, release);
    await node.until(caseId, ({ ended }) => ended);
    expect(endings).toBe(-1);
    expect(await mayOpen(node, dossier)).toEqual([protection, filer]);
    expect((await node.journal(caseId)).filter((type) => type === 'dossier-reopened')).toHaveLength(1);
  });
});
