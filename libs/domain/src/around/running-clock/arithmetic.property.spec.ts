import fc from 'fast-check';

import type { Actor, CaseRecord } from '../../file/case/index.js';
import { allowedDays, consumedDays, explainClock, isRunning, reckon, remainingDays } from '../../clocks/index.js';
import { countOnPaper } from '../../clocks/paper-calendar.sample.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import type { CommandOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { histories } from '../../../specification/histories.js';
import {
  firstMorning,
  guatemala,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  withNewerRules,
} from '../../../specification/index.js';

const runs = histories(300);
const law = lawOf('recognition-review');
const rules = withNewerRules(sampleRules());
const pauses = ['GT-26-FL00D0-0', 'GT-26-STR1KE-0', 'GT-26-QVAKE0-0'] as readonly string[] as readonly CaseId[];
const reason = { es: 'Demostración' };

type Command = CommandOf<'recognition-review'>;

/** What may happen to a running review's clock, and who does it. */
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...pauses)
      .map((pause): Given => [{ type: 'pause-clock', pause, reason: 'flood', words: reason }, sweep(pause)]),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...pauses).map((pause): Given => [{ type: 'resume-clock', pause }, sweep(pause)]),
  },
  fc
    .integer({ min: 1, max: 14 })
    .map((days): Given => [
      { type: 'extend-review', by: { unit: 'business-days', days }, reasons: reason },
      people.reviewer,
    ]),
  fc.constant<Given>([{ type: 'recount', to: 'demonstration-2', reason }, people.supervisorInGuatemala]),
  fc.constant<Given>([{ type: 'add-note', text: 'Nota' }, people.reviewer]),
);
type Given = readonly [Command, Actor];
const sweep = (pause: CaseId): Actor => ({ kind: 'effect', file: pause });

const sequences = fc.array(fc.tuple(happening, fc.constantFrom(0, 1, 7, 23, 50, 170, 400), fc.boolean()), {
  maxLength: 10,
});

interface Moved {
  readonly type: string;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
}
const dueOn = ({ clock }: CaseRecord): string | undefined => clock && reckon(clock, calendarOf(rules, clock)).dueOn;

describe('whatever pauses, resumptions, extensions, calendars and restarts come', () => {
  it('a clock is arithmetic: nothing is lost, nothing runs while paused, and no date moves unsaid', () => {
    let resumed = 0;
    fc.assert(
      fc.property(sequences, (history) => {
        let file = reviewAt('host-review').theFile;
        let now = Date.parse(firstMorning);
        for (const [[command, by], hours, restart] of history) {
          now += hours * 3_600_000;
          const at = new Date(now).toISOString() as Instant;
          const decision = law.decide(file, command, { caseId: sampleCase, here: guatemala, now: at, by, rules });
          if (decision.outcome === 'refused') continue;
          const before = file;
          for (const event of decision.events) file = law.evolve(file, event);
          // A restart reads the file from the record.
          if (restart) file = JSON.parse(JSON.stringify(file)) as typeof file;
          checks(before, file, decision.events, at);
          if (decision.events.some(({ type }) => type === 'clock-resumed')) resumed += 1;
        }
      }),
      { numRuns: runs },
    );
    // The histories must get somewhere, or they prove nothing.
    expect(resumed).toBeGreaterThan(runs / 10);
  });
});

function checks(before: CaseRecord, after: CaseRecord, events: readonly Moved[], at: Instant): void {
  const { clock, pauses: held = [] } = after;
  if (clock === undefined) throw new Error('a review under way has a clock');
  const calendar = calendarOf(rules, clock);
  const [used, left] = [consumedDays(clock, calendar, at), remainingDays(clock, calendar, at)];
  if (used + left !== allowedDays(clock)) throw new Error(`${used} + ${left} is not ${allowedDays(clock)}`);
  if (isRunning(clock) && held.length > 0) throw new Error('runs while paused');
  const [old, young] = [dueOn(before), dueOn(after)];
  if (old === young) return;
  if (young !== undefined) {
    const counted = countOnPaper(explainClock(clock, calendar), calendar);
    if (counted !== young) throw new Error(`its explanation gives ${counted}, not ${young}`);
  }
  const said = events.some(
    ({ type, dueBefore, dueAfter }) =>
      type === 'review-extended' ||
      (type === 'clock-resumed' ? old === undefined && dueAfter === young : dueBefore === old && dueAfter === young),
  );
  if (!said) throw new Error(`moved from ${old ?? '–'} to ${young ?? '–'} unsaid: ${JSON.stringify(events)}`);
}
