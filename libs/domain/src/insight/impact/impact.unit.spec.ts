import type { Equivalence } from '../../rulebook/catalogue/index.js';
import { businessDays } from '../../clocks/index.js';
import type { PlainDate, StandardCode } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import { requestStages } from '../../kinds/recognition/request/index.js';
import { recognitionReview, reviewStages } from '../../kinds/recognition/review/index.js';
import type { Agreement, RuleBook } from '../../rulebook/rules/index.js';
import {
  at,
  guatemala,
  mexico,
  people,
  requestAt,
  reviewAt,
  sampleEquivalence,
  sampleRules,
  verdictOn,
  given,
  sampleCase,
} from '../../../specification/index.js';
import { ImpactSum } from './impact.js';
import type { ChangeOfRules, TouchedFile } from './touch.js';
import { touch } from './touch.js';

const before = sampleRules();
const [first] = before.agreements;
if (first === undefined) throw new Error('the sample has an agreement');
const { id } = first;
const from = '2026-06-01' as PlainDate;

/** The agreement's second version: reviews in ten days, silence refuses. */
const second: Agreement = {
  ...first,
  version: 2,
  inForceFrom: from,
  steps: {
    ...first.steps,
    hostReview: {
      ...first.steps.hostReview,
      complete: { within: businessDays(10), reminders: [] },
      lapse: 'deem_refused',
    },
    appeal: { ...first.steps.appeal, within: { unit: 'calendar-days', days: 90 } },
  },
};
const withAgreement = (rules: RuleBook): RuleBook => ({
  ...rules,
  agreements: [...rules.agreements, second],
  agreement: (ref) => (ref.version === 2 ? second : rules.agreement(ref)),
  inForce: (home, host, on) => (on >= from ? second : rules.inForce(home, host, on)),
});

/** The equivalence's second version, in which the second unit is covered by nothing. */
const lost: Equivalence = {
  ...sampleEquivalence('none'),
  version: 2,
  validFrom: from,
};
const withEquivalence = (rules: RuleBook): RuleBook => ({
  ...rules,
  equivalences: {
    ...rules.equivalences,
    all: [...rules.equivalences.all, lost],
    version: (ref) => (ref.version === 2 ? lost : rules.equivalences.version(ref)),
    between: (standard, to, on) => (on >= from ? lost : rules.equivalences.between(standard, to, on)),
  },
});

const onTheDay = at('2026-06-01T15:00:00Z');
const inGuatemala = (after: RuleBook): ChangeOfRules => ({ here: guatemala, before, after, at: onTheDay });
const review = (stage: (typeof reviewStages)[number]): TouchedFile => reviewAt(stage).theFile;

