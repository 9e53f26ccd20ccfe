import { ruleContent } from '@puente/country-packs/published';
import { sampleAgreement } from '@puente/domain/specification';
import { consoleIn } from '@puente/words/languages';
import type { Agreement } from '../committee/index.js';
import { agreementText, checkpointText, equivalenceText, readCheckpointText } from '../committee/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import NewRuleText, { action as propose } from './new-rule-text.js';
import RuleChangePage from './rule-change.js';
import AmendedRuleText, { action as amend } from './amended-rule-text.js';

const caseId = 'GT-26-7K3M9Q-N';
const { committee, file } = consoleIn('es');
const es = (text: string) => ({ es: text, en: `${text} (en)` });
const unit = (code: string) => ({ code, title: es(`Unidad ${code}`) });
const standard = (country: string, code: string, units: readonly string[]) => ({
  ...{ country, code, title: es(code), version: '1', level: 2, units: units.map(unit), inForce: [code] },
  ...{ framework: { name: es('Marco'), source: es('Acta'), demonstration: true }, replaces: [], replacedBy: [] },
  ...{ occupations: [], demonstration: true, source: es('Registro') },
});
const from = standard('MX', 'EC0586.01', ['M1', 'M2']);
const to = standard('GT', 'GT-DEMO-FV-01', ['U1', 'U2']);
const known = {
  ...{ id: 'eq-mx-fv', version: 1, from: { country: 'MX', code: from.code }, to: { country: 'GT', code: to.code } },
  units: [
    { unit: 'U2', coverage: 'none' as const, coveredBy: [], missing: [], ground: es('Nada la cubre') },
    {
      unit: 'U1',
      coverage: 'partial' as const,
      coveredBy: ['M1', 'M2'],
      missing: [es('Tierra')],
      ground: es('Acta 7'),
    },
  ],
  ...{ conditions: [], exclusions: [es('Alta tensión')], evidence: [es('Programas')], source: es('Tabla') },
  ...{ validFrom: '2025-01-01', demonstration: true },
};
const text = equivalenceText({ from, to, known, version: 2, language: 'es', coverage: file.coverage });
const view = {
  ...{
    caseId,
    version: 4,
    stage: 'draft',
    subject: 'equivalence',
    reference: 'eq-mx-fv v2',
    takesEffect: '2027-01-01',
  },
  ...{ content: { subject: 'equivalence', equivalence: { ...known, version: 2 } }, reasons: es('Se revisó') },
  ...{ proposedBy: 'gt.delegate.state', votes: [], allowedActions: ['amend-draft'] },
};

const worth = { ...known, route: 'direct', approval: {}, remarks: [] };
const checkpoints = [
  { country: 'GT', code: 'keys-exchanged', title: es('Llaves'), passedOn: '2026-01-01' },
  { country: 'GT', code: 'staff-trained', title: es('Personal formado') },
];
const agreement = { id: 'mx-gt', title: es('Corredor'), parties: ['GT', 'MX'], checkpoints };
const agreements = { items: [agreement] };
const read = (path: string): object => {
  if (path.startsWith('/rule-changes')) return view;
  if (path.startsWith('/rules')) return agreements;
  if (path.endsWith('/equivalences')) return { items: [worth] };
  return path.includes('/MX/') ? from : to;
};
const query = '?pais=mx&norma=ec0586.01&aqui=GT-DEMO-FV-01';
/** What the browser sends of a form that was begun and not changed. */
const typed = {
  ...(text.begins as Record<string, readonly string[]>),
  ...{ validFrom: '2027-01-01', 'reasons.es': 'Se revisó', 'reasons.en': 'Se revisó (en)' },
};
const given = { outcome: 'said', answer: { caseId } };

