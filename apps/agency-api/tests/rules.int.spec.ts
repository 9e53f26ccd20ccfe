import type {
  AgreementInForce,
  AgreementsInForce,
  CountryLaws,
  Guarantees,
  Procedures,
  ProcedureView,
  WhatIf,
} from '@puente/contracts/answers/public';
import { guarantees } from '@puente/domain/book';
import type { CountryCode } from '@puente/domain/kernel';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let anyone: Person;
beforeAll(async () => {
  node = await testNode('GT');
  anyone = node.bearer();
});
afterAll(() => node.close());

const listed = async (): Promise<readonly AgreementInForce[]> =>
  ((await must(anyone.get('/rules'))).body as unknown as AgreementsInForce).items;
const asking = (more: Readonly<Record<string, string>>, language = 'es') => {
  const question = {
    agreement: 'mx-gt-corridor',
    version: '2',
    period: 'submitted',
    country: 'MX',
    from: '2026-03-03',
  };
  const query = new URLSearchParams({ ...question, ...more }).toString();
  return anyone.get(`/rules/what-if?${query}`, { 'accept-language': language });
};
const counted = async (...asked: Parameters<typeof asking>) => (await must(asking(...asked))).body as unknown as WhatIf;

describe('the rules', () => {
  it('are told to anybody as the law has them, each version beside the one before', async () => {
    const items = await listed();
    const versions = items.map(({ id, version }) => `${id} ${String(version)}`);
    expect(versions).toEqual(expect.arrayContaining(['mx-gt-corridor 2', 'mx-gt-corridor 1', 'pacific-alliance 1']));
    expect(versions.indexOf('mx-gt-corridor 2')).toBeLessThan(versions.indexOf('mx-gt-corridor 1'));
    const [second, first] = [2, 1].map((version) =>
      items.find((one) => one.id === 'mx-gt-corridor' && one.version === version),
    );
    const { steps } = node.parts.rules.agreement({ id: 'mx-gt-corridor', version: 2 });
    const review = second?.periods.find(({ name }) => name === 'hostReview.complete');
    expect(review).toMatchObject({ within: steps.hostReview.complete.within, holder: 'host', days: 'host' });
    expect(second?.periods.some(({ before }) => before !== undefined)).toBe(true);
    expect(first?.periods.every(({ before }) => before === undefined)).toBe(true);
  });

  it('count a period before it exists, with its course in the reader’s language', async () => {
    const answer = await counted({});
    expect(answer).toMatchObject({ dueOn: '2026-03-10', atZero: ['escalated'], demonstration: true });
    expect(answer.says).toBe('5 días hábiles desde el 3 de marzo; vence el 10 de marzo');
    expect((await counted({}, 'en')).says).toBe('5 business days from 3 March; due on 10 March');
  });

  it('count a pause and an extension, and no end where it stands still', async () => {
    const paused = { pausedFrom: '2026-03-05', goesOn: '2026-03-12' };
    // The 4th, then the 12th, 13th, 17th and 18th: the third Monday of March is a day off.
    expect(await counted(paused)).toMatchObject({ dueOn: '2026-03-18' });
    expect(await counted({ pausedFrom: '2026-03-05' })).not.toHaveProperty('dueOn');
    const review = { period: 'hostReview.complete', country: 'GT' };
    const [plain, extended] = [await counted(review), await counted({ ...review, extendedBy: '5' })];
    expect(Date.parse(extended.dueOn ?? '')).toBeGreaterThan(Date.parse(plain.dueOn ?? ''));
  });

  it.each([
    [{ country: 'PE' }, 'query.country'],
    [{ from: 'mañana' }, 'query.from'],
    [{ from: '1826-01-01' }, 'query.from'],
    [{ period: 'lunch' }, 'query.period'],
    [{ pausedFrom: '2026-03-01' }, 'query.pausedFrom'],
    [{ goesOn: '2026-03-12' }, 'query.goesOn'],
    [{ extendedBy: '5' }, 'query.extendedBy'],
    [{ period: 'hostReview.complete', extendedBy: '300' }, 'query.extendedBy'],
    [{ who: 'x' }, 'query.who'],
  ])('say which field of %p cannot be counted', async (more, field) => {
    const { status, body } = await asking(more);
    expect([status, (body['errors'] as { field: string }[])[0]?.field]).toEqual([400, field]);
  });

  it('know no version that is not there', async () => {
    expect((await asking({ version: '9' })).status).toBe(404);
    expect((await asking({ agreement: 'nobody' })).status).toBe(404);
  });
});

describe('the book of the law', () => {
  const told = async <Answer>(path: string, language = 'es'): Promise<Answer> =>
    (await must(anyone.get(path, { 'accept-language': language }))).body as unknown as Answer;

  it('says what is promised to everybody, in the reader’s language', async () => {
    const [es, en] = [await told<Guarantees>('/rules/guarantees'), await told<Guarantees>('/rules/guarantees', 'en')];
    expect(es.items.map(({ id }) => id)).toEqual(guarantees);
    expect(es.items[0]).toMatchObject({ id: 'R1', title: 'Nadie pierde por apelar' });
    expect(en.items[0]).toMatchObject({ id: 'R1', title: 'Nobody loses by appealing' });
  });

  it('tells the periods of each country as its pack has them, with the act', async () => {
    const { items } = await told<CountryLaws>('/rules/countries');
    for (const { country, periods } of items) {
      const pack = node.parts.rules.country(country as CountryCode);
      const appeal = periods.find(({ name }) => name === 'certification.appeal');
      expect(appeal).toMatchObject({
        ...{ within: pack?.certification.steps.appeal.within, holder: 'worker' },
        ...{ opens: ['service'], source: pack?.certification.source },
      });
    }
    expect(items.map(({ country }) => country).sort()).toEqual(node.parts.rules.packs.map((one) => one.country).sort());
  });

  it('tells who may do what, by the tables that the law asks', async () => {
    const { acts, stages } = await told<ProcedureView>('/rules/procedures/recognition-review');
    const extend = acts.find(({ command }) => command === 'extend-review');
    expect(extend).toMatchObject({ in: [{ stages: ['host-review'], by: ['reviewer', 'supervisor'] }] });
    expect(extend?.refusals).toContain('ALREADY_EXTENDED');
    expect(stages.map(({ stage }) => stage)).toContain('compensation-pending');
    expect(acts.some(({ command }) => command === 'lapse')).toBe(false);
  });

  it('knows every kind that it lists, and no other', async () => {
    const { items } = await told<Procedures>('/rules/procedures');
    for (const { kind } of items) expect((await told<ProcedureView>(`/rules/procedures/${kind}`)).kind).toBe(kind);
    const { status, body } = await anyone.get('/rules/procedures/lunch');
    expect([status, (body['errors'] as { field: string }[])[0]?.field]).toEqual([400, 'path.kind']);
  });
});
