import { demonstrationWorker, until } from '@puente/testing/actors';
import { nextWorker, openWorld } from '../world/world.js';

const { people, steps } = openWorld();

const child = (birthDate: string) =>
  demonstrationWorker(
    nextWorker(),
    { country: 'MX', standard: 'EC0586.01', certifier: 'ECE-00001' },
    { nationality: 'GT', birthDate },
  );

describe('somebody under 18', () => {
  it('[F49] is stopped at the counter, sealed, told that help is coming, and seen by nobody else', async () => {
    const counter = people.user(steps.by.counter);
    const yearsAgo = (years: number) => `${String(new Date().getFullYear() - years)}-12-31`;
    const worker = child(yearsAgo(17));
    const { body: dossier } = await counter.must(counter.post('/dossiers', worker.dossier));
    const ask = {
      dossierId: dossier['id'],
      certificateId: worker.certificateId,
      hosts: [{ country: 'GT' }],
      language: 'es',
    };
    const { body: opened } = await counter.must(counter.post('/cases', ask));
    expect(opened).toMatchObject({ kind: 'protection', stage: 'sealed' });
    const caseId = String(opened['caseId']);

    for (const role of ['assistant', 'registrar', 'reviewer', 'supervisor']) {
      const officer = people.user(people.named('GT', role));
      expect((await officer.get(`/cases/${caseId}`)).status).toBe(404);
      expect(JSON.stringify((await officer.get('/cases')).body)).not.toContain(caseId);
      expect((await officer.get(`/dossiers/${String(dossier['id'])}`)).status).toBe(404);
    }
    const page = await people.worker('GT', caseId, String(opened['code']));
    const { body: status } = await page.get('/status');
    expect(status).toMatchObject({ stage: 'protected', next: 'nothing', holder: { who: 'nobody' } });

    const officer = people.named('GT', 'protection-officer');
    const { body: sealed } = await people.user(officer).get('/protection');
    expect(JSON.stringify(sealed)).toContain(caseId);
    await steps.act(officer, caseId, 'take-up');
    await steps.act(officer, caseId, 'record-contact', { with: 'person' });
    await steps.act(officer, caseId, 'release', { ground: { es: 'el acta de nacimiento dice otra fecha' } });
    const again = () => counter.get(`/dossiers/${String(dossier['id'])}`);
    await until('the counter may open the dossier again', async () => (await again()).status === 200);
    const { body: draft } = await counter.must(counter.post('/cases', ask));
    expect(draft).toMatchObject({ kind: 'recognition-review', stage: 'draft' });
  });

  it('[F49] so is somebody whose age an officer doubts, and nothing crosses the border', async () => {
    const counter = people.user(steps.by.counter);
    const worker = child('1990-01-01');
    const { body: dossier } = await counter.must(counter.post('/dossiers', worker.dossier));
    const dossierId = String(dossier['id']);
    await counter.must(counter.put(`/dossiers/${dossierId}/flag-age-in-doubt`, {}));
    const ask = { dossierId, certificateId: worker.certificateId, hosts: [{ country: 'GT' }], language: 'es' };
    const { body: opened } = await counter.must(counter.post('/cases', ask));
    expect(opened).toMatchObject({ kind: 'protection' });
    const page = await people.worker('GT', String(opened['caseId']), String(opened['code']));
    await until('the page says that help is coming', async () => {
      const { body } = await page.get('/status');
      return JSON.stringify(body['timeline']).includes('protection-opened');
    });
    const registrar = people.user(steps.by.registrar);
    expect((await registrar.get(`/cases/${String(opened['caseId'])}`)).status).toBe(404);
  });
});