describe('the text of an equivalence', () => {
  it('begins with the version in force, and is what a committee may take, unit by unit of this country’s standard', async () => {
    const { asked, answer } = await formPressed(propose, { query, typed, read, given });
    const [unread, partly] = known.units;
    const equivalence = { ...known, version: 2, validFrom: '2027-01-01', units: [partly, unread] };
    expect(asked).toEqual([
      ['/rule-changes', { content: { subject: 'equivalence', equivalence }, reasons: es('Se revisó') }],
    ]);
    expect(ruleContent.parse((asked[0]?.[1] as { content: unknown }).content)).toEqual({
      subject: 'equivalence',
      equivalence,
    });
    expect((answer as Response).headers.get('location')).toBe(`/comision/${caseId}?hecho=`);
  });

  it('says what the node found wrong at its box, and keeps the rest', async () => {
    const errors = [{ field: 'equivalence.units.0.coveredBy', code: 'UNKNOWN_UNIT', message: 'No la conoce.' }];
    const problem = { status: 422, code: 'UNKNOWN_UNIT', detail: 'x', errors };
    const { answer } = await formPressed(propose, { query, typed, read, given: { outcome: 'refused', problem } });
    expect(answer).toMatchObject({
      faults: { 'units.0.coveredBy': 'No la conoce.' },
      typed: { validFrom: ['2027-01-01'] },
    });
  });

  it.each(['es', 'en'] as const)('is asked for in %s with both standards’ units by their names', (language) => {
    const words = consoleIn(language);
    const html = pageDrawn(NewRuleText, { language, loaded: { key: 'once', country: 'GT', text } });
    for (const told of [words.committee.texts.hint, words.fields.coveredBy, words.fields.validUntil, 'M1 · Unidad M1'])
      expect(wordsOf(html)).toContain(told);
    expect(html).toContain('>Acta 7</textarea>');
    expect(html.match(/name="units.0.coveredBy" (?:checked="" )?value="M1"/)?.[0]).toContain('checked');
  });

  it('takes the place of a draft as it was read', async () => {
    const { sent } = await formPressed(amend, { params: { caseId }, query: '?v=4', typed, read, given });
    expect(sent[0]).toMatchObject({ path: `/rule-changes/${caseId}/amend-draft`, headers: { 'if-match': '"4"' } });
    const faults = { 'evidence.0.en': 'Hace falta.' };
    const wrong = pageDrawn(NewRuleText, { loaded: { key: 'k', country: 'GT', text }, answered: { typed, faults } });
    expect(wrong).toMatch(/<details open="">.*Hace falta\./);
    const drawn = { caseId, key: 'once', read: 4, reference: view.reference, text, version: 5 };
    expect(pageDrawn(AmendedRuleText, { loaded: drawn })).toContain(`formAction="/comision/${caseId}/amend-draft?v=5"`);
  });
});

describe('a step of readiness', () => {
  it('is chosen among those that are open, and sent as the law names it', async () => {
    const step = checkpointText(agreements as never, 'es');
    expect(Object.keys(step.lists['checkpoint'] ?? {})).toEqual(['mx-gt/GT/staff-trained']);
    const said = {
      checkpoint: 'mx-gt/GT/staff-trained',
      passedOn: '2026-11-02',
      'evidence.es': 'Acta 9',
      'evidence.en': 'Acta 9 (en)',
      'reasons.es': 'Listo',
      'reasons.en': 'Listo (en)',
    };
    const { asked } = await formPressed(propose, { query: '?clase=checkpoint', typed: said, read, given });
    const content = { subject: 'checkpoint', agreement: 'mx-gt', country: 'GT', code: 'staff-trained' };
    const sent = { ...content, passedOn: '2026-11-02', evidence: es('Acta 9') };
    expect(asked).toEqual([['/rule-changes', { content: sent, reasons: es('Listo') }]]);
    expect(ruleContent.parse(sent)).toEqual(sent);
    const errors = [{ field: 'content.code', code: 'ALREADY_DONE', message: 'Ya se cumplió.' }];
    const refused = { outcome: 'refused', problem: { status: 409, code: 'ALREADY_DONE', detail: 'x', errors } };
    const again = await formPressed(propose, { query: '?clase=checkpoint', typed: said, read, given: refused });
    expect(again.answer).toMatchObject({ faults: { checkpoint: 'Ya se cumplió.' } });
  });

  it('is none of what others agreed on among themselves', async () => {
    const items = [agreement, { ...agreement, id: 'mx-co', parties: ['MX', 'CO'] }];
    const api = { read: () => Promise.resolve({ outcome: 'said', answer: { items } }) };
    const { lists } = await readCheckpointText({ api, country: 'GT', language: 'es' } as never);
    expect(Object.keys(lists['checkpoint'] ?? {})).toEqual(['mx-gt/GT/staff-trained']);
  });

  it('is one of the texts that are chosen first, beside partners to choose from, and a code in no catalogue is said', () => {
    const choice = { country: 'GT', partners: ['MX'], agreements: { 'mx-gt': 'Corredor' }, unknown: { from, to } };
    const drawn = pageDrawn(NewRuleText, { loaded: { key: 'k', choice } });
    expect(drawn).toContain('<option value="MX">México</option>');
    expect(drawn).toContain('href="/comision/nueva?clase=agreement&amp;acuerdo=mx-gt"');
    const { revocation: _written, ...names } = committee.texts.names;
    for (const told of Object.values(names)) expect(wordsOf(drawn)).toContain(told);
    expect(wordsOf(drawn)).toContain(committee.texts.unknown);
    const adopting = wordsOf(
      pageDrawn(NewRuleText, { loaded: { key: 'k', choice: { ...choice, sought: 'adoption' } } }),
    );
    expect(adopting).toContain(committee.texts.nothingToAdopt);
    expect(adopting).not.toContain(committee.texts.unknown);
  });
});

