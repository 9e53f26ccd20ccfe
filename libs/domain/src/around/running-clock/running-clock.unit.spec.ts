import type { CaseRecord, PauseInForce } from '../../file/case/index.js';
import { reckon, explainClock } from '../../clocks/index.js';
import type { AgencyId, CaseId } from '../../kernel/index.js';
import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { migrationOf, recountedDue } from './index.js';
import type { Setting, Story } from '../../../specification/index.js';
import {
  adopted,
  adoptedEvaluation,
  at,
  given,
  guatemala,
  mexico,
  newHoliday,
  officer,
  openDraft,
  people,
  requestAt,
  reviewAt,
  sampleRules,
  served,
  theClock,
  theEffect,
  withNewerRules,
} from '../../../specification/index.js';

const law = lawOf('recognition-review');
const flood = 'GT-26-FL00D0-0' as CaseId;
const strike = 'GT-26-STR1KE-0' as CaseId;
const words = { es: 'Inundación en la costa' };
const sweepOf = (pause: CaseId) => ({ kind: 'effect', file: pause }) as const;
const pause = (which = flood) =>
  ({ type: 'pause-clock', pause: which, reason: which === flood ? 'flood' : 'strike', words }) as const;
const resume = (which = flood) => ({ type: 'resume-clock', pause: which }) as const;
const inForce = (more: Partial<PauseInForce> = {}): PauseInForce => ({
  ...{ pause: flood, reason: 'flood', words, regions: 'all', spreads: true },
  ...more,
});

type Kind = 'recognition-review' | 'recognition-request';
/** The same file, under the law as it is in force: with what every clock obeys. */
function under<K extends Kind>(
  kind: K,
  story: { readonly events: readonly object[]; readonly setting: Setting },
  more: Partial<Setting> = {},
) {
  return given(
    lawOf(kind) as never,
    { ...story.setting, ...more },
    ...(story.events as readonly never[]),
  ) as unknown as Story<FileOf<K>, CommandOf<K>, EventOf<K>>;
}
const review = (more: Partial<Setting> = {}, rules?: RuleBook) =>
  under('recognition-review', reviewAt('host-review', rules), more);
const due = (file: CaseRecord, rules: RuleBook) => file.clock && reckon(file.clock, calendarOf(rules, file.clock));
const tenth = at('2026-03-10T16:00:00Z');
const eighteenth = at('2026-03-18T16:00:00Z');

