import { randomBytes, randomUUID } from 'node:crypto';
import type { DraftedCountry } from '@puente/country-packs/specification';
import { draftedCountry } from '@puente/country-packs/specification';
import type { CaseKind } from '@puente/domain/file/case';
import type { CertifierId, DossierId, PlainDate, StandardCode } from '@puente/domain/kernel';
import { country, newCaseNumber } from '@puente/domain/kernel';
import { document, officer, openDraft } from '@puente/domain/specification';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { SampleNode } from './index.js';
import { carry, HandClock, sampleNode } from './index.js';

const [ecuador, mexico] = [country('EC'), country('MX')];
const bricklayer = 'EC0326' as StandardCode;
const bricklayerInEcuador = 'EC-DEMO-AL-01' as StandardCode;

/** What docs/runbooks/add-a-country.md ends with: nothing but data was added, and a case runs to its decision. */
describe('a sixth country', () => {
  const clock = new HandClock();
  let sixth: DraftedCountry;
  let ec: SampleNode;
  let mx: SampleNode;
  beforeAll(async () => {
    sixth = await draftedCountry();
    sixth.draft();
    await sixth.finish();
    const rules = await sixth.load();
    [ec, mx] = [await sampleNode(ecuador, { clock, rules }), await sampleNode(mexico, { clock, rules })];
  });
  afterAll(() => Promise.all([ec.close(), mx.close(), sixth.remove()]));

  it('recognises a certificate of its partner', async () => {
    const caseId = newCaseNumber(ecuador, 2026, randomBytes(6));
    const standards = ec.rules.country(ecuador)?.catalogue.standards;
    const units = standards?.get(bricklayerInEcuador)?.units ?? [];
    const certifiers = mx.rules.country(mexico)?.catalogue;
    const issuedOn = '2024-08-20' as PlainDate;
    const certifier = [...(certifiers?.certifiers.keys() ?? [])].find((id: CertifierId) =>
      certifiers?.accredited(id, bricklayer, issuedOn),
    );
    const draft = openDraft(ecuador, {
      dossier: randomUUID() as DossierId,
      certificate: {
        ...openDraft(ecuador).certificate,
        standard: { country: mexico, code: bricklayer },
        certifier: certifier ?? ('' as CertifierId),
        issuedOn,
      },
      hosts: [{ country: ecuador, standard: bricklayerInEcuador }],
    });
    const counter = officer('ec.counter', 'ec-ministry', 'assistant');
    const steps: readonly [SampleNode, CaseKind, CaseCommand, ReturnType<typeof officer>][] = [
      [ec, 'recognition-review', draft, counter],
      [ec, 'recognition-review', { type: 'attach-document', document: document('certificate') }, counter],
      [ec, 'recognition-review', { type: 'submit' }, counter],
      [mx, 'recognition-request', { type: 'acknowledge' }, officer('mx.registrar', 'mx-stps', 'registrar')],
      [mx, 'recognition-request', { type: 'confirm-authentic' }, officer('mx.verifier', 'mx-conocer', 'verifier')],
      [
        ec,
        'recognition-review',
        {
          type: 'propose-verdict',
          verdicts: units.map(({ code }) => ({ unit: code, verdict: 'held', ground: { es: 'Cotejado' } })),
          reasons: { es: 'Se cotejaron las unidades' },
        },
        officer('ec.reviewer', 'ec-ministry', 'reviewer'),
      ],
      [ec, 'recognition-review', { type: 'approve-verdict' }, officer('ec.approver', 'ec-ministry', 'approver')],
    ];
    for (const [node, kind, command, by] of steps) {
      clock.on(60_000);
      expect(await node.does(kind, caseId, command, by)).toMatchObject({ outcome: 'accepted' });
      for (let carried = 1; carried > 0;) {
        await ec.settleEffects(caseId);
        await mx.settleEffects(caseId);
        carried = [...(await carry(ec, mx)), ...(await carry(mx, ec))].length;
      }
    }
    expect((await readCase(ec.database.pool, caseId))?.file.stage).toBe('recognised');
    expect((await readCase(mx.database.pool, caseId))?.file.stage).toBe('concluded');
  });
});
