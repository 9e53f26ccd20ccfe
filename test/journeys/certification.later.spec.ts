import { demonstrationWorker, until } from '@puente/testing/actors';
import { after, today } from '../world/moved-time.js';
import { nextWorker, openWorld } from '../world/world.js';
import { CertificationSteps, newcomer, solar } from './certification/certification-steps.js';
import { isSound } from './certification/is-sound.js';

// Each ends with what crosses a border or goes to another office.
jest.setTimeout(180_000);

/** An appeal as staff of the appeals body see it, as far as the journey needs it. */
interface Drawn {
  readonly file: { readonly officer: string };
}

/** All are told of one day, as long before as the law announces it; then the nodes live on the day after it. */
describe('certification at home, on the day of the evaluation', () => {
  let world = openWorld();
  let mexico = new CertificationSteps(world.people, 'MX', 'mx-conocer');
  let guatemala = new CertificationSteps(world.people, 'GT', 'gt-intecap');
  let helped: string;
  let missing: string;
  let appealing: string;
  let returning: string;
  beforeAll(async () => {
    const on = new Date(today().getTime() + 14 * 86_400_000);
    [helped, missing, appealing] = [
      await applied('work-reference'),
      await applied('photo-evidence'),
      await applied('photo-evidence'),
    ];
    for (const caseId of [helped, missing, appealing]) {
      await mexico.admit(caseId);
      await mexico.appoint(caseId, on);
    }
    returning = await credited();
    await guatemala.admit(returning);
    await guatemala.appoint(returning, on);
    world = await after(on.toISOString().slice(0, 10));
    mexico = new CertificationSteps(world.people, 'MX', 'mx-conocer');
    guatemala = new CertificationSteps(world.people, 'GT', 'gt-intecap');
  });

  async function applied(evidence: string): Promise<string> {
    const caseId = await mexico.open(newcomer(nextWorker()), { ...solar, route: 'documents' });
    await mexico.attach(caseId, evidence);
    await mexico.act(mexico.by.counter, caseId, 'submit');
    return caseId;
  }

  /** Three of four units by equivalence. */
  async function credited(): Promise<string> {
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
    return caseId;
  }

  const unitsOf = async (caseId: string): Promise<readonly string[]> =>
    (await mexico.read(mexico.by.registrar, caseId)).file.application.units;

  it('[F12][F44] an office helps: appointment, evaluation, verdict, a second person approves, and the certificate goes abroad at once', async () => {
    const { file } = await mexico.read(mexico.by.registrar, helped);
    expect(file.assessor?.id).not.toBe(file.approver);
    const { units } = file.application;
    const early = mexico.act(await mexico.assessorOf(helped), helped, 'record-evaluation', {
      findings: units.map((unit) => ({ unit, verdict: 'competent', evidence: ['interview'], observed: { es: 'x' } })),
      summary: { es: 'x' },
    });
    await expect(early).rejects.toThrow('CONFLICT_NOT_DECLARED');
    await mexico.evaluate(helped, units, () => true);
    await mexico.approve(helped);
    const certificateId = await mexico.certificateOf(helped);
    await isSound(world.endpoints, 'MX', helped);

    const { people, steps: recognition } = world;
    const { dossierId } = await mexico.read(mexico.by.counter, helped);
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

  it('[F12] not yet competent says what is missing and from when', async () => {
    const units = await unitsOf(missing);
    await mexico.evaluate(missing, units, () => false);
    await mexico.approve(missing);
    const ended = await mexico.reaches(mexico.by.registrar, missing, 'not-yet-competent');
    expect(ended.file.gaps?.map(({ unit }) => unit)).toEqual(units);
    await expect(mexico.act(mexico.by.counter, missing, 'reapply')).rejects.toThrow('NOT_YOUR_ROLE');
    await isSound(world.endpoints, 'MX', missing);
  });

  it('[F12][F16] what an evaluation did not find is appealed; who had no part in it finds it shown, and it is certified', async () => {
    const units = await unitsOf(appealing);
    await mexico.evaluate(appealing, units, () => false);
    await mexico.approve(appealing);
    const found = await mexico.reaches(mexico.by.registrar, appealing, 'not-yet-competent');
    const grounds = units.map((unit) => ({ unit, ground: 'está en las fotografías' }));
    const worker = await mexico.worker(appealing);
    await worker.must(worker.post(`/cases/${appealing}/appeal`, { grounds, documentIds: [] }));
    const appeal = String((await mexico.reaches(mexico.by.counter, appealing, 'appealed')).file.appeal?.caseId);
    const { people } = world;
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
    expect(await mexico.certificateOf(appealing)).toMatch(/./);
    await isSound(world.endpoints, 'MX', appealing);
  });

  it('[F70] skills certified abroad count on the way home: three units by equivalence, the fourth is evaluated', async () => {
    const { file } = await guatemala.read(guatemala.by.registrar, returning);
    await guatemala.evaluate(returning, file.application.units.slice(3), () => true);
    await guatemala.approve(returning);
    const certificateId = await guatemala.certificateOf(returning);
    const { dossierId } = await guatemala.read(guatemala.by.counter, returning);
    const { body } = await world.people.user(guatemala.by.counter).get(`/dossiers/${dossierId}`);
    expect(body['certificates']).toContainEqual(
      expect.objectContaining({ id: certificateId, standard: { country: 'GT', code: 'GT-DEMO-AL-01' } }),
    );
    await isSound(world.endpoints, 'GT', returning);
  });
});