describe('a pause for force majeure', () => {
  it('stops the clock and keeps what is left, and says until when it ran', () => {
    const story = review()
      .when(pause(), sweepOf(flood), tenth)
      .then({ type: 'clock-paused', pause: flood, reason: 'flood', clock: 'host-review#1', dueBefore: '2026-04-16' });
    expect(due(story.theFile, sampleRules())).toEqual({ state: 'paused' });
    expect(law.process(story.theFile, sampleRules())).toMatchObject({ reminders: [] });
    expect(law.process(story.theFile, sampleRules()).deadline).toBeUndefined();
    const status = law.status(story.theFile, sampleRules());
    expect(status?.clock?.state).toBe('paused');
    expect(status?.timeline.at(-1)).toMatchObject({ what: 'clock-paused', args: { reason: 'flood' }, words });
  });

  it('gives back every day when it ends, and the explanation says them and why', () => {
    const story = review()
      .when(pause(), sweepOf(flood), tenth)
      .and()
      .when(resume(), sweepOf(flood), eighteenth)
      .then({ type: 'clock-resumed', clock: 'host-review#1', dueBefore: '2026-04-16', dueAfter: '2026-04-24' });
    const { clock, pauses } = story.theFile;
    expect(pauses).toBeUndefined();
    expect(clock && explainClock(clock, calendarOf(sampleRules(), clock))).toMatchObject([
      { step: 'allowed', allowance: { days: 30, unit: 'business-days' } },
      { step: 'starts', on: '2026-03-03', served: false },
      { step: 'paused', days: 6, why: 'force-majeure:flood' },
      { step: 'holiday', on: '2026-04-02' },
      { step: 'holiday', on: '2026-04-03' },
      { step: 'due', on: '2026-04-24' },
    ]);
  });

  it('of several, lets the clock run only when the last one has ended', () => {
    const both = review().when(pause(), sweepOf(flood), tenth).and().when(pause(strike), sweepOf(strike), tenth);
    const one = both.then({ type: 'clock-paused', pause: strike }).when(resume(), sweepOf(flood), eighteenth).and();
    expect(due(one.theFile, sampleRules())?.state).toBe('paused');
    const none = one.when(resume(strike), sweepOf(strike), at('2026-03-19T16:00:00Z')).and();
    expect(due(none.theFile, sampleRules())).toMatchObject({ state: 'running', dueOn: '2026-04-27' });
  });

  it('is applied once, and only by its own sweep', () => {
    const story = review().when(pause(), sweepOf(flood)).and();
    story.when(pause(), sweepOf(flood)).thenRefused('ALREADY_DONE');
    story.when(resume(strike), sweepOf(strike)).thenRefused('ALREADY_DONE');
    review().when(pause(), sweepOf(strike)).thenRefused('NOT_YOUR_ROLE');
    review().when(pause(), people.supervisorInGuatemala).thenRefused('NOT_YOUR_ROLE');
    review().when(pause(), theClock).thenRefused('NOT_YOUR_ROLE');
  });

  it('stops nothing once its sweep was stopped, and nothing that is over', () => {
    const stopped = review({ pauses: [inForce({ spreads: false })] });
    stopped.when(pause(), sweepOf(flood)).thenRefused('NOT_IN_THIS_STAGE');
    const late = review();
    late.when(pause(), sweepOf(flood), at('2026-04-20T16:00:00Z')).thenRefused('NO_SUCH_CLOCK');
    under('recognition-review', reviewAt('recognised')).when(pause(), sweepOf(flood)).thenRefused('NO_SUCH_CLOCK');
  });

  it('[R11] stops no period of whoever approved it, and every other one', () => {
    const pauses = [inForce({ approval: 'gt-mintrab' as AgencyId })];
    const theirs = review({ pauses });
    expect(theirs.theFile.clock?.holder).toMatchObject({ agency: 'gt-mintrab' });
    theirs.when(pause(), sweepOf(flood), tenth).thenRefused('NO_SUCH_CLOCK');
    const note = { type: 'add-note', text: 'Nota' } as const;
    theirs.when(note, people.supervisorInGuatemala, tenth).then({ type: 'note-added' });
    const others = [inForce({ approval: 'gt-others' as AgencyId })];
    review({ pauses: others }).when(pause(), sweepOf(flood), tenth).then({ type: 'clock-paused' });
    under('recognition-review', reviewAt('refused'), { pauses })
      .when(note, people.supervisorInGuatemala)
      .then({ type: 'note-added' }, { type: 'clock-paused', clock: 'appeal#2' });
  });

  it('keeps a deadline from lapsing, however late it is', () => {
    const story = review().when(pause(), sweepOf(flood), tenth).and();
    const clock = story.theFile.clock?.id;
    if (clock === undefined) throw new Error('no clock');
    story.when({ type: 'lapse', clock }, theClock, at('2027-01-01T00:00:00Z')).thenRefused('NO_SUCH_CLOCK');
  });

  it('stops a period that opens while it lasts, in the same breath', () => {
    const opened = under('recognition-review', reviewAt('refused'), { pauses: [inForce()] });
    // The notice of the refusal was served, so the period to appeal runs: the pause finds it.
    opened
      .when({ type: 'add-note', text: 'Nota' }, people.supervisorInGuatemala)
      .then({ type: 'note-added' }, { type: 'clock-paused', clock: 'appeal#2' });
  });

  it('goes on holding a file whose hearing ends, and starts no clock that a law had stopped', () => {
    const hearing = under('recognition-request', requestAt('hearing'))
      .when(pause(), sweepOf(flood), at('2026-03-11T16:00:00Z'))
      .then({ type: 'clock-paused', clock: 'hearing#3' });
    const waiting = hearing.theFile.waiting;
    const answered = hearing
      .when({ type: 'answer-discrepancy', answer: 'Me casé' }, people.worker, at('2026-03-12T16:00:00Z'))
      .then({ type: 'discrepancy-answered' }, { type: 'clock-paused', clock: 'home-verification#2' });
    expect(waiting?.runs.at(-1)).toMatchObject({ why: 'hearing' });
    expect(due(answered.theFile, sampleRules())?.state).toBe('paused');
    // The page says it once.
    expect(answered.theFile.timeline.filter(({ what }) => what === 'clock-paused')).toHaveLength(1);
  });

  it('is forgotten by a file that had no period when it ended', () => {
    const held = under('recognition-request', requestAt('awaiting-documents'))
      .when(pause(), sweepOf(flood), tenth)
      .and();
    const again = under('recognition-request', held, { pauses: [] });
    again
      .when(
        { type: 'provide-documents', documents: [{ id: 'i' as never, kind: 'identity', sha256: 'ab' }] },
        people.worker,
        eighteenth,
      )
      .then({ type: 'documents-provided' }, { type: 'clock-resumed', pause: flood });
  });

  it('that ended while its person was protected lets the clock run from the release, and not before', () => {
    const sealing = 'GT-26-SEALED-0' as CaseId;
    const seal = { sealing, since: at('2026-03-12T16:00:00Z'), known: [] };
    const held = review()
      .when(pause(), sweepOf(flood), tenth)
      .and()
      .when({ type: 'seal-file', ...seal }, sweepOf(sealing), at('2026-03-12T16:00:00Z'))
      .and();
    const ended = under('recognition-review', held, { pauses: [] });
    const again = ended.when({ type: 'seal-file', ...seal }, sweepOf(sealing), eighteenth).and();
    expect(due(again.theFile, sampleRules())?.state).toBe('paused');
    const released = ended
      .when({ type: 'unseal-file', ...seal }, sweepOf(sealing), eighteenth)
      .then({ type: 'file-unsealed' }, { type: 'clock-resumed', pause: flood, clock: 'host-review#1' });
    expect(due(released.theFile, sampleRules())).toMatchObject({ state: 'running', dueOn: '2026-04-24' });
  });

  it('waits for a notice that starts a period, and stops it on the spot', () => {
    const asked = under('recognition-request', requestAt('submitted'), { pauses: [inForce()] })
      .when(
        { type: 'request-documents', requests: [{ kind: 'identity', legalReason: { es: 'Artículo 4' } }] },
        people.registrar,
      )
      .and();
    asked
      .when(served('n2', tenth), theEffect, tenth)
      .then({ type: 'notice-served' }, { type: 'clock-paused', clock: 'awaiting-documents#2' });
  });

  it('tells the other country, whose page shows the same', () => {
    const story = review().when(pause(), sweepOf(flood), tenth).and();
    const happened = story.events.slice(-1);
    expect(law.publish(happened, story.theFile, sampleRules())).toMatchObject([
      { type: 'recognition.progressed', to: mexico, status: { clock: { state: 'paused' } } },
    ]);
  });
});

