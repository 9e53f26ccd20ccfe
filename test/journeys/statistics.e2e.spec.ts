import { until } from '@puente/testing/actors';
import type { DemonstrationWorker } from '@puente/testing/actors';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();

/** A worker of these traits; invented, like all of them. */
function traits(more: Readonly<Record<string, string>>): DemonstrationWorker {
  const worker = photovoltaicInstaller(nextWorker());
  const person = worker.dossier['person'] as object;
  return { ...worker, dossier: { ...worker.dossier, person: { ...person, ...more } } };
}

interface Figure {
  readonly stage?: string | null;
  readonly sex?: string | null;
  readonly nationality?: string | null;
  readonly cases: number;
}

const submitted = 'recognition-request/submitted';

describe('what the system says of its own work', () => {
  it('[F46][F47][F45] everybody reads counts and times, and late work by agency; of fewer than five people nothing', async () => {
    const filed: DemonstrationWorker[] = [];
    for (let n = 0; n < 5; n += 1) filed.push(traits({ sex: 'X', nationality: 'HN' }));
    filed.push(traits({ sex: 'X', nationality: 'BZ' }));
    for (const worker of filed) {
      const caseId = await steps.draft(worker);
      await steps.submit(caseId);
      await steps.reaches(steps.by.registrar, caseId, 'submitted');
    }
    const anyone = people.anyone(steps.corridor.home);
    const figures = await until(
      'figures that count them',
      async () => {
        const { body } = await anyone.must(anyone.get('/statistics'));
        const cells = body['cells'] as Figure[];
        return cells.some(
          (one) => one.stage === submitted && one.sex === 'X' && one.nationality === 'HN' && one.cases >= 5,
        )
          ? body
          : undefined;
      },
      { within: 90_000 },
    );
    const text = JSON.stringify(figures);
    expect(text).not.toContain('"BZ"');
    for (const { secrets } of filed) for (const secret of secrets) expect(text).not.toContain(secret);
    for (const { cases } of figures['cells'] as Figure[]) expect(cases).toBeGreaterThanOrEqual(5);
    const late = figures['late'] as { agency: string; openLate: number | null; ended: number | null }[];
    expect(late.map(({ agency }) => agency)).toContain('mx-stps');

    const table = await fetch(`${anyone.base}/statistics.csv`, { headers: { 'accept-language': 'es' } });
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect(await table.text()).toContain('trámites');
  });

  it('[F64] the auditor, and nobody else, sees every group against the rest', async () => {
    const { home } = steps.corridor;
    const auditor = people.user(people.named(home, 'auditor'));
    const { body } = await auditor.must(auditor.get('/indicators/unequal-treatment'));
    expect(body).toMatchObject({ items: expect.any(Array) as object[], note: { es: expect.any(String) as string } });
    const registrar = people.user(steps.by.registrar);
    expect((await registrar.get('/indicators/unequal-treatment')).status).toBe(403);
  });
});
