import type { Actor } from '../../file/case/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { instant, milliseconds, staffRoles } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import type { BreachStory } from '../../../specification/index.js';
import {
  aBreach,
  breachAt,
  breachCommands,
  firstMorning,
  given,
  guatemala,
  lapseOf,
  mexico,
  officer,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  theBreach,
  theClock,
  theConfirmer,
  theEffect,
  theNode,
  theOperator,
} from '../../../specification/index.js';
import { breachStages, dataBreach, stateOf } from './index.js';

const rules = sampleRules();
const commands = breachCommands();
const { 'report-breach': report, 'record-authority-told': tell } = commands;
const hours = (many: number): Instant => instant(milliseconds(firstMorning) + many * 3_600_000);
const process = ({ theFile }: BreachStory) => dataBreach.process(theFile, rules);
const passed = { type: 'lapse', clock: 'authority-hours' as never } as const;
/** Who finds both to be so: an operator who is a supervisor as well. */
const both = officer(theOperator.id, 'gt-mintrab', 'operator', 'supervisor');

describe('[R17] wall 4: a breach of personal data', () => {
  it('is reported by an operator, by numbers of cases that the node has, and by nobody of another country', () => {
    aBreach().when(report, theOperator).then({ type: 'breach-reported', knownAt: firstMorning });
    for (const by of [theConfirmer, people.worker, theNode(mexico), theEffect, theClock])
      aBreach().when(report, by).thenRefused('NOT_YOUR_ROLE');
    aBreach()
      .when(report, officer('mx.operator', 'mx-stps', 'operator'))
      .thenRefused('NOT_YOUR_CASE');
    const strange = { caseId: 'GT-26-000000-0' as CaseId };
    aBreach()
      .when({ ...report, concerned: [strange] }, theOperator)
      .thenRefused('NO_SUCH_CASE');
    // One wrong number keeps nobody from being told, and is named.
    const mixed = aBreach()
      .when({ ...report, concerned: [strange, ...report.concerned] }, theOperator)
      .and();
    expect(mixed.theFile).toMatchObject({ concerned: report.concerned, unknown: [strange.caseId] });
    aBreach()
      .when({ ...report, words: { es: ' ' } }, theOperator)
      .thenRefused('REASONS_MISSING');
    aBreach()
      .when({ ...report, knownAt: hours(1) }, theOperator)
      .thenRefused('DATE_IN_FUTURE');
    const twice = { ...report, concerned: [...report.concerned, ...report.concerned] };
    expect(aBreach().when(twice, theOperator).and().theFile.concerned).toHaveLength(1);
  });

  it('tells nobody before a second person found that it is so, whatever else they are', () => {
    const reported = breachAt('reported');
    expect(process(reported).effects).toEqual([]);
    for (const type of ['confirm-breach', 'dismiss-breach'] as const)
      reported.when(commands[type], both).thenRefused('SAME_PERSON');
    const confirmed = reported.when(commands['confirm-breach'], theConfirmer).and();
    expect(process(confirmed).effects).toEqual([{ kind: 'run-errand', subject: `tell#${sampleCase}` }]);
    expect(process(breachAt('dismissed'))).toMatchObject({ ended: true, effects: [] });
  });

  it('tells each case once, a few side by side, and says which could not be told', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      ...{ caseId: `GT-26-00000${n.toString(16).toUpperCase()}-0` as CaseId, kind: 'certification' as const },
    }));
    let story = aBreach()
      .when({ ...report, concerned: many }, theOperator)
      .and()
      .when(commands['confirm-breach'], theConfirmer)
      .and();
    expect(process(story).effects).toHaveLength(10);
    for (const { caseId } of many) {
      story = story.when({ type: 'record-errand', errand: `tell#${caseId}`, refused: 'NO_SUCH_CASE' }, theEffect).and();
      expect(stateOf(story.theFile, { caseId })).toEqual({ caseId, state: 'not-told', code: 'NO_SUCH_CASE' });
    }
    expect(process(story).effects).toEqual([]);
  });

  it('has the authority told within the country’s hours, which run from when it was known and which nothing stops', () => {
    const late = aBreach().when(report, theOperator, hours(70)).and();
    expect(process(late).deadline).toEqual({ clock: passed.clock, at: hours(72) });
    late.when(passed, theClock, hours(71)).thenRefused('DEADLINE_NOT_PASSED');
    const missed = late.when(passed, theClock, hours(73)).then({ type: 'authority-hours-passed' });
    expect(process(missed).deadline).toMatchObject({ clock: 'breach#1' });
    missed.when(passed, theClock, hours(73)).thenRefused('NO_SUCH_CLOCK');
    const told = late.when(tell, theOperator).then({ type: 'authority-told', reference: 'APD-2026-17' });
    expect(process(told).deadline).toMatchObject({ clock: 'breach#1' });
    told.when(tell, theOperator).thenRefused('ALREADY_DONE');
    late.when({ ...tell, sentAt: hours(100) }, theOperator, hours(71)).thenRefused('DATE_IN_FUTURE');
    // Found out later, and told in parts: the first counts.
    told.when({ ...tell, sha256: 'b'.repeat(64) }, theConfirmer).then({ type: 'authority-told' });
  });

  it('stands in no queue, and is due by what comes first', () => {
    const reported = breachAt('reported');
    const { deadline } = process(reported);
    expect(deadline?.clock).toBe('breach#1');
    expect(dataBreach.queue(reported.theFile, rules)).toMatchObject({ dueAt: deadline?.at, agencies: [] });
    const escalated = reported.when(...lapseOf(process(reported))).then({ type: 'escalated', clock: 'breach#1' });
    escalated.when(commands['confirm-breach'], theConfirmer).then({ type: 'breach-confirmed' });
    expect(process(escalated).deadline).toEqual({ clock: passed.clock, at: hours(72) });
  });

  it('is closed with measures by a second person, once the authority and every case were told', () => {
    const close = commands['close-breach'];
    const confirmed = breachAt('confirmed');
    confirmed.when(close, theConfirmer).thenRefused('AUTHORITY_NOT_TOLD');
    const telling = confirmed.when(tell, theOperator).and();
    telling.when(close, theConfirmer).thenRefused('STILL_TELLING');
    const all = telling.when(commands['record-errand'], theEffect).and();
    all.when(close, both).thenRefused('SAME_PERSON');
    all.when({ ...close, measures: { es: ' ' } }, theConfirmer).thenRefused('REASONS_MISSING');
    const closed = all.when(close, theConfirmer).then({ type: 'breach-closed' });
    expect(closed.theFile).toMatchObject({ stage: 'closed', clock: undefined, measures: close.measures });
    expect(process(closed)).toMatchObject({ ended: true });
    expect(process(closed)).not.toHaveProperty('deadline');
  });
});