const start = given(law as never, reviewAt('draft').setting) as unknown as ReturnType<typeof review>;
const open = openDraft(guatemala);

describe('a pause of some regions', () => {
  const pauses = [inForce({ regions: ['GT-1'] })];
  const note = { type: 'add-note', text: 'Nota' } as const;

  it('stops the clocks of workers who said that they are there', () => {
    const said = review({ pauses })
      .when({ type: 'say-region', region: 'GT-1' }, people.worker, tenth)
      .then({ type: 'region-said' }, { type: 'clock-paused', pause: flood });
    expect(said.theFile.region).toBe('GT-1');
    said.when({ type: 'say-region', region: 'GT-1' }, people.worker).thenRefused('ALREADY_DONE');
    review({ pauses }).when(note, people.reviewer).then({ type: 'note-added' });
  });

  it('[R11] and of nobody because whoever answers for the period says so', () => {
    review({ pauses })
      .when({ type: 'say-region', region: 'GT-1' }, people.supervisorInGuatemala, tenth)
      .thenRefused('NOT_YOUR_ROLE');
  });

  it('[R11] nor because its counter does, which says it while the period is another’s', () => {
    const said = { type: 'say-region', region: 'GT-1' } as const;
    review({ pauses }).when(said, people.counter, tenth).thenRefused('OWN_PERIOD');
    expect(law.allowed(review({ pauses }).theFile as never, people.counter)).not.toContain('say-region');
    start.when(open, people.counter).and().when(said, people.counter).then({ type: 'region-said', region: 'GT-1' });
  });

  it('[R11] nor by the code that its counter printed, and may have read', () => {
    const said = { type: 'say-region', region: 'GT-1' } as const;
    const own = { kind: 'worker', caseId: review().theFile.caseId } as const;
    const printed = { ...own, printed: true } as const;
    review({ pauses }).when(said, printed, tenth).thenRefused('NEEDS_OWN_CODE');
    expect(law.allowed(review({ pauses }).theFile as never, printed)).not.toContain('say-region');
    review({ pauses }).when(said, own, tenth).then({ type: 'region-said' }, { type: 'clock-paused' });
  });

  it('stops the clocks of agencies whose office is there', () => {
    const rules = seatedIn('GT-1');
    review({ pauses, rules }).when(note, people.reviewer).then({ type: 'note-added' }, { type: 'clock-paused' });
    review({ pauses, rules: seatedIn('GT-2') })
      .when(note, people.reviewer)
      .then({ type: 'note-added' });
  });

  it('knows the regions of the country, and may be told one with the filing', () => {
    review()
      .when({ type: 'say-region', region: 'MX-1' }, people.worker)
      .thenRefused('UNKNOWN_REGION', { region: 'MX-1' });
    start
      .when({ ...open, region: 'GT-1' }, people.counter)
      .then({ type: 'draft-opened' }, { type: 'region-said', region: 'GT-1' });
    start.when({ ...open, region: 'XX-1' }, people.counter).thenRefused('UNKNOWN_REGION');
  });
});

