import { loadRuleBook } from '@puente/country-packs/rule-book';
import { codeByPhone, demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import { auditNode } from '../auditing/node-audit.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { CertificationSteps } from './certification/certification-steps.js';

const { endpoints, people, steps: recognition } = openWorld();
const mexico = new CertificationSteps(people, 'MX', 'mx-conocer');
const guatemala = new CertificationSteps(people, 'GT', 'gt-intecap');
const solar = { standard: 'EC0586.01', certifier: 'ECE-00001' };

/** An appeal as staff of the appeals body see it, as far as the journey needs it. */
interface Drawn {
  readonly file: { readonly officer: string };
}

/** Somebody who was never certified. */
const newcomer = (n: number) => {
  const worker = photovoltaicInstaller(n);
  return { ...worker, dossier: { ...worker.dossier, certificates: [] } };
};

async function sound(country: string, caseId: string): Promise<void> {
  const rules = await loadRuleBook();
  await until(`the record of ${caseId} to be sound`, async () => {
    return (await auditNode(nodeOf(endpoints, country), rules, [caseId])).length === 0;
  });
}

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

  it('[F12][F44] an office helps: appointment, evaluation, verdict, a second person approves, and the certificate goes abroad at once', async () => {
    const caseId = await mexico.open(newcomer(nextWorker()), { ...solar, route: 'documents' });
    await mexico.attach(caseId, 'work-reference');
    await mexico.act(mexico.by.counter, caseId, 'submit');
    const { file } = await mexico.admit(caseId);
    expect(file.assessor?.id).not.toBe(file.approver);
    await mexico.appoint(caseId);
    const assessor = await mexico.assessorOf(caseId);
    const { units } = file.application;
    const early = mexico.act(assessor, caseId, 'record-evaluation', {
      findings: units.map((unit) => ({ unit, verdict: 'competent', evidence: ['interview'], observed: { es: 'x' } })),
      summary: { es: 'x' },
    });
    await expect(early).rejects.toThrow('CONFLICT_NOT_DECLARED');
    await mexico.evaluate(caseId, units, () => true);
    await mexico.approve(caseId);
    const certificateId = await mexico.certificateOf(caseId);
    await sound('MX', caseId);

    const { dossierId } = await mexico.read(mexico.by.counter, caseId);
    const counter = people.user(mexico.by.counter);
    const opening = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
    const opened = await counter.must(counter.post('/cases', opening));
    const abroad = String(opened.body['caseId']);
    const { body: held } = await counter.must(counter.get(`/dossiers/${dossierId}`));
    const [evidence] = held['documents'] as { id: string }[];
    await recognition.act(mexico.by.counter, abroad, 'attach-document', { documentId: evidence?.id });
    await recognition.act(mexico.by.counter, abroad, 'submit');
    await recognition.acknowledge(abroad);
    await recognition.confirmAuthentic(abroad);
    await recognition.reaches(recognition.by.supervisor, abroad, 'host-review', (answer) => {
      return answer.file.reviewer !== undefined;
    });
  });

  it('[F12] an assessor who taught the worker is drawn no more; not yet competent says what is missing and from when', async () => {
    const caseId = await mexico.open(newcomer(nextWorker()), { ...solar, route: 'documents' });
    await mexico.attach(caseId, 'photo-evidence');
    await mexico.act(mexico.by.counter, caseId, 'submit');
    const { file } = await mexico.admit(caseId);
    const first = await mexico.assessorOf(caseId);
    await mexico.act(first, caseId, 'declare-conflict', { relation: 'trained' });
    const second = await until('another assessor', async () => {
      const next = await mexico.assessorOf(caseId);
      return next === '' || next === first ? undefined : next;
    });
    expect(second).not.toBe(first);
    await mexico.appoint(caseId);
    await mexico.evaluate(caseId, file.application.units, () => false);
    await mexico.approve(caseId);
    const ended = await mexico.reaches(mexico.by.registrar, caseId, 'not-yet-competent');
    expect(ended.file.gaps?.map(({ unit }) => unit)).toEqual(file.application.units);
    await expect(mexico.act(mexico.by.counter, caseId, 'reapply')).rejects.toThrow('NOT_YOUR_ROLE');
    await sound('MX', caseId);
  });

  it('[F12][F16] what an evaluation did not find is appealed; who had no part in it finds it shown, and it is certified', async () => {
    const caseId = await mexico.open(newcomer(nextWorker()), { ...solar, route: 'documents' });
    await mexico.attach(caseId, 'photo-evidence');
    await mexico.act(mexico.by.counter, caseId, 'submit');
    const { file } = await mexico.admit(caseId);
    const { units } = file.application;
    await mexico.appoint(caseId);
    await mexico.evaluate(caseId, units, () => false);
    await mexico.approve(caseId);
    const found = await mexico.reaches(mexico.by.registrar, caseId, 'not-yet-competent');
    const grounds = units.map((unit) => ({ unit, ground: 'está en las fotografías' }));
    const worker = await mexico.worker(caseId);
    await worker.must(worker.post(`/cases/${caseId}/appeal`, { grounds, documentIds: [] }));
    const appeal = String((await mexico.reaches(mexico.by.counter, caseId, 'appealed')).file.appeal?.caseId);
    const body = people.named('MX', 'appeals-officer');
    const drawn = await until('an officer of the appeals body is drawn', async () => {
      const { body: answer } = await people.user(body).get(`/cases/${appeal}`);
      return answer['stage'] === 'appeal-review' ? (answer as unknown as Drawn) : undefined;
    });
    expect([found.file.assessor?.id, found.file.approver]).not.toContain(drawn.file.officer);
    // Whoever evaluated it does not even find the appeal.
    expect((await people.user(String(found.file.assessor?.id)).get(`/cases/${appeal}`)).status).toBe(404);
    const words = { es: 'según las fotografías', en: 'by the photographs' };
    const verdicts = units.map((unit) => ({ unit, verdict: 'held', ground: words }));
    await mexico.act(drawn.file.officer, appeal, 'overturn', { verdicts, reasons: words, legalBasis: words });
    expect(await mexico.certificateOf(caseId)).toMatch(/./);
    await sound('MX', caseId);
  });

  it('[F70] skills certified abroad count on the way home: three units by equivalence, the fourth is evaluated', async () => {
    const worker = demonstrationWorker(
      nextWorker(),
      { country: 'MX', standard: 'EC0326', certifier: 'ECE-00035' },
      { nationality: 'GT' },
    );
    const masonry = { standard: 'GT-DEMO-AL-01', certifier: 'GT-DEMO-CC-01', route: 'return' } as const;
    const caseId = await guatemala.open(worker, masonry);
    const standard = { country: 'MX', code: 'EC0326' };
    const shown = [{ standard, units: ['EC0326'], proof: { kind: 'certificate', certificate: worker.certificateId } }];
    await guatemala.act(guatemala.by.counter, caseId, 'cite-abroad', { shown });
    await guatemala.act(guatemala.by.counter, caseId, 'submit');
    const { file } = await guatemala.reaches(guatemala.by.registrar, caseId, 'application');
    const credit = (unit: string | undefined) => ({ unit, standard, ground: { es: 'Lo cubre la equivalencia' } });
    const [a, b, c, rest] = file.application.units;
    await expect(
      guatemala.act(guatemala.by.registrar, caseId, 'credit-units', { credits: [credit(rest)] }),
    ).rejects.toThrow('NOT_CREDITABLE');
    await guatemala.act(guatemala.by.registrar, caseId, 'credit-units', { credits: [a, b, c].map(credit) });
    await guatemala.admit(caseId);
    await guatemala.appoint(caseId);
    await guatemala.evaluate(caseId, [String(rest)], () => true);
    await guatemala.approve(caseId);
    const certificateId = await guatemala.certificateOf(caseId);
    const { dossierId } = await guatemala.read(guatemala.by.counter, caseId);
    const { body } = await people.user(guatemala.by.counter).get(`/dossiers/${dossierId}`);
    expect(body['certificates']).toContainEqual(
      expect.objectContaining({ id: certificateId, standard: { country: 'GT', code: 'GT-DEMO-AL-01' } }),
    );
    await sound('GT', caseId);
  });
});