describe('the adoption of another country’s evaluation', () => {
  const elsewhere = { ...worth, to: { country: 'CL', code: 'CL-DEMO-FV-01' } };
  const adoption = {
    ...{ id: 'ad-gt-cl-ec0586.01', through: elsewhere.to, act: es('Resolución 1'), on: '2026-01-01' },
    demonstration: true,
  };
  const adopted = { ...worth, route: 'adopted', adoption };
  const reading = (items: readonly object[]) => (path: string) =>
    path.endsWith('/equivalences') ? { items } : read(path);
  const asking = { query: `${query}&clase=adoption`, given };
  const reasons = { 'reasons.es': 'Se revisó', 'reasons.en': 'Se revisó (en)' };

  it('is chosen among those who evaluated it, and sent as the law has it; another name is said at its box', async () => {
    const said = {
      ...{ through: 'CL/CL-DEMO-FV-01', id: 'ad-gt-cl-ec0586.01', validFrom: '2027-01-01', ...reasons },
      ...{ 'adoptionAct.es': 'Resolución 2', 'adoptionAct.en': 'Resolución 2 (en)' },
    };
    const pressed = { ...asking, typed: said, read: reading([worth, elsewhere]) };
    const { asked } = await formPressed(propose, pressed);
    const content = {
      subject: 'adoption',
      adoption: {
        ...{ id: 'ad-gt-cl-ec0586.01', by: 'GT', from: known.from, through: elsewhere.to, to: known.to },
        ...{ act: es('Resolución 2'), on: '2027-01-01', demonstration: true },
      },
    };
    expect(asked).toEqual([['/rule-changes', { content, reasons: es('Se revisó') }]]);
    expect(ruleContent.parse(content)).toEqual(content);
    const errors = [
      { field: 'content.adoption.act.en', code: 'required', message: 'Hace falta.' },
      { field: 'adoption.through.code', code: 'UNKNOWN_STANDARD', message: 'No la conoce.' },
    ];
    const refused = { outcome: 'refused', problem: { status: 422, code: 'INVALID_REQUEST', detail: 'x', errors } };
    const { answer } = await formPressed(propose, { ...pressed, given: refused });
    expect(answer).toMatchObject({ faults: { 'adoptionAct.en': 'Hace falta.', through: 'No la conoce.' } });
  });

  it('ends by the same way, once it is in force', async () => {
    const typed = { revokedOn: '2027-01-01', ...reasons };
    const { asked } = await formPressed(propose, { ...asking, typed, read: reading([adopted, elsewhere]) });
    const ended = { ...adoption, by: 'GT', from: known.from, to: known.to, revokedOn: '2027-01-01' };
    expect(asked[0]?.[1]).toMatchObject({ content: { subject: 'adoption', adoption: ended } });
    expect(ruleContent.parse((asked[0]?.[1] as { content: unknown }).content)).toMatchObject({ adoption: ended });
  });

  it('is there for nothing that no third country evaluated', async () => {
    const pressed = formPressed(propose, { ...asking, typed: {}, read: reading([worth]) });
    await expect(pressed).rejects.toMatchObject({ init: { status: 404 } });
  });
});

