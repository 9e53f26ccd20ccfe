import { ruleContent } from '@puente/country-packs/published';
import { consoleIn } from '@puente/words/languages';
import { checkpointText, equivalenceText, readCheckpointText } from '../committee/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import NewRuleText, { action as propose } from './new-rule-text.js';
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
    const loaded = { key: 'k', country: 'GT', partners: ['MX'], pair: { from, to } };
    const drawn = pageDrawn(NewRuleText, { loaded });
    expect(drawn).toContain('<option value="MX">México</option>');
    const shown = wordsOf(drawn);
    for (const told of Object.values(committee.texts.names)) expect(shown).toContain(told);
    expect(shown).toContain(committee.texts.unknown);
  });
});
