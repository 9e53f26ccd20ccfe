import { nodeOf } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();

describe('somebody who was here before', () => {
  it('[F61] is found under another spelling while the officer opens a dossier, and nothing opens by the officer alone', async () => {
    const { home } = steps.corridor;
    const counter = people.user(people.named(home, 'assistant'));
    const worker = photovoltaicInstaller(nextWorker());
    const birthDate = `19${String(60 + (nextWorker() % 39))}-11-${String(13 + (nextWorker() % 15))}`;
    const person = { ...(worker.dossier['person'] as object), birthDate, surnames: ['Núñez', 'de la Cruz'] };
    const open = async (more: object): Promise<string> => {
      const dossier = { ...worker.dossier, person: { ...person, ...more } };
      return String((await counter.must(counter.post('/dossiers', dossier))).body['id']);
    };
    const before = await open({});
    const again = await open({ surnames: ['Nuñes', 'Cruz'] });

    const { body } = await counter.must(counter.get(`/dossiers/${again}/matches?purpose=apertura`));
    expect(body['items']).toContainEqual(expect.objectContaining({ dossierId: before, sameDocument: true }));
    expect(JSON.stringify(body)).not.toMatch(new RegExp(worker.secrets.join('|').replaceAll('+', '\\+')));
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, people.named(home, 'assistant'));
      await desk.goto(`${nodeOf(people.endpoints, home).console}/mostrador/${again}`);
      await desk.click('a[href$="/anteriores"]');
      await desk.fill('[name=purpose]', 'apertura');
      await desk.click('main form .buttons button');
      expect(await desk.innerText(`tr:has(a[href$="/${before}"])`)).toContain('el mismo documento');
      expect(await judged(desk, 'answer', [320, 768, 1280])).toEqual([]);
      await desk.click(`a[href$="/${before}"]`);
      await desk.selectOption('[name=finding]', 'same-person');
      await desk.fill('[name=purpose]', 'la persona está en el mostrador');
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
      expect(await desk.innerText('main')).toContain('Todavía no se abre nada');
      expect(await judged(desk)).toEqual([]);
    });
    const said = await counter.must(counter.get(`/dossiers/${again}/matches/${before}`));
    expect(said.body).toMatchObject({ otherId: before, finding: 'same-person', opened: false });
  });
});
