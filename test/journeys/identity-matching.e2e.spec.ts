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
    const finding = { finding: 'same-person', purpose: 'la persona está en el mostrador' };
    const said = await counter.must(counter.put(`/dossiers/${again}/matches/${before}`, finding));
    expect(said.body).toMatchObject({ otherId: before, finding: 'same-person', opened: false });
  });
});
