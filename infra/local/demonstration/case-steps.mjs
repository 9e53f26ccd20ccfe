import { RecognitionSteps, demonstrationPdf, until, workerByPhone } from '@puente/testing/actors';

const words = (es, en) => ({ es, en });
const patient = 60_000;

/**
 * What somebody does with a demonstration case, by name: over the public API, as the person whose step it is. Each gets the
 * people of the day, and `told`, the case so far: `{ caseId, corridor, worker }`.
 */
export const caseSteps = {
  async draft({ steps }, told) {
    told.caseId = await steps.draft(told.worker);
  },
  async file({ steps }, told) {
    told.caseId = await steps.draft(told.worker);
    await steps.act(steps.by.counter, told.caseId, 'submit');
  },
  async acknowledge({ steps }, { caseId }) {
    await steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, patient);
    await steps.acknowledge(caseId);
  },
  async ask({ steps }, { caseId }) {
    await steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, patient);
    const legalReason = words('Artículo 4 del acuerdo (demostración)', 'Article 4 of the agreement (demonstration)');
    await steps.act(steps.by.registrar, caseId, 'request-documents', { requests: [{ kind: 'identity', legalReason }] });
  },
  async verify({ steps }, { caseId }) {
    await verifiable(steps, caseId);
    await steps.confirmAuthentic(caseId);
  },
  async doubt({ steps }, { caseId }) {
    await verifiable(steps, caseId);
    const what = words('El folio está a nombre de otra persona.', 'The folio is in somebody else’s name.');
    await steps.act(steps.by.verifier, caseId, 'report-discrepancy', { what });
  },
  async consult({ people, steps }, { caseId, corridor }) {
    const { file } = await reviewed(steps, caseId);
    const adviser = people.named(corridor.host, 'adviser');
    const body = people.endpoints.users.find(({ username }) => username === adviser)?.agency;
    const question = words('¿Basta la práctica que muestra el expediente?', 'Is the practice in the file enough?');
    const units = (file.proposed ?? []).slice(0, 1).map(({ unit }) => unit);
    await steps.act(file.reviewer, caseId, 'consult', { body, question, units });
  },
  async propose({ steps }, { caseId }) {
    await reviewed(steps, caseId);
    await steps.propose(caseId);
  },
  /** Nothing is recognised. */
  refuse: ({ steps }, { caseId }) => judge(steps, caseId, () => 'missing'),
  /** All but the last unit is recognised. */
  part: ({ steps }, { caseId }) =>
    judge(steps, caseId, (place, units) => (place === units.length - 1 ? 'missing' : 'held')),
  /** Where the person is there is an emergency, by which no other case is touched: their period stands still until it is over. */
  async pause({ people, steps }, { caseId, corridor }) {
    // Where it is under review, its period runs in this country.
    await reviewed(steps, caseId);
    const { supervisor: username } = steps.by;
    const supervisor = people.user(username);
    const region = await regionOfNobodyElse(supervisor);
    const worker = await workerByPhone(people, corridor.host, caseId);
    await worker.must(worker.post(`/cases/${caseId}/say-region`, { region }));
    const { body: proposed } = await supervisor.must(
      supervisor.post('/pauses', {
        ...{ reason: 'flood', regions: [region] },
        words: words('El río se desbordó (demostración).', 'The river is over its banks (demonstration).'),
        until: new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10),
        act: words('Acuerdo 1 de demostración', 'Demonstration agreement 1'),
      }),
    );
    const { file } = await steps.read(username, proposed.caseId);
    await steps.act(people.named(corridor.host, 'supervisor', file.approval), proposed.caseId, 'approve-pause');
    await steps.reaches(username, proposed.caseId, 'in-force', undefined, patient);
  },
  approve: ({ steps }, { caseId }) => steps.approve(caseId),
  async appeal({ people, steps }, { caseId, corridor }) {
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const worker = await workerByPhone(people, corridor.host, caseId);
    await until('the period to appeal runs', async () => (await worker.get('/status')).body.daysLeft !== undefined);
    const ground = 'Lo hice durante diez años y tengo quien lo diga.';
    const grounds = (file.proposed ?? []).map(({ unit }) => ({ unit, ground }));
    await worker.must(worker.post(`/cases/${caseId}/appeal`, { grounds, documentIds: [] }));
  },
  /** Somebody under age, whose case is sealed before anything is filed. */
  async protect({ people, steps }, { corridor, worker }) {
    const counter = people.user(steps.by.counter);
    const { body } = await counter.must(counter.post('/dossiers', worker.dossier));
    const ask = { dossierId: body.id, certificateId: worker.certificateId, hosts: [{ country: corridor.host }] };
    await counter.must(counter.post('/cases', { ...ask, language: 'es' }));
  },
  /** Whoever has no certificate asks for an evaluation at home. */
  async certify({ people }, told) {
    const { corridor, worker } = told;
    const counter = people.user(people.named(corridor.home, 'assistant'));
    const { standard, certifier } = told.held;
    const dossier = { ...worker.dossier, certificates: [] };
    const { body } = await counter.must(counter.post('/dossiers', dossier));
    const asked = { dossierId: body.id, language: 'es', standard, certifier, route: 'documents' };
    told.caseId = String((await counter.must(counter.post('/certifications', asked))).body.caseId);
    const form = new FormData();
    form.set('kind', 'photo-evidence');
    form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'prueba.pdf');
    const paper = await counter.must(counter.post(`/dossiers/${body.id}/documents`, form));
    const steps = new RecognitionSteps(people, corridor);
    const as = people.named(corridor.home, 'assistant');
    await steps.act(as, told.caseId, 'attach-document', { documentId: paper.body.id });
    await steps.act(as, told.caseId, 'submit');
  },
  async admit({ desks, people, steps }, { caseId, corridor }) {
    const agency = desks[corridor.home].certification;
    await steps.act(people.named(corridor.home, 'registrar', agency), caseId, 'admit');
  },
};

const verifiable = (steps, caseId) =>
  steps.reaches(steps.by.verifier, caseId, 'home-verification', ({ file }) => file.issuerAsked !== undefined, patient);

async function regionOfNobodyElse(supervisor) {
  const { body } = await supervisor.must(supervisor.get('/pauses'));
  for (const { code } of body.regions) {
    const { body: touched } = await supervisor.must(supervisor.get(`/pauses/touched?regions=${code}`));
    if (touched.files === 0) return code;
  }
  throw new RangeError('an emergency in any region would touch other cases');
}

/** A verdict on each unit; what is not recognised departs from what was settled in like cases. */
async function judge(steps, caseId, verdictOf) {
  const { file } = await reviewed(steps, caseId);
  const reasons = words('El expediente no muestra esta unidad.', 'The file does not show this unit.');
  const legalBasis = words('Artículo 7 del acuerdo (demostración)', 'Article 7 of the agreement (demonstration)');
  const held = words('El certificado la trae.', 'The certificate has it.');
  const verdicts = (file.proposed ?? []).map(({ unit }, place, units) => {
    const verdict = verdictOf(place, units);
    return { unit, verdict, ...(verdict === 'held' ? { ground: held } : { ground: reasons, legalBasis }) };
  });
  const departures = verdicts.flatMap(({ unit, verdict }) => (verdict === 'held' ? [] : [{ unit, reasons }]));
  await steps.act(file.reviewer, caseId, 'propose-verdict', { verdicts, departures, reasons });
}

const reviewed = (steps, caseId) =>
  steps.reaches(
    steps.by.supervisor,
    caseId,
    'host-review',
    ({ file }) => file.reviewer !== undefined && file.approver !== undefined,
    patient,
  );
