import { nodeOf, until } from '@puente/testing/actors';
import type { JsonObject } from '@puente/testing/actors';
import type { Page } from 'playwright-core';
import { inBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { Control } from '../world/control.js';
import { after, today } from '../world/moved-time.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import type { World } from '../world/world.js';

jest.setTimeout(180_000);

/** As few as can be compared (`fewestCompared`), of each. */
const ofEach = 10;
const about = { by: 'sex', group: 'X', measure: 'time', where: 'recognition-request/submitted' };
const reasons = { es: 'Demostración: una sola ventanilla los recibía' };

/** As an auditor does before they open what is none of theirs. */
async function saysWhatFor(auditor: Page, site: string): Promise<void> {
  await auditor.goto(`${site}/auditoria`);
  await auditor.fill('[name=purpose]', 'Trato desigual de demostración');
  await auditor.click('main form button');
}

/** Filed abroad by somebody invented of this sex, and read at home. */
async function filed({ steps }: World, sex: string): Promise<string> {
  const worker = photovoltaicInstaller(nextWorker());
  const person = { ...(worker.dossier['person'] as object), sex };
  const caseId = await steps.draft({ ...worker, dossier: { ...worker.dossier, person } });
  await steps.act(steps.by.counter, caseId, 'submit');
  await steps.reaches(steps.by.registrar, caseId, 'submitted');
  return caseId;
}

describe('people who waited longer than the rest', () => {
  it('[F64] are found by the node, the office answers for it, auditors of another one confirm it, and everybody reads it', async () => {
    const before = openWorld();
    const { home } = before.steps.corridor;
    const each = Array.from({ length: ofEach });
    const [waiting, rest] = await Promise.all(['X', 'M'].map((sex) => Promise.all(each.map(() => filed(before, sex)))));
    for (const caseId of rest ?? []) await before.steps.acknowledge(caseId);
    const world = await after(new Date(today().getTime() + 86_400_000).toISOString().slice(0, 10));
    for (const caseId of waiting ?? []) await world.steps.acknowledge(caseId);
    // The first turn of the watch is at the start of its process.
    await new Control().restart(`${home}-case-worker`);

    const owner = world.people.named(home, 'supervisor', 'mx-stps');
    const supervisor = world.people.user(owner);
    const finding = await until('the office is asked', async () => {
      const { body } = await supervisor.must(supervisor.get('/cases?role=supervisor&stage=raised'));
      const found = (body['items'] as JsonObject[]).find(({ kind }) => kind === 'unequal-treatment');
      return found && String(found['caseId']);
    });
    expect(await world.steps.read(owner, finding)).toMatchObject({
      file: { found: { ...about, groupPeople: ofEach } },
    });
    const [own, other] = ['mx-stps', 'mx-conocer'].map((agency) => world.people.named(home, 'auditor', agency));
    const site = nodeOf(world.endpoints, home).console;
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, world.people, owner);
      await begin(desk, site, finding, 'Responder por un trato desigual');
      // What they answer for stands beside the form: the group and the rest, in days, with the interval.
      const figures = await desk.innerText('tr:has-text("Peor")');
      for (const told of [String(ofEach), 'entre']) expect(figures).toContain(told);
      await desk.fill('[name="reasons.es"]', reasons.es);
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);

      const say = 'Decir si hay trato desigual';
      // Whoever is of the agency that answers does not judge it.
      const ofOwner = await openOfficerPage(browser, world.people, String(own));
      await saysWhatFor(ofOwner, site);
      await ofOwner.goto(`${site}/expedientes/${finding}`);
      expect(await ofOwner.innerText('main')).toContain(reasons.es);
      expect(await ofOwner.innerText('aside')).not.toContain(say);
      const judge = await openOfficerPage(browser, world.people, String(other));
      await saysWhatFor(judge, site);
      await judge.goto(`${site}/auditoria/trato`);
      expect(await judge.innerText('tr:has-text("Peor")')).toContain(`de ${String(ofEach)}`);
      expect(await judged(judge)).toEqual([]);
      await begin(judge, site, finding, say);
      expect(await judge.innerText('main')).toContain(reasons.es);
      await judge.selectOption('[name=outcome]', 'confirmed');
      await judge.fill('[name="reasons.es"]', reasons.es);
      await confirm(judge);
    });

    const anyone = world.people.anyone(home);
    const told = await until(
      'everybody reads it',
      async () => {
        const { body } = await anyone.must(anyone.get('/statistics'));
        return (body['unequalTreatment'] as JsonObject[]).find(({ group }) => group === about.group);
      },
      { within: 90_000, every: 1000 },
    );
    expect(told).toMatchObject({ ...about, answered: true, owner: { agency: 'mx-stps' } });
    const page = await fetch(`${nodeOf(world.endpoints, home).portal}/cifras`, {
      headers: { 'accept-language': 'es' },
    });
    expect(await page.text()).toMatch(/esperan [\d.]+ días más que las demás personas/);
  });
});
