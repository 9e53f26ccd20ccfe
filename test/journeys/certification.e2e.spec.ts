import { codeByPhone, nodeOf, until } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld } from '../world/world.js';
import { CertificationSteps, newcomer, solar } from './certification/certification-steps.js';
import { isSound } from './certification/is-sound.js';

const { endpoints, people } = openWorld();
const mexico = new CertificationSteps(people, 'MX', 'mx-conocer');

const day = 86_400_000;
const tomorrow = () => new Date(Date.now() + day);
const inWeeks = (weeks: number) => new Date(Date.now() + 7 * weeks * day);
const sound = (country: string, caseId: string) => isSound(endpoints, country, caseId);

describe('certification at home', () => {
  it('[F14][F62][F80] a worker without papers declares what they did, an employer co-signs by code without an account, and the agency begins', async () => {
    const n = nextWorker();
    const worker = newcomer(n);
    const caseId = await mexico.open(worker, { ...solar, route: 'paperless' });
    const { file } = await mexico.read(mexico.by.counter, caseId);
    const [unit] = file.application.units;
    await mexico.act(mexico.by.counter, caseId, 'declare-experience', { experience: [{ unit, from: 2014 }] });
    const address = `+9995551${String(n).padStart(4, '0')}`;
    const counter = people.user(mexico.by.counter);
    const reference = { relation: 'employer', name: 'Jacinta Demostración', channel: 'sms', address };
    await counter.must(counter.post(`/cases/${caseId}/references`, reference));
    const first = await codeByPhone(nodeOf(endpoints, 'MX').messages, caseId, () =>
      mexico.act(mexico.by.counter, caseId, 'submit'),
    );
    const code = await mexico.codeSentTo(address);

    // Without script: three forms, one after another, as a telephone sends them.
    const page = new URL('/referencia', nodeOf(endpoints, 'MX').portal);
    const post = async (...fields: readonly (readonly [string, string])[]) => {
      const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
      const answer = await fetch(page, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
      return { status: answer.status, text: await answer.text() };
    };
    expect((await post(['code', 'ZZZZZ-ZZZZZ'])).text).toContain('no abre ninguna referencia');
    const asked = await post(['code', code.toLowerCase()]);
    expect(asked.text).toContain('Ixchel Demostración');
    expect(asked.text).not.toMatch(new RegExp(`${caseId}|Xicay|DEMO258`));
    expect(asked.text.length).toBeLessThan(30_000);
    const thanked = await post(
      ...([
        ['code', code],
        ['intent', 'sign'],
        ['relation', 'employer'],
        ['confirms', 'yes'],
      ] as const),
      ...([
        ['from', '2014'],
        ['until', '2020'],
        ['unit', String(unit)],
      ] as const),
    );
    expect([thanked.status, thanked.text.includes('Gracias')]).toEqual([200, true]);

    const applied = await mexico.reaches(mexico.by.registrar, caseId, 'application');
    expect(applied.file).toMatchObject({ references: [{ answer: { confirms: true, relation: 'employer' } }] });
    const status = await (await people.worker('MX', caseId, first)).get('/status');
    expect(status.body).toMatchObject({ procedure: 'certification', stage: 'application', atZero: 'escalated' });
    expect(JSON.stringify(status.body)).not.toMatch(/Jacinta|999555/);
    await sound('MX', caseId);
  });

  it('[F12] an assessor who taught the worker is drawn no more, and a day is offered as long before as the law announces it', async () => {
    const caseId = await mexico.open(newcomer(nextWorker()), { ...solar, route: 'documents' });
    await mexico.attach(caseId, 'photo-evidence');
    await mexico.act(mexico.by.counter, caseId, 'submit');
    await mexico.admit(caseId);
    const first = await mexico.assessorOf(caseId);
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, first);
      await begin(desk, nodeOf(endpoints, 'MX').console, caseId, 'Declarar una relación');
      await desk.selectOption('[name=relation]', 'trained');
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
    });
    const second = await until('another assessor', async () => {
      const next = await mexico.assessorOf(caseId);
      return next === '' || next === first ? undefined : next;
    });
    expect(second).not.toBe(first);
    await expect(mexico.offer(caseId, tomorrow())).rejects.toThrow('TEST_TOO_SOON');
    await mexico.appoint(caseId, inWeeks(2));
    const { units } = (await mexico.reaches(second, caseId, 'evaluation-scheduled')).file.application;
    await expect(mexico.evaluate(caseId, units, () => true)).rejects.toThrow('TEST_NOT_HELD');
    await sound('MX', caseId);
  });
});
