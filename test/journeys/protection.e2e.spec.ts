import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld } from '../world/world.js';

const { people, steps } = openWorld();

/** As the person's own telephone got it. */
const told = (caseId: string): Promise<boolean> =>
  until('the person is told that help is coming', async () => {
    const folder = nodeOf(people.endpoints, 'GT').messages;
    const names = await readdir(folder).catch(() => []);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return texts.some((text) => text.includes(caseId) && text.includes('ponerse en contacto'));
  });

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
    expect(opened).not.toHaveProperty('code');

    const officer = people.named('GT', 'protection-officer');
    const protects = people.user(officer);
    expect((await protects.get(`/dossiers/${String(dossier['id'])}`)).status).toBe(200);
    await told(caseId);
    const { body: sealed } = await people.user(officer).get('/protection');
    expect(JSON.stringify(sealed)).toContain(caseId);
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, officer);
      const site = nodeOf(people.endpoints, 'GT').console;
      await begin(desk, site, caseId, 'Tomar el caso');
      await confirm(desk);
      await begin(desk, site, caseId, 'Anotar un contacto');
      await desk.selectOption('[name=with]', 'person');
      await confirm(desk);
      expect(await judged(desk)).toEqual([]);
    });
    await steps.act(officer, caseId, 'release', { ground: { es: 'el acta de nacimiento dice otra fecha' } });
    const again = () => counter.get(`/dossiers/${String(dossier['id'])}`);
    await until('the counter may open the dossier again', async () => (await again()).status === 200);
    const { body: draft } = await counter.must(counter.post('/cases', ask));
    expect(draft).toMatchObject({ kind: 'recognition-review', stage: 'draft' });
  });

  it('[F49] so is somebody whose age an officer doubts, with all that is theirs, and nothing crosses the border', async () => {
    const counter = people.user(steps.by.counter);
    const caseId = await steps.draft(child('1990-01-01'));
    const { body: draft } = await counter.must(counter.get(`/cases/${caseId}`));
    const dossierId = String(draft['dossierId']);
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, steps.by.counter);
      await desk.goto(`${nodeOf(people.endpoints, 'GT').console}/mostrador/${dossierId}`);
      await desk.click('a[href$="/edad"]');
      expect(await judged(desk, 'address', [320, 768, 1280])).toEqual([]);
      await desk.fill('[name="reasons.es"]', 'Parece menor de lo que dice su documento');
      await confirm(desk);
      expect(await desk.innerText('main')).toContain('No hizo nada malo y no perdió nada');
      expect(await judged(desk)).toEqual([]);
    });

    const officer = people.user(people.named('GT', 'protection-officer'));
    expect((await officer.get(`/dossiers/${dossierId}`)).status).toBe(200);
    const { body: sealed } = await officer.get('/protection');
    const { caseId: sealedFile } = (sealed['items'] as { caseId: string }[]).at(-1) ?? { caseId: '' };
    await told(sealedFile);
    for (const person of [counter, people.user(people.named('GT', 'registrar')), people.user(steps.by.supervisor)]) {
      for (const path of [`/cases/${caseId}`, `/cases/${sealedFile}`, `/dossiers/${dossierId}`])
        expect((await person.get(path)).status).toBe(404);
    }
    const submit = await counter.post(`/cases/${caseId}/submit`, {});
    expect(submit.status).toBe(404);
    expect((await people.user(steps.by.registrar).get(`/cases/${caseId}`)).status).toBe(404);
  });
});