describe('[F65] what a change of rules would touch', () => {
  it('is every open case under the agreement, with the day on which it would be due', () => {
    const touched = touch(review('host-review'), inGuatemala(withAgreement(before)));
    expect(touched).toMatchObject({ kind: 'recognition-review', state: 'open', caseId: sampleCase });
    expect(touched?.effects).toEqual(
      expect.arrayContaining([
        { what: 'duration', step: 'hostReview.complete', from: businessDays(30), to: businessDays(10) },
        { what: 'lapse', from: 'escalate', to: 'deem_refused' },
      ]),
    );
    expect(String(touched?.dueAfter) < String(touched?.dueBefore)).toBe(true);
  });

  it('is every decision that rests on an equivalence, with the units that would count no more', () => {
    const touched = touch(review('recognised'), inGuatemala(withEquivalence(before)));
    expect(touched).toMatchObject({
      state: 'decided',
      effects: [{ what: 'unit', unit: 'GT-SOL-01-B', from: 'full', to: 'none' }],
    });
  });

  it('is every file that names a standard which is withdrawn or has other units', () => {
    const catalogueWithout = (code: StandardCode, units?: number): RuleBook => ({
      ...before,
      country(asked) {
        const rules = before.country(asked);
        if (rules === undefined || asked !== guatemala) return rules;
        const standards = new Map(rules.catalogue.standards);
        const standard = standards.get(code);
        standards.delete(code);
        if (units !== undefined && standard)
          standards.set(code, { ...standard, units: standard.units.slice(0, units) });
        return { ...rules, catalogue: { ...rules.catalogue, standards } };
      },
    });
    const solar = 'GT-SOL-01' as StandardCode;
    const standard = { country: guatemala, code: solar };
    expect(touch(review('host-review'), inGuatemala(catalogueWithout(solar)))?.effects).toEqual([
      { what: 'standard', standard, change: 'withdrawn' },
    ]);
    expect(touch(review('recognised'), inGuatemala(catalogueWithout(solar, 1)))?.effects).toEqual([
      { what: 'standard', standard, change: 'changed' },
    ]);
    expect(touch(review('host-review'), inGuatemala(catalogueWithout('GT-ALB-01' as StandardCode)))).toBeUndefined();
  });

  it('is no file that is over with nothing resting on it, and none that names something else', () => {
    for (const stage of ['withdrawn', 'draft-deleted'] as const)
      expect(touch(review(stage), inGuatemala(withAgreement(before)))).toBeUndefined();
    expect(touch(review('host-review'), inGuatemala(before))).toBeUndefined();
    const home = requestAt('home-verification').theFile as TouchedFile;
    expect(touch(home, { here: mexico, before, after: before, at: onTheDay })).toBeUndefined();
    expect(touch(home, { here: mexico, before, after: withAgreement(before), at: onTheDay })?.state).toBe('open');
  });

  it('adds up: files, people, days, units', () => {
    const sum = new ImpactSum();
    const change = inGuatemala(withEquivalence(withAgreement(before)));
    for (const stage of ['host-review', 'recognised', 'withdrawn'] as const) sum.add(touch(review(stage), change));
    expect(sum.impact.counts).toMatchObject({
      ...{ open: 1, decided: 1, people: 1, unitsGained: 0, unitsLost: 2, lapse: 1 },
      ...{ dueLater: 1, dueSooner: 0, standardsChanged: 0 },
    });
    expect(sum.impact.cases).toHaveLength(2);
  });
});

describe('a case that began earlier', () => {
  const after = withEquivalence(withAgreement(before));
  const seen = (kind: 'recognition-request' | 'recognition-review', file: object, rules: RuleBook) => {
    const law = lawOf(kind);
    const one = file as never;
    return [law.process(one, rules), law.status(one, rules), law.queue(one, rules)];
  };

  it.each(reviewStages)('changes nothing in a review in stage %s', (stage) => {
    const { theFile } = reviewAt(stage);
    expect(seen('recognition-review', theFile, after)).toEqual(seen('recognition-review', theFile, before));
  });

  it.each(requestStages)('changes nothing in a request in stage %s', (stage) => {
    const { theFile } = requestAt(stage);
    expect(seen('recognition-request', theFile, after)).toEqual(seen('recognition-request', theFile, before));
  });

  it('ends under the version under which it began, after the next one is in force', () => {
    const { events, theFile } = reviewAt('host-review');
    const late = at('2026-06-02T15:00:00Z');
    const story = given(recognitionReview, { caseId: sampleCase, here: guatemala, rules: after, now: late }, ...events);
    const { reviewer, approver } = theFile;
    expect([reviewer, approver]).not.toContain(undefined);
    const decided = story
      .when({ ...verdictOn(1) }, { ...people.reviewer, id: reviewer ?? people.reviewer.id })
      .and()
      .when({ type: 'approve-verdict' }, { ...people.approver, id: approver ?? people.approver.id })
      .and();
    // Thirty days to appeal, as the first version has it; the second gives ninety.
    expect(decided.theFile.clock?.allowance).toEqual(first.steps.appeal.within);
    expect(decided.theFile.host.agreement).toEqual({ id, version: 1 });
  });
});