describe('[F47] the municipality of a worker', () => {
  const place = { region: 'GT-1', municipality: 'GT-101' } as const;

  it('is said with its region, by the worker or who files for them, and is forgotten with another region', () => {
    const said = review()
      .when({ type: 'say-region', ...place }, people.worker)
      .then({ type: 'region-said', ...place });
    expect(said.theFile).toMatchObject(place);
    said.when({ type: 'say-region', ...place }, people.worker).thenRefused('ALREADY_DONE');
    const only = said.when({ type: 'say-region', region: 'GT-1' }, people.worker).and();
    expect(only.theFile.municipality).toBeUndefined();
  });

  it('is one of those that the pack names in that region', () => {
    const file = review();
    for (const municipality of ['GT-999', 'MX-101'])
      file
        .when({ type: 'say-region', region: 'GT-1', municipality }, people.worker)
        .thenRefused('UNKNOWN_MUNICIPALITY', { municipality });
    const there = { ...open, municipality: 'GT-101' };
    start.when(there, people.counter).thenRefused('UNKNOWN_MUNICIPALITY');
    start
      .when({ ...there, region: 'GT-1' }, people.counter)
      .then({ type: 'draft-opened' }, { type: 'region-said', ...place });
  });
});

/** The sample rules with the ministry’s office in a region. */
function seatedIn(region: string): RuleBook {
  const rules = sampleRules();
  return {
    ...rules,
    country(code) {
      const found = rules.country(code);
      return found && { ...found, agencies: found.agencies.map((agency) => ({ ...agency, region })) };
    },
  };
}

