import { until } from '@puente/testing/actors';
import type { JsonObject } from '@puente/testing/actors';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();

/** That blocking and deletion follow, years later, `keep-no-longer.int.spec.ts` shows with a clock that is moved. */
describe('how long data are kept', () => {
  it('[F30] as long as a case is open, and afterwards as the law of each country says', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const { body } = await people.user(steps.by.counter).get(`/cases/${caseId}`);
    const dossier = `/dossiers/${String(body['dossierId'])}`;
    const retention = async (username: string): Promise<JsonObject> =>
      (await people.user(username).must(people.user(username).get(dossier))).body['retention'] as JsonObject;

    const code = await steps.submit(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    for (const username of [steps.by.counter, steps.by.registrar]) {
      expect(await retention(username)).toMatchObject({ hold: 'open-case' });
    }

    const worker = await people.worker('GT', caseId, code);
    await worker.must(worker.post(`/cases/${caseId}/withdraw`, {}));
    const dates = [];
    // In Mexico nobody has anything more to do in the case, and so nobody opens it: there, one that its own counter opened.
    const there = people.user(people.named('MX', 'assistant'));
    const opened = await there.must(there.post('/dossiers', photovoltaicInstaller(nextWorker()).dossier));
    const theirs = `/dossiers/${String(opened.body['id'])}`;
    for (const [person, path] of [
      [people.user(steps.by.counter), dossier],
      [there, theirs],
    ] as const) {
      const kept = await until('the case is over and told', async () => {
        const now = (await person.must(person.get(path))).body['retention'] as JsonObject;
        return now['hold'] === undefined ? now : undefined;
      });
      expect(kept).toMatchObject({ state: 'kept', demonstration: true });
      expect(String(kept['blockedFrom']) < String(kept['deletedOn'])).toBe(true);
      dates.push(kept['deletedOn']);
    }
    // Each country's own years.
    expect(new Set(dates).size).toBe(2);
  });
});
