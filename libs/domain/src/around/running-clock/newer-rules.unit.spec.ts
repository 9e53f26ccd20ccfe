import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import type { Agreement, RuleBook } from '../../rulebook/rules/index.js';
import type { Equivalence } from '../../rulebook/catalogue/index.js';
import { calendarDays } from '../../clocks/index.js';
import type { Story } from '../../../specification/index.js';
import {
  at,
  given,
  guatemala,
  mexico,
  officer,
  people,
  theEmergency,
  requestAt,
  reviewAt,
  sampleRules,
  withNewerRules,
} from '../../../specification/index.js';
import { asksConsent, isWorse, migrationOf, migrationToAnswer } from './index.js';
import type { Change } from './index.js';

const april = at('2026-04-06T16:00:00Z');
const reason = { es: 'La comisión corrigió la tabla' };
const first = people.supervisorInGuatemala;
const second = officer('gt.supervisor.2', 'gt-mintrab', 'supervisor');
const approve = { type: 'approve-migration' } as const;
const agreement = { id: 'MX-GT', version: 2 };
const equivalence = { id: 'MX-GT-solar', version: 2 };

type Review = Story<FileOf<'recognition-review'>, CommandOf<'recognition-review'>, EventOf<'recognition-review'>>;
function review(rules: RuleBook): Review {
  const { events, setting } = reviewAt('host-review', rules);
  return given(lawOf('recognition-review') as never, setting, ...(events as readonly never[])) as unknown as Review;
}
/** The newer agreement gives the host fewer days; the newer equivalence covers all. */
const rules = withNewerRules(sampleRules(), { secondUnit: 'partial' });
const better = { type: 'migrate-case', equivalence, reason } as const;
const worse = { type: 'migrate-case', agreement, reason } as const;
const subjects = ({ theFile }: Review) => theFile.notices.map(({ subject }) => subject);

/** The host has the same time whatever the equivalence covers, so that no day comes earlier. */
const withOnePeriod = (of: RuleBook): RuleBook => {
  const evened = (found: Agreement): Agreement => {
    const { hostReview } = found.steps;
    return { ...found, steps: { ...found.steps, hostReview: { ...hostReview, complete: hostReview.otherwise } } };
  };
  return { ...of, agreements: of.agreements.map(evened), agreement: (ref) => evened(of.agreement(ref)) };
};

