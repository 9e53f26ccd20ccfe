import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { Allowance, Clock } from '@puente/domain/clocks';
import {
  businessDays,
  calendarDays,
  explainClock,
  openClock,
  pauseClock,
  reckon,
  resumeClock,
} from '@puente/domain/clocks';
import { sayExplanation } from '@puente/words/explanations';
import type { ClockId, CountryCode, Instant } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';

/** Periods that a court would look at twice, by the calendars of the packs as they are. */
describe('a deadline', () => {
  let rules: LoadedRules;
  beforeAll(async () => {
    rules = await loadRuleBook();
  });

  const calendarOf = (country: string) => {
    const { calendar } = rulesOf(rules, country as CountryCode);
    return calendar;
  };
  function period(country: string, from: string, allowance: Allowance): Clock {
    const calendar = calendarOf(country);
    return openClock({
      ...{
        id: 'host-review#1' as ClockId,
        holder: { who: 'worker' },
        allowance,
        opening: { by: 'event', at: at(from) },
      },
      ...{ calendar: calendar.country, calendarVersion: calendar.version },
    });
  }
  const at = (text: string): Instant => new Date(text).toISOString() as Instant;
  const due = (clock: Clock) => reckon(clock, calendarOf(clock.calendar));
  const said = (clock: Clock) => sayExplanation(explainClock(clock, calendarOf(clock.calendar)), 'es');

  it('over Easter skips the days that each country keeps, and they are not the same', () => {
    // Maundy Thursday and Good Friday 2026 are 2 and 3 April; Chile keeps the Friday only.
    const [gt, cl, mx] = ['GT', 'CL', 'MX'].map((country) => period(country, '2026-03-30T15:00:00Z', businessDays(5)));
    expect([gt, cl, mx].map((clock) => clock && due(clock).dueOn)).toEqual(['2026-04-08', '2026-04-07', '2026-04-08']);
    expect(gt && said(gt)).toContain('2 de abril feriado, 3 de abril feriado');
  });

  it('over a holiday of one side only moves on that side and on no other', () => {
    // 16 September is a holiday in Mexico, 15 September in Guatemala, and neither is one in Peru.
    const over = (country: string) => due(period(country, '2026-09-11T16:00:00Z', businessDays(3))).dueOn;
    expect([over('GT'), over('MX'), over('PE')]).toEqual(['2026-09-17', '2026-09-17', '2026-09-16']);
    const last = (country: string) => due(period(country, '2026-09-14T16:00:00Z', businessDays(1))).dueOn;
    expect([last('GT'), last('MX'), last('PE')]).toEqual(['2026-09-16', '2026-09-15', '2026-09-15']);
  });

  it('over a change of summer time ends at midnight there, whatever the clock says', () => {
    // Chile leaves summer time on 4 April 2026 (UTC−3 to −4) and enters it on 6 September, when the day begins at 01:00.
    const before = due(period('CL', '2026-04-01T15:00:00Z', businessDays(1)));
    const after = due(period('CL', '2026-04-01T15:00:00Z', businessDays(3)));
    expect([before.dueOn, before.dueAt]).toEqual(['2026-04-02', '2026-04-03T02:59:59.999Z']);
    expect([after.dueOn, after.dueAt]).toEqual(['2026-04-07', '2026-04-08T03:59:59.999Z']);
    const paused = resumeClock(
      pauseClock(
        period('CL', '2026-09-03T15:00:00Z', businessDays(4)),
        at('2026-09-06T04:30:00Z'),
        'force-majeure:storm',
      ),
      at('2026-09-08T15:00:00Z'),
    );
    // Paused on the Sunday whose midnight does not exist: Monday stood still, and nothing else.
    expect(due(period('CL', '2026-09-03T15:00:00Z', businessDays(4))).dueOn).toBe('2026-09-09');
    expect(due(paused).dueOn).toBe('2026-09-10');
    expect(said(paused)).toContain('− 1 en pausa por tormenta');
  });

  it('on and over 29 February counts it, in the years that have it', () => {
    expect(due(period('PE', '2028-02-28T16:00:00Z', calendarDays(1))).dueOn).toBe('2028-02-29');
    expect(due(period('PE', '2028-02-25T16:00:00Z', calendarDays(4))).dueOn).toBe('2028-02-29');
    expect(due(period('PE', '2027-02-26T16:00:00Z', calendarDays(3))).dueOn).toBe('2027-03-01');
    expect(due(period('CO', '2028-02-28T16:00:00Z', businessDays(2))).dueOn).toBe('2028-03-01');
  });

  it('is the same in every country’s words, and the explanation of each can be read', () => {
    for (const { country } of rules.packs) {
      const clock = period(country, '2026-04-01T15:00:00Z', businessDays(30));
      const { dueOn = '' } = due(clock);
      expect(said(clock)).toMatch(/^30 días hábiles desde el 1 de abril/);
      expect(explainClock(clock, calendarOf(country)).at(-1)).toEqual({ step: 'due', on: dueOn, calendar: country });
    }
  });
});
