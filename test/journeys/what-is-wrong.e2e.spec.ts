import { nodeOf, until } from '@puente/testing/actors';
import type { JsonObject } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();
const words = { es: 'el folio es de otra persona', en: 'the folio is somebody else’s' };

describe('what turns out to be wrong', () => {
  it('[F25][F26] an alert goes to the worker first and to the host, and back when it was wrong', async () => {
    const { caseId } = await steps.toRecognition(photovoltaicInstaller(nextWorker()));
    const verifier = people.named('MX', 'verifier');
    const agency = people.endpoints.users.find(({ username }) => username === verifier)?.agency;
    const second = people.named('MX', 'supervisor', agency);
    const from = new Date().toISOString().slice(0, 10);
    const lastDay = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    const notice = { severity: 'restricted', units: [], from, until: lastDay };
    await steps.act(verifier, caseId, 'raise-alert', { ...notice, reasons: words });
    const alert = await until('the alert has a file of its own', async () => {
      const { body } = await people.user(second).get(`/cases/${caseId}`);
      const [annex] = (body['file'] as { annexes?: { caseId: string }[] }).annexes ?? [];
      return annex && (await people.user(second).get(`/cases/${annex.caseId}`)).status === 200
        ? annex.caseId
        : undefined;
    });
    await expect(steps.act(verifier, alert, 'approve-alert')).rejects.toThrow(/NOT_YOUR_ROLE|SAME_PERSON/);
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, second);
      await begin(desk, nodeOf(people.endpoints, 'MX').console, alert, 'Aprobar una alerta');
      // What is approved stands beside the button.
      expect(await desk.innerText('main')).toContain(words.es);
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
    });
    await steps.reaches(second, alert, 'in-force');

    // The host's supervisors find it in their queue, and it stands beside the review: scope and period, no reasons.
    await steps.reaches(steps.by.supervisor, alert, 'received');
    await until('it stands beside the review', async () => {
      const { body } = await people.user(steps.by.supervisor).get(`/cases/${caseId}`);
      return JSON.stringify((body['file'] as JsonObject)['alerts'] ?? []).includes('restricted');
    });
    const { body: received } = await people.user(steps.by.supervisor).get(`/cases/${alert}`);
    expect(JSON.stringify(received)).not.toContain(words.es);

    await steps.act(second, alert, 'contest-alert', { ground: 'el registro estaba equivocado' });
    const contested = await steps.reaches(second, alert, 'contested');
    expect(JSON.stringify(contested)).toContain('alert-close');
    await steps.act(second, alert, 'close-alert', { reasons: { es: 'el registro se corrigió' } });
    await steps.reaches(steps.by.supervisor, alert, 'closed');
  });

  it('[F29] what is wrong about a worker is corrected in both countries, and no file quotes it', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const { caseId, code } = await steps.toReview(worker);
    const page = await people.worker('GT', caseId, code);
    const surnames = ['Cumes', `Corregido${caseId.slice(6, 12)}`];
    await inBrowser(async (browser) => {
      const own = await openWorkerPage(browser, people, 'GT', caseId);
      await own.click('a[href="/tramite/corregir"]');
      await own.fill('#surname', String(surnames[0]));
      await own.fill('#secondSurname', String(surnames[1]));
      await own.fill('#words', 'mi segundo apellido está mal escrito');
      await own.click('main form button');
      expect(await own.innerText('h1')).toBe('Pidió la corrección');
    });
    const { body: file } = await page.get(`/cases/${caseId}`);
    const [annex] = (file['file'] as { annexes: { caseId: string }[] }).annexes;
    const correction = String(annex?.caseId);
    await until('the correction has its period', async () => (await page.get(`/cases/${correction}`)).status === 200);
    const { body: opened } = await page.get(`/cases/${correction}`);
    expect(JSON.stringify([file, opened])).not.toContain(surnames[1]);
    const holder = people.named('GT', 'reviewer');
    const { body: words_ } = await people.user(holder).get(`/corrections/${correction}`);
    expect(words_).toMatchObject({ values: { surnames } });

    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, holder);
      await begin(desk, nodeOf(people.endpoints, 'GT').console, correction, 'Aceptar la corrección');
      // Whoever decides reads what is asked for.
      expect(await desk.innerText('main')).toContain(surnames[1]);
      await confirm(desk);
    });
    await steps.reaches(steps.by.supervisor, correction, 'corrected');
    const dossier = `/dossiers/${String(file['dossierId'])}`;
    const { file: review } = await steps.read(steps.by.supervisor, caseId);
    const drawn = people.user(String(review.reviewer));
    await until('whoever reviews it reads the dossier as it is now', async () => {
      return JSON.stringify((await drawn.get(dossier)).body).includes(String(surnames[1]));
    });
    // There nobody has anything to do in the case, and so nobody opens the dossier; the journal says that it was mended.
    const registrar = people.user(steps.by.registrar);
    await until('Mexico has it as well', async () => {
      return JSON.stringify((await registrar.get(`/cases/${caseId}/journal`)).body).includes('"data-corrected"');
    });
    expect((await registrar.get(dossier)).status).toBe(404);
  });
});

describe('who is who', () => {
  it('[F33] anybody reads which authority does what, and whom a country accredited for which standards', async () => {
    const anyone = people.anyone('GT');
    const { body } = await anyone.must(anyone.get('/authorities'));
    const countries = body['items'] as { country: string; agencies: { id: string; desks: string[] }[] }[];
    expect(countries.length).toBeGreaterThanOrEqual(2);
    for (const { agencies } of countries) {
      expect(new Set(agencies.flatMap(({ desks }) => desks)).size).toBe(7);
    }
    const { body: certifiers } = await anyone.must(anyone.get('/authorities/MX/certifiers'));
    const items = certifiers['items'] as { id: string; standards: string[] }[];
    expect(items.find(({ id }) => id === 'ECE-00001')?.standards).toContain('EC0586.01');
  });
});
