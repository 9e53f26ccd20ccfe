import { reckon } from '../clocks/index.js';
import type { CaseKind } from '../file/case/index.js';
import type { PlainDate } from '../kernel/index.js';
import { lawOf } from '../laws/index.js';
import type { AnyFile, AnyLaw, AnyStory } from '../laws/files.sample.js';
import { sampleKinds } from '../laws/files.sample.js';
import { calendarOf } from '../file/engine/rule-look-up.js';
import {
  fiveDaysOn,
  guatemala,
  mexico,
  missedTest,
  requestAt,
  reviewAt,
  sampleAgreement,
  sampleFiling,
  sampleRules,
} from '../../specification/index.js';
import { otherThanTheBook } from './as-the-book-says.sample.js';
import { periodOf, periodsIn, periodsOfAgreements, whatIf } from './index.js';

const rules = sampleRules();
const agreement = rules.agreement({ id: 'MX-GT', version: 1 });
const kinds: readonly CaseKind[] = [
  'recognition-request',
  'recognition-review',
  'appeal',
  'consultation',
  'correction',
  'alert',
];

/** Every file of a recognition, in each of its stages. */
const files = [
  ...kinds.flatMap((kind) =>
    sampleKinds[kind].stages.map((stage) => seen(kind, stage, sampleKinds[kind].at(stage as never))),
  ),
  // While the worker is heard, which is no stage of its own.
  seen('recognition-request', 'hearing', requestAt('hearing')),
  seen('recognition-review', 'hearing', reviewAt('fraud-review')),
  // While the office has a test of measures to hold.
  seen('recognition-review', 'test-date', missedTest(reviewAt('compensation-pending'), fiveDaysOn)),
];

function seen(kind: CaseKind, stage: string, { events, setting }: Played) {
  const law = lawOf(kind) as unknown as AnyLaw;
  const file = events.reduce<AnyFile | undefined>((one, event) => law.evolve(one, event as never), undefined);
  return { kind, stage, file, atZero: file && law.status(file, setting.rules)?.atZero };
}

interface Played {
  readonly events: readonly unknown[];
  readonly setting: Pick<AnyStory['setting'], 'rules'>;
}

describe('the book of an agreement', () => {
  it.each(files)('tells the period of a $kind in $stage as it is', ({ file, atZero }) => {
    expect(otherThanTheBook({ clock: file?.clock, atZero, filing: sampleFiling() }, rules)).toBe('');
  });

  it('has no period that no file has', () => {
    const clocks = new Set(files.map(({ file }) => file?.clock?.id.split('#')[0]));
    const nowhere = periodsOfAgreements.filter((name) => !periodOf(name).clocks.some((clock) => clocks.has(clock)));
    expect(nowhere).toEqual([]);
  });

  it('says what the version before had, where it is something else', () => {
    const { steps } = sampleAgreement('deem_recognised');
    const submitted = { within: { unit: 'business-days', days: 3 }, reminders: [] } as const;
    const later = periodsIn({ ...sampleAgreement('deem_recognised'), steps: { ...steps, submitted } }, agreement);
    expect(later.filter(({ before }) => before !== undefined).map(({ name, before }) => [name, before])).toEqual([
      ['submitted', { unit: 'business-days', days: 5 }],
    ]);
    expect(later.find(({ name }) => name === 'hostReview.complete')?.atZero).toEqual(['deem_recognised', 'escalated']);
  });
});

describe('what if', () => {
  const asked = { agreement, period: 'submitted', country: mexico, from: '2026-03-03' as PlainDate } as const;

  it('is counted as the real period is', () => {
    const { clock } = requestAt('submitted').theFile;
    if (clock === undefined) throw new Error('no period runs');
    const { dueOn } = reckon(clock, calendarOf(rules, clock));
    const from = (clock.runs[0]?.from ?? '').slice(0, 10) as PlainDate;
    expect(whatIf({ ...asked, from }, rules)).toMatchObject({ dueOn, atZero: ['escalated'] });
  });

  it('goes on after a pause, later by the days that it cost, and is extended', () => {
    const plain = whatIf({ ...asked, period: 'hostReview.complete', country: guatemala }, rules);
    const paused = { from: '2026-03-05' as PlainDate, to: '2026-03-12' as PlainDate };
    const stood = whatIf({ ...asked, period: 'hostReview.complete', country: guatemala, paused }, rules);
    const extended = whatIf({ ...asked, period: 'hostReview.complete', country: guatemala, extendedBy: 5 }, rules);
    expect([plain.dueOn, stood.dueOn, extended.dueOn]).toEqual(['2026-04-16', '2026-04-23', '2026-04-23']);
    expect(stood.explanation.map(({ step }) => step)).toContain('paused');
    expect(plain.reminders).toEqual(['2026-03-25', '2026-04-09']);
  });

  it('has no end while it stands still', () => {
    const still = whatIf({ ...asked, paused: { from: '2026-03-05' as PlainDate } }, rules);
    expect(still).not.toHaveProperty('dueOn');
    expect(still.reminders).toEqual([]);
  });
});