describe('[R17] whoever could not be told by their case', () => {
  const close = commands['close-breach'];
  const told = commands['record-person-told'];
  const missed = breachAt('confirmed')
    .when({ ...commands['record-errand'], refused: 'NOT_IN_THIS_STAGE' }, theEffect)
    .and()
    .when(tell, theOperator)
    .and();
  const state = ({ theFile }: BreachStory) => stateOf(theFile, { caseId: sampleCase }).state;

  it('keeps it from being closed until it is on record how they were told another way, or how that was tried', () => {
    expect(state(missed)).toBe('not-told');
    missed.when(close, theConfirmer).thenRefused('STILL_TELLING');
    missed.when({ ...told, how: { es: ' ' } }, theOperator).thenRefused('REASONS_MISSING');
    missed.when({ ...told, concerned: theBreach }, theOperator).thenRefused('NO_SUCH_CASE');
    const inVain = missed.when({ ...told, reached: false }, theOperator).then({ type: 'person-told', reached: false });
    expect(state(inVain)).toBe('unreachable');
    inVain.when(close, theConfirmer).then({ type: 'breach-closed' });
    const reached = inVain.when(told, theConfirmer).and();
    expect(state(reached)).toBe('told-otherwise');
    reached.when(told, theOperator).thenRefused('ALREADY_DONE');
    reached.when(close, theConfirmer).then({ type: 'breach-closed' });
  });
});

describe('wall 4: a case whose data were concerned', () => {
  const law = lawOf('recognition-review');
  const underReview = () => {
    const { events, setting } = reviewAt('host-review');
    return given(law, setting, ...events);
  };
  const words = { es: 'Una copia de respaldo se perdió' };
  const hear = { type: 'hear-breach', breach: theBreach, words } as const;

  it('raises a notice, which is told and proved as any other, and says on the worker’s page what happened', () => {
    const story = underReview().when(hear, { kind: 'effect', file: theBreach }).then({ type: 'breach-heard' });
    const { notices, timeline } = story.theFile;
    expect(notices.at(-1)).toMatchObject({ subject: 'data-breached' });
    expect(timeline).toContainEqual(expect.objectContaining({ country: guatemala, what: 'data-breached', words }));
    expect(law.process(story.theFile, rules).effects).toContainEqual({
      ...{ kind: 'tell-worker', subject: notices.at(-1)?.id },
    });
    expect(law.status(story.theFile, rules)?.timeline.map(({ what }) => what)).toContain('data-breached');
  });

  it('hears it of the file of the breach alone: of no officer, no worker, no country and no other file', () => {
    const others: readonly Actor[] = [
      ...staffRoles.map((role) => officer(`gt.${role}`, 'gt-mintrab', role)),
      ...[people.worker, theNode(mexico), theClock, theEffect, { kind: 'effect', file: sampleCase } as const],
    ];
    for (const by of others) underReview().when(hear, by).thenRefused('NOT_YOUR_ROLE');
  });
});

describe.each(breachStages)('a breach that is %s', (stage) => {
  const story = breachAt(stage);

  it('is on nobody’s page, and a command is for whom the table names', () => {
    const law = lawOf('data-breach');
    expect([law.status(story.theFile, rules), law.applicant(story.theFile)]).toEqual([undefined, undefined]);
    const row = rowIn(dataBreach.commands, stage);
    for (const role of staffRoles) {
      const by = officer(`gt.${role}.2`, 'gt-intecap', role);
      for (const command of dataBreach.allowed(story.theFile, by)) expect(row[command]).toContain(role);
    }
    expect(dataBreach.allowed(story.theFile, officer('mx.supervisor', 'mx-stps', 'supervisor'))).toEqual([]);
  });
});