describe('[R7] rules change for a running case only for the better, or with the worker’s consent', () => {
  it('[R7] by two people: nothing moves on the word of one', () => {
    const proposed = review(rules).when(better, first, april).then({ type: 'migration-proposed' });
    expect(proposed.theFile.equivalence?.version).toBe(1);
    proposed.when(approve, first, april).thenRefused('SAME_PERSON');
    proposed.when(better, second, april).thenRefused('PROPOSAL_PENDING');
    proposed.when(approve, people.reviewer, april).thenRefused('NOT_YOUR_ROLE');
    review(rules).when(approve, second, april).thenRefused('NO_PROPOSAL');
    const declined = proposed.when({ type: 'decline-migration', reasons: reason }, first, april).and();
    expect([declined.theFile.migration, subjects(declined)]).toEqual([undefined, subjects(review(rules))]);
    const law = lawOf('recognition-review');
    expect(law.allowed(proposed.theFile, first)).not.toContain('approve-migration');
    expect(law.allowed(proposed.theFile, second)).toContain('approve-migration');
  });

  it('[R7] for the better they move at once, and the worker is told', () => {
    const moved = review(withOnePeriod(rules)).when(better, first, april).and().when(approve, second, april).and();
    expect(moved.theFile.equivalence?.version).toBe(2);
    expect(subjects(moved).at(-1)).toBe('case-migrated');
  });

  it('[R7] where a day comes earlier or something gets worse, the worker is asked, and a no changes nothing', () => {
    const before = review(rules);
    const asked = before.when(worse, first, april).and().when(approve, second, april).then({ type: 'migration-asked' });
    expect(asked.theFile).toMatchObject({ host: { agreement: { version: 1 } }, clock: before.theFile.clock });
    expect(subjects(asked).at(-1)).toBe('migration-asked');
    expect(asked.theFile.timeline.at(-1)).toMatchObject({ what: 'migration-asked', words: reason });
    const now = { here: guatemala, now: april, rules };
    expect(migrationToAnswer(asked.theFile, now)).toMatchObject({
      agreement: { to: agreement },
      changes: expect.arrayContaining([{ what: 'validity', from: 5, to: 4 }]) as unknown,
    });
    expect(migrationToAnswer(before.theFile, now)).toBeUndefined();
    asked.when(approve, second, april).thenRefused('NO_PROPOSAL');
    asked.when({ type: 'answer-migration', answer: 'yes' }, second, april).thenRefused('NOT_YOUR_ROLE');
    const no = asked.when({ type: 'answer-migration', answer: 'no' }, people.worker, april).and();
    expect(no.theFile).toMatchObject({ host: { agreement: { version: 1 } }, clock: before.theFile.clock });
    expect(no.theFile.migration).toBeUndefined();
    const yes = asked.when({ type: 'answer-migration', answer: 'yes' }, people.worker, april).and();
    expect(yes.theFile.host.agreement.version).toBe(2);
    expect(subjects(yes).at(-1)).toBe('case-migrated');
    before.when({ type: 'answer-migration', answer: 'yes' }, people.worker, april).thenRefused('NO_PROPOSAL');
  });

  it('[R7] less time to open a closed case again and a review where there was none are worse; the other way round they are better', () => {
    const months: Change = { what: 'reopening', from: 12, to: 6 };
    const reviewed: Change = { what: 'automatic', from: true, to: false };
    expect([months, reviewed].map(isWorse)).toEqual([true, true]);
    expect(
      [
        { ...months, from: 6, to: 12 },
        { ...reviewed, from: false, to: true },
      ].map(isWorse),
    ).toEqual([false, false]);
    const changed = (of: Agreement): Agreement => {
      const { awaitingDocuments } = of.steps;
      const less = { ...awaitingDocuments, reopenableForMonths: awaitingDocuments.reopenableForMonths - 1 };
      return { ...of, automaticRecognition: !of.automaticRecognition, steps: { ...of.steps, awaitingDocuments: less } };
    };
    const newer = changed(rules.agreement({ id: 'MX-GT', version: 2 }));
    const since: RuleBook = {
      ...rules,
      agreement: (ref) => (ref.version === 2 ? newer : rules.agreement(ref)),
      inForce: (home, host, on) => (on >= newer.inForceFrom ? newer : rules.inForce(home, host, on)),
    };
    const found = migrationOf(review(since).theFile, { here: guatemala, now: april, rules: since });
    expect(found?.changes.map(({ what }) => what)).toEqual(expect.arrayContaining(['reopening', 'automatic']));
  });

  it('[R7] a question that can no longer be answered with yes keeps nothing better from being proposed', () => {
    const asked = review(rules).when(worse, first, april).and().when(approve, second, april).and();
    asked.when(better, first, april).thenRefused('PROPOSAL_PENDING');
    const third = { ...rules.agreement({ id: 'MX-GT', version: 2 }), version: 3 };
    const since: RuleBook = {
      ...rules,
      agreement: (ref) => (ref.version === 3 ? third : rules.agreement(ref)),
      inForce: (home, host, on) => (on >= '2026-04-08' ? third : rules.inForce(home, host, on)),
    };
    const law = lawOf('recognition-review') as never;
    const later = given(law, { ...asked.setting, rules: since }, ...(asked.events as never[])) as unknown as Review;
    const on = at('2026-04-09T16:00:00Z');
    const fallen = later
      .when({ type: 'answer-migration', answer: 'yes' }, people.worker, on)
      .then({ type: 'migration-fell', country: guatemala });
    expect(fallen.theFile).toMatchObject({ host: { agreement: { version: 1 } }, migration: undefined });
    expect(fallen.theFile.timeline.at(-1)).toMatchObject({ what: 'migration-fell' });
    const anew = later.when({ ...worse, agreement: { id: 'MX-GT', version: 3 } }, first, on).and();
    expect(anew.theFile.migration).toMatchObject({ agreement: { version: 3 } });
    expect(anew.theFile.migration?.asked).toBeUndefined();
    anew.when({ type: 'answer-migration', answer: 'yes' }, people.worker, on).thenRefused('NO_PROPOSAL');
    anew.when({ ...worse, agreement: { id: 'MX-GT', version: 3 } }, second, on).thenRefused('PROPOSAL_PENDING');
  });

  it('[R7] a question falls with the period that it is about, says so, and is answered by nobody while that stands still', () => {
    const asked = review(rules).when(worse, first, april).and().when(approve, second, april).and();
    const law = lawOf('recognition-review');
    const mayAnswer = ({ theFile }: Review) => law.allowed(theFile, people.worker).includes('answer-migration');
    expect(mayAnswer(asked)).toBe(true);
    const sweep = { kind: 'effect', file: theEmergency } as const;
    const flood = { pause: theEmergency, reason: 'flood', words: { es: 'Inundación' } } as const;
    const stands = asked.when({ type: 'pause-clock', ...flood } as never, sweep, april).and();
    expect([mayAnswer(stands), stands.theFile.migration?.asked]).toEqual([false, true]);
    stands.when({ type: 'answer-migration', answer: 'yes' }, people.worker, april).thenRefused('NO_SUCH_CLOCK');
    const over = asked.when({ type: 'withdraw' }, people.worker, april).and();
    expect(over.events.at(-1)).toMatchObject({ type: 'migration-fell' });
    expect(over.theFile.timeline.map(({ what }) => what)).toContain('migration-fell');
    expect([mayAnswer(over), over.theFile.migration]).toEqual([false, undefined]);
  });

  it('[R7] a condition or an exclusion that is new is shown as a change, and the worker is asked', () => {
    const [onlyLow, height] = [{ es: 'Solo baja tensión' }, { es: 'Sin trabajo en altura', en: 'No work at height' }];
    const limited = (more: Partial<Equivalence>): RuleBook => {
      const { equivalences } = withOnePeriod(rules);
      const of = (one: Equivalence): Equivalence => (one.version === 2 ? { ...one, ...more } : one);
      return {
        ...withOnePeriod(rules),
        equivalences: {
          ...equivalences,
          between: (...asked) => {
            const found = equivalences.between(...asked);
            return found && of(found);
          },
          version: (ref) => {
            const found = equivalences.version(ref);
            return found && of(found);
          },
        },
      };
    };
    const stricter = limited({ conditions: [onlyLow], exclusions: [height] });
    const asked = review(stricter)
      .when(better, first, april)
      .and()
      .when(approve, second, april)
      .then({ type: 'migration-asked' });
    expect(migrationToAnswer(asked.theFile, { here: guatemala, now: april, rules: stricter })?.changes).toEqual(
      expect.arrayContaining([
        { what: 'limit', limit: 'condition', change: 'added', words: onlyLow },
        { what: 'limit', limit: 'exclusion', change: 'added', words: height },
      ]),
    );
    expect(asksConsent({ changes: [{ what: 'limit', limit: 'exclusion', change: 'removed', words: height }] })).toBe(
      false,
    );
  });

  it.each<readonly [string, boolean, Change]>([
    ['a unit that nothing covers any more', true, { what: 'unit', unit: 'U' as never, from: 'full', to: 'none' }],
    ['a unit that left the table', true, { what: 'unit', unit: 'U' as never, from: 'partial' }],
    ['a unit that is covered now', false, { what: 'unit', unit: 'U' as never, from: 'none', to: 'partial' }],
    ['silence that recognised', true, { what: 'lapse', from: 'deem_recognised', to: 'escalate' }],
    ['silence that refused', false, { what: 'lapse', from: 'deem_refused', to: 'escalate' }],
    ['seasons that there are no more', true, { what: 'seasons', from: { season: { from: 11, to: 4 }, seasons: 5 } }],
    [
      'fewer seasons',
      true,
      {
        what: 'seasons',
        from: { season: { from: 11, to: 4 }, seasons: 5 },
        to: { season: { from: 11, to: 4 }, seasons: 4 },
      },
    ],
    [
      'seasons without one of their months',
      true,
      {
        what: 'seasons',
        from: { season: { from: 11, to: 4 }, seasons: 5 },
        to: { season: { from: 12, to: 6 }, seasons: 9 },
      },
    ],
    [
      'longer seasons',
      false,
      {
        what: 'seasons',
        from: { season: { from: 11, to: 4 }, seasons: 5 },
        to: { season: { from: 10, to: 4 }, seasons: 5 },
      },
    ],
    ['seasons that there were not', false, { what: 'seasons', to: { season: { from: 11, to: 4 }, seasons: 5 } }],
    ['fewer years', true, { what: 'validity', from: 5, to: 4 }],
    ['less time to appeal', true, { what: 'duration', step: 'appeal', from: calendarDays(30), to: calendarDays(20) }],
    [
      'less time for an office',
      false,
      { what: 'duration', step: 'submitted', from: calendarDays(9), to: calendarDays(5) },
    ],
    [
      'more time for an office',
      true,
      { what: 'duration', step: 'hostReview.complete', from: calendarDays(30), to: calendarDays(90) },
    ],
    [
      'more time before a complaint',
      true,
      { what: 'duration', step: 'silence.complainAfter', from: calendarDays(5), to: calendarDays(20) },
    ],
    [
      'a test that is announced later',
      true,
      { what: 'duration', step: 'skillsTest.announced', from: calendarDays(5), to: calendarDays(1) },
    ],
  ])('[R7] %s: the worker is asked, %s', (_what, asks, change) => {
    expect(asksConsent({ changes: [change] })).toBe(asks);
  });

  it('[R7] a file for several hosts finds the newer agreement of each, whichever was named first', () => {
    const { setting, theFile } = requestAt('submitted', rules);
    const other = { ...theFile.filing.hosts[0], country: mexico, agreement: { id: 'MX-GT', version: 2 } } as never;
    const [own] = theFile.filing.hosts;
    if (own === undefined) throw new Error('a request has a host');
    const late = { ...theFile, filing: { ...theFile.filing, hosts: [other, own] } };
    const context = { here: mexico, now: april, rules: setting.rules };
    expect(migrationOf(late, context)).toMatchObject({ agreement: { from: { version: 1 }, to: agreement } });
    expect(migrationOf(theFile, context)).toMatchObject({ agreement: { to: agreement } });
    expect(migrationOf(theFile, { ...context, here: guatemala })?.agreement?.to).toEqual(agreement);
  });
});
