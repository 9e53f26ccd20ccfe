import { randomUUID } from 'node:crypto';
import type { AgencyId, CaseId, CountryCode, DossierId } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber } from './filings.js';
import { officer, people } from './people.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const protection = 'gt-protection' as AgencyId;
const supervisor = officer(protection, 'demo-gt-protection-supervisor', 'supervisor');
const protector = people.gtProtectionOfficer;
const reasons = { es: 'Se confundió de persona' };

describe('[R6] a protection while weeks pass', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function doubted(node: CaseNode, birthDate: string): Promise<{ caseId: CaseId; dossier: DossierId }> {
    const caseId = aCaseNumber('GT' as CountryCode);
    const dossier = randomUUID() as DossierId;
    const person = { givenNames: 'Demostración', surnames: [], sex: 'X', identityDocuments: [], demonstration: true };
    const contact = { channels: [], language: 'es' };
    const content = { id: dossier, person: { ...person, nationality: 'GT', birthDate, contact }, certificates: [] };
    const warnings = ['AGE_IN_DOUBT'];
    await node.vault.dossiers.create({
      dossier: content as never,
      agencies: [protection],
      warnings,
      at: await time.now(),
    });
    await node.does('protection', caseId, people.gtAssistant, {
      ...{ type: 'open-protection', ground: 'age-in-doubt', doubt: { es: 'Parece menor' } },
      applicant: { dossier, language: 'es' },
    });
    return { caseId, dossier };
  }
  const lapses = async (node: CaseNode, caseId: CaseId, many: number) => {
    await time.until((await node.view(caseId)).deadline?.at);
    await node.reaches(caseId, ({ deadline }) => deadline === undefined);
    expect((await node.journal(caseId)).filter((type) => type === 'escalated')).toHaveLength(many);
  };

  it('is late in each stage in turn and has a way on from each, until the referral came back', async () => {
    const node = await time.node('GT');
    const { caseId } = await doubted(node, '1990-01-01');
    await lapses(node, caseId, 1);
    await node.does('protection', caseId, supervisor, { type: 'assign-protector', to: 'x' as never, reasons });
    await lapses(node, caseId, 2);
    await node.does('protection', caseId, protector, { type: 'record-contact', with: 'person' });
    await lapses(node, caseId, 3);
    await node.does('protection', caseId, protector, { type: 'refer', to: { es: 'Procuraduría' } });
    await lapses(node, caseId, 4);
    await node.does('protection', caseId, protector, { type: 'return-referral', answer: { es: 'Es mayor de edad' } });
    await node.does('protection', caseId, protector, { type: 'release', ground: { es: 'Acta cotejada' } });
    await node.until(caseId, ({ ended }) => ended);
  });

  it('ends by itself where a mistaken doubt was lifted, and not where the dossier says that they are a child', async () => {
    const node = await time.node('GT');
    const [adult, child] = [await doubted(node, '1990-01-01'), await doubted(node, '2020-01-01')];
    for (const { caseId } of [adult, child])
      await node.does('protection', caseId, protector, { type: 'lift-doubt', reasons });
    await node.until(adult.caseId, ({ ended }) => ended);
    await node.until(child.caseId, ({ stage }) => stage === 'sealed');
    expect(await node.journal(child.caseId)).toContain('age-weighed');
    for (const { dossier } of [adult, child]) expect((await node.vault.dossiers.find(dossier))?.warnings).toEqual([]);
    expect((await node.vault.dossiers.find(child.dossier))?.sealed).toBe(true);
  });
});
