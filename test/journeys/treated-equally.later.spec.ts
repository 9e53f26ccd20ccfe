import { nodeOf, until } from '@puente/testing/actors';
import type { JsonObject } from '@puente/testing/actors';
import { Control } from '../world/control.js';
import { after, today } from '../world/moved-time.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import type { World } from '../world/world.js';

jest.setTimeout(180_000);

/** As few as can be compared (`fewestCompared`), of each. */
const ofEach = 10;
const about = { by: 'sex', group: 'X', measure: 'time', where: 'recognition-request/submitted' };
const reasons = { es: 'Demostración: una sola ventanilla los recibía' };

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
    const [own, other] = ['mx-stps', 'mx-conocer'].map((agency) =>
      world.people.user(world.people.named(home, 'auditor', agency)),
    );
    const judge = { outcome: 'confirmed', reasons };
    const { body: answered } = await world.steps.act(owner, finding, 'answer-unequal-treatment', { reasons });
    const seen = Number(answered['version']);
    const judging = `/cases/${finding}/judge-unequal-treatment`;
    expect(await own?.post(judging, judge, { seen })).toMatchObject({ status: 403, body: { code: 'OWN_AGENCY' } });
    await other?.must(other.post(judging, judge, { seen }));

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