describe('another edition of the calendar', () => {
  const rules = withNewerRules(sampleRules());
  const reason = { es: 'El Congreso decretó asueto' };
  const recount = { type: 'recount', to: 'demonstration-2', reason } as const;

  it('counts from a command on, with the date before and after and the reason', () => {
    const story = review({ rules }).when(recount, people.supervisorInGuatemala, tenth).then({
      type: 'clock-recounted',
      from: 'demonstration-1',
      to: 'demonstration-2',
      dueBefore: '2026-04-16',
      dueAfter: '2026-04-17',
      reason,
    });
    expect(due(story.theFile, rules)?.dueOn).toBe('2026-04-17');
    expect(explainClock(story.theFile.clock as never, rules.calendar(guatemala, 'demonstration-2'))).toContainEqual({
      ...{ step: 'holiday', on: newHoliday, name: { es: 'Día de demostración' } },
    });
    story.when(recount, people.supervisorInGuatemala).thenRefused('ALREADY_DONE');
  });

  it('never counts by itself, and only the one that the pack has', () => {
    expect(due(review({ rules }).theFile, rules)?.dueOn).toBe('2026-04-16');
    review().when(recount, people.supervisorInGuatemala).thenRefused('NOT_IN_FORCE');
    review({ rules })
      .when({ ...recount, reason: { es: ' ' } }, people.supervisorInGuatemala)
      .thenRefused('REASONS_MISSING');
  });

  it('is given by whoever answers for the calendar, also without holding the case', () => {
    review({ rules })
      .when(recount, officer('gt.operator', 'gt-intecap', 'operator'))
      .and();
    review({ rules }).when(recount, people.reviewer).thenRefused('NOT_YOUR_ROLE');
    review({ rules }).when(recount, people.supervisor).thenRefused('NOT_YOUR_CASE');
    under('recognition-review', reviewAt('recognised'), { rules })
      .when(recount, people.supervisorInGuatemala)
      .thenRefused('NO_SUCH_CLOCK');
  });

  it('[R7] takes no day from a worker: their period stays with the edition by which they were told it', () => {
    const fewer = withoutDaysOff(sampleRules());
    const refused = under('recognition-review', reviewAt('refused'), { rules: fewer });
    const [told, counted] = [
      due(refused.theFile, fewer)?.dueOn,
      recountedDue(refused.theFile.clock as never, 'fewer', fewer),
    ];
    expect([refused.theFile.clock?.holder, (told ?? '') > (counted ?? '')]).toEqual([{ who: 'worker' }, true]);
    refused.when({ ...recount, to: 'fewer' }, people.supervisorInGuatemala).thenRefused('WORKERS_DAY_STANDS');
    // An office's period that ends earlier is good for whoever waits.
    review({ rules: fewer })
      .when({ ...recount, to: 'fewer' }, people.supervisorInGuatemala, tenth)
      .then({ type: 'clock-recounted', to: 'fewer' });
  });

  it('counts a clock that waits as well', () => {
    const mexican: RuleBook = {
      ...rules,
      country: newer,
      calendar: (code, version) =>
        version === 'x-2' ? rulesOf(mexican, code).calendar : rules.calendar(code, version),
    };
    const story = under('recognition-request', requestAt('hearing'), { rules: mexican });
    const counted = story.when({ ...recount, to: 'x-2' }, people.supervisor, at('2026-03-11T16:00:00Z')).and();
    expect(counted.theFile.clock?.calendarVersion).toBe('x-2');
    expect(counted.theFile.waiting?.calendarVersion).toBe('x-2');

    function newer(code: typeof guatemala) {
      const found = rules.country(code);
      return found && { ...found, calendar: { ...found.calendar, version: 'x-2' } };
    }
  });
});

/** The country works on every day of the year, by a newer edition. */
function withoutDaysOff(rules: RuleBook): RuleBook {
  const { calendar } = rulesOf(rules, guatemala);
  const newer = { ...calendar, version: 'fewer', weekend: [], holidays: {} };
  return {
    ...rules,
    country: (code) => {
      const found = rules.country(code);
      return found && code === guatemala ? { ...found, calendar: newer } : found;
    },
    calendar: (code, version) => (version === 'fewer' ? newer : rules.calendar(code, version)),
  };
}

/** Proposed by one supervisor and approved by another. */
const asked = (story: ReturnType<typeof review>, command: CommandOf<'recognition-review'>) =>
  story
    .when(command, people.supervisorInGuatemala, april)
    .and()
    .when({ type: 'approve-migration' }, officer('gt.supervisor.2', 'gt-mintrab', 'supervisor'), april)
    .and();
const yes = { type: 'answer-migration', answer: 'yes' } as const;
const april = at('2026-04-06T16:00:00Z');

