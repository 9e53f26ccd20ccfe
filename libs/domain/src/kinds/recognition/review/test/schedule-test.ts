import { todayIn } from '../../../../clocks/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { rulesOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, Language, UnitCode } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview, SkillsTest } from '../review-file/recognition-review.js';
import { measuredUnits, openUnits } from '../review-file/units-open.js';

/** An appointment for a practical test; a later one for the same unit takes its place. */
export interface ScheduleTest {
  readonly type: 'schedule-test';
  readonly units: readonly UnitCode[];
  readonly at: Instant;
  readonly where: string;
  readonly language: Language;
}
export interface TestScheduled {
  readonly type: 'test-scheduled';
  readonly at: Instant;
  readonly test: string;
  readonly units: readonly UnitCode[];
  readonly on: Instant;
  readonly where: string;
  readonly language: Language;
}

/** When, where and in which language; the worker is told. Whether a test is wanted is the reviewer's to say. */
export const scheduleTest = command({
  type: 'schedule-test',
  givenBy: { 'host-review': ['reviewer'], 'compensation-pending': ['reviewer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_PAST', 'REASONS_MISSING'],
  decide(file, { units, at: on, where, language }: ScheduleTest, { now, rules }) {
    const { timeZone } = rulesOf(rules, file.host.country).calendar;
    const day = todayIn(timeZone, on);
    if (day < todayIn(timeZone, now)) return refuse('DATE_IN_PAST', { date: day }, 'at');
    const refusal = refuseUnits(file, units, rules) ?? refuseWithoutReasons(where, 'where');
    const test = `t${file.tests.length + 1}`;
    return (
      refusal ??
      accept<TestScheduled | NoticeRaised>(
        { type: 'test-scheduled', at: now, test, units, on, where, language },
        raise(file, 'test-scheduled', now),
      )
    );
  },
});

export const testScheduled = event({
  type: 'test-scheduled',
  evolve: (file, { test: id, units, on: at, where, language }: TestScheduled) => ({
    ...file,
    tests: [...withoutAppointment(file, units), { id, units, at, where, language, results: [] }],
  }),
  lines: ({ host }, { at, language, on, type, units, where }) => [
    line(host.country, at, type, { args: { slots: [`${on} ${where}`], language, units } }),
  ],
});

/** A later appointment takes the place of one that was not kept yet; what was recorded stays. */
const withoutAppointment = ({ tests }: RecognitionReview, units: SkillsTest['units']): readonly SkillsTest[] =>
  tests.map((test) => ({
    ...test,
    units: test.units.filter((unit) => !units.includes(unit) || test.results.some((result) => result.unit === unit)),
  }));

function refuseUnits(file: RecognitionReview, units: readonly UnitCode[], rules: RuleBook) {
  const testable = file.stage === 'compensation-pending' ? measuredUnits(file) : openUnits(file, rules);
  if (units.length === 0) return refuse('UNKNOWN_UNIT', { unit: '–' }, 'units');
  for (const [index, unit] of units.entries()) {
    if (!testable.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `units.${index}`);
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, `units.${index}`);
  }
  return undefined;
}