describe('another version of an agreement', () => {
  const newest = {
    ...sampleAgreement('escalate'),
    ...{ id: 'mx-gt', parties: ['MX', 'GT'], title: es('Corredor'), legalBasis: es('Acta') },
  } as unknown as Agreement;
  const form = agreementText(newest);
  const reading = (path: string) => (path === `/rules/agreements/${newest.id}` ? newest : read(path));
  const begun = {
    ...(form.begins as Record<string, readonly string[]>),
    ...{ inForceFrom: '2027-01-01', 'reasons.es': 'Más rápido', 'reasons.en': 'Más rápido (en)' },
  };
  const asking = { query: `?clase=agreement&acuerdo=${newest.id}`, read: reading, given };

  it('begins with the newest, and says all of it again but what was changed', async () => {
    const typed = {
      ...begun,
      ...{
        'steps.consulting.within.days': '7',
        'steps.consulting.reminders': '50, 95',
        'steps.hostReview.lapse': 'deem_refused',
      },
      'steps.submitted.reminders': '',
    };
    const { asked } = await formPressed(propose, { ...asking, typed });
    const { content } = asked[0]?.[1] as { content: { agreement: Agreement } };
    expect(ruleContent.parse(content)).toEqual(content);
    const steps = newest.steps as unknown as Readonly<Record<string, object>>;
    expect(content.agreement).toEqual({
      ...{ ...newest, version: newest.version + 1, inForceFrom: '2027-01-01' },
      steps: {
        ...steps,
        submitted: { ...steps['submitted'], reminders: [] },
        hostReview: { ...steps['hostReview'], lapse: 'deem_refused' },
        consultation: {
          within: { ...(steps['consultation'] as { within: object }).within, days: 7 },
          reminders: [0.5, 0.95],
        },
      },
    });
  });

  it('says what the node found wrong at its box', async () => {
    const errors = [
      { field: 'content.agreement.steps.consultation.reminders.1', code: 'x', message: 'Entre 0 y 1.' },
      { field: 'content.agreement.steps.draft.within.unit', code: 'x', message: 'No es.' },
      { field: 'agreement.inForceUntil', code: 'DATES_REVERSED', message: 'Al revés.' },
    ];
    const refused = { outcome: 'refused', problem: { status: 422, code: 'INVALID_REQUEST', detail: 'x', errors } };
    const typed = { ...begun, inForceUntil: '2026-01-01', 'steps.consulting.reminders': '50, 150' };
    const { answer } = await formPressed(propose, { ...asking, typed, given: refused });
    expect(answer).toMatchObject({
      faults: {
        'steps.consulting.reminders': 'Entre 0 y 1.',
        'steps.draft.within.counted': 'No es.',
        inForceUntil: 'Al revés.',
      },
    });
  });

  it('is none of what others agreed on among themselves', async () => {
    const others = () => ({ ...newest, parties: ['MX', 'CO'] });
    await expect(formPressed(propose, { ...asking, typed: begun, read: others })).rejects.toMatchObject({
      init: { status: 404 },
    });
  });

  it.each(['es', 'en'] as const)('is read in %s by what it would say otherwise', (language) => {
    const words = consoleIn(language);
    const steps = { ...newest.steps, hostReview: { ...(newest.steps['hostReview'] as object), lapse: 'deem_refused' } };
    const after = { ...newest, version: 2, steps };
    const changed = { ...view, subject: 'agreement', content: { subject: 'agreement', agreement: after } };
    const loaded = { view: changed, before: newest, done: false, queue: '' };
    const drawn = pageDrawn(RuleChangePage, { language, loaded, roles: ['delegate'] });
    const rows = drawn.split('aria-labelledby="amended"')[1]?.split('</section>')[0] ?? '';
    expect(rows.match(/<th scope="row"/g)).toHaveLength(1);
    const { fields, values } = words;
    for (const told of [`${fields.hostReview} · ${fields.lapse}`, values.escalate, values.deem_refused])
      expect(wordsOf(rows)).toContain(told);
    expect(drawn).toContain(`/comision/${caseId}/amend-draft?v=4`);
  });

  it('takes the place of a draft, which it begins with', async () => {
    const draft = { ...newest, version: 2, validityYears: 3, inForceFrom: '2027-05-01' };
    const changed = { ...view, content: { subject: 'agreement', agreement: draft } };
    const reads = (path: string) => (path.startsWith('/rule-changes') ? changed : reading(path));
    const own = agreementText(newest, draft);
    expect(own.begins['validityYears']).toEqual(['3']);
    const typed = { ...begun, ...(own.begins as Record<string, readonly string[]>), inForceFrom: '2027-05-01' };
    const { sent } = await formPressed(amend, { params: { caseId }, query: '?v=4', typed, read: reads, given });
    expect(sent[0]?.body).toMatchObject({ content: { agreement: { version: 2, validityYears: 3 } } });
  });
});