describe('moving a case to newer rules', () => {
  const rules = withNewerRules(sampleRules(), { secondUnit: 'partial' });
  const reason = { es: 'Lo pidió la persona: la versión nueva la favorece' };
  const migrate = { type: 'migrate-case', agreement: { id: 'MX-GT', version: 2 }, reason } as const;
  const both = { ...migrate, equivalence: { id: 'MX-GT-solar', version: 2 } } as const;

  it('takes the version that is in force, says both dates, and keeps what was used', () => {
    const story = asked(review({}, rules), both);
    const moved = story.when(yes, people.worker, april).then({
      ...{ type: 'case-migrated', agreement: { from: 1, to: { id: 'MX-GT', version: 2 } } },
      ...{ equivalence: { from: 1 }, dueBefore: '2026-06-01', dueAfter: '2026-04-10' },
    });
    expect(moved.theFile.host.agreement.version).toBe(2);
    expect(moved.theFile.equivalence?.version).toBe(2);
    expect(moved.theFile.proposed.map(({ verdict }) => verdict)).toEqual(['held', 'held']);
    expect(moved.theFile.filing.hosts[0]?.agreement.version).toBe(2);
    expect(moved.theFile.timeline.at(-1)).toMatchObject({ what: 'case-migrated', words: reason });
    expect(moved.theFile.notices.at(-1)?.subject).toBe('case-migrated');
    moved.when(migrate, people.supervisorInGuatemala, april).thenRefused('NOT_IN_FORCE');
    moved.when({ type: 'migrate-case', reason }, people.supervisorInGuatemala, april).thenRefused('NO_NEWER_RULES');
  });

  it('shows what would change before anybody decides', () => {
    const { theFile } = review({}, rules);
    expect(migrationOf(theFile, { here: guatemala, now: april, rules })).toMatchObject({
      agreement: { from: { version: 1 }, to: { version: 2 } },
      changes: [
        { what: 'duration', step: 'hostReview.complete', from: { days: 30 }, to: { days: 25 } },
        { what: 'lapse', from: 'escalate', to: 'deem_recognised' },
        { what: 'validity', from: 5, to: 4 },
        { what: 'unit', from: 'partial', to: 'full' },
      ],
      ...{ dueBefore: '2026-06-01', dueAfter: '2026-04-10' },
    });
    expect(migrationOf(theFile, { here: guatemala, now: tenth, rules })).toBeUndefined();
  });

  it('happens by command only: a case that began under the first version ends under it', () => {
    const clock = review({}, rules).theFile.clock?.id as never;
    const story = review({}, rules).when({ type: 'lapse', clock }, theClock, at('2026-06-02T07:00:00Z'));
    // The first version escalates; the second would have recognised.
    expect(story.then({ type: 'escalated' }).theFile.host.agreement.version).toBe(1);
  });

  it('is refused before the version is in force, without a reason, and by whoever does not hold the case', () => {
    review({}, rules).when(migrate, people.supervisorInGuatemala, tenth).thenRefused('NOT_IN_FORCE');
    review({}, rules)
      .when({ ...migrate, reason: { es: '' } }, people.supervisorInGuatemala, april)
      .thenRefused('REASONS_MISSING');
    review({}, rules).when(migrate, people.reviewer, april).thenRefused('NOT_YOUR_ROLE');
    review({}, rules)
      .when(migrate, officer('x', 'gt-intecap', 'supervisor'), april)
      .thenRefused('NOT_YOUR_CASE');
    under('recognition-review', reviewAt('recognised'), { rules })
      .when(migrate, people.supervisorInGuatemala, april)
      .thenRefused('NO_SUCH_CLOCK');
  });

  it('never ends a period in the past', () => {
    const short = withNewerRules(sampleRules(), { reviewDays: 20, secondUnit: 'partial' });
    review({}, short).when(both, people.supervisorInGuatemala, april).thenRefused('DEADLINE_PASSED');
  });
});

describe('moving a case that an adopted evaluation judges', () => {
  const reason = { es: 'La persona lo pidió' };
  const move = (equivalence: { id: string; version: number }) =>
    ({ type: 'migrate-case', equivalence, reason }) as const;
  const [first, second] = [adopted(1), adopted(2)];
  /** Guatemala has no word of its own; it adopted a third country's evaluation, whose own table has a second version. */
  const rules = adoptedEvaluation();
  const story = review({}, rules);

  it('goes to the newer version of what the adoption joins, with its verdicts', () => {
    expect(story.theFile.equivalence).toEqual(first);
    expect(migrationOf(story.theFile, { here: guatemala, now: april, rules })).toMatchObject({
      equivalence: { from: first, to: second },
      changes: [{ what: 'unit', from: 'none', to: 'full' }],
    });
    const moved = asked(story, move(second)).when(yes, people.worker, april).and();
    expect(moved.theFile).toMatchObject({ equivalence: second, proposed: [{ verdict: 'held' }, { verdict: 'held' }] });
  });

  it('goes to the host’s own word where it has one since', () => {
    const own = adoptedEvaluation({ ownSince: '2026-04-01' });
    const ref = { id: 'MX-GT-solar', version: 1 };
    const moved = asked(review({}, own), move(ref)).when(yes, people.worker, april).and();
    expect(moved.theFile.equivalence).toEqual(ref);
  });

  it('stays where it is when the adoption was only revoked', () => {
    const revoked = adoptedEvaluation({ revokedOn: '2026-03-20' });
    const kept = review({}, revoked);
    expect(kept.theFile.equivalence).toEqual(first);
    kept.when(move(second), people.supervisorInGuatemala, april).thenRefused('NOT_IN_FORCE');
  });
});

it('no file, no clock', () => {
  const nothing = given(law as never, reviewAt('draft').setting) as unknown as ReturnType<typeof review>;
  nothing.when(pause(), sweepOf(flood)).thenRefused('NO_SUCH_CASE');
});
