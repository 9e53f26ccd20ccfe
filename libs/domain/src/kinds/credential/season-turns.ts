import type { SeasonTurn } from '../../clocks/index.js';
import { startOfDay, turnsOf } from '../../clocks/index.js';
import type { DecisionContext, ProcessView } from '../../file/case/index.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { knownAgreement } from '../../file/engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { ClockId, Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';
import { event } from './define.js';

/** Its years are about to be over, it serves no more until its season, or its season has begun: nothing else of it changes. */
export interface SeasonTurned extends SeasonTurn {
  readonly type: 'season-turned';
  readonly at: Instant;
}

type Deadline = NonNullable<ProcessView['deadline']>;

/** Dates of the calendar, as its ends are. While it is suspended nobody is told that it serves, or does not. */
export function nextTurn(file: Credential, rules: RuleBook): Deadline | undefined {
  if (file.stage !== 'active') return undefined;
  const [next] = toTell(file, rules);
  return next && { clock: `season#${next.day.replaceAll('-', '')}` as ClockId, at: beginningOf(next.day, file, rules) };
}

/** Of several that came while it was suspended, the last one is true today. */
export function turnSeason(file: Credential, { now, rules }: DecisionContext) {
  const untold = toTell(file, rules);
  const [next] = untold;
  const turn = untold.findLast(({ day }) => beginningOf(day, file, rules) <= now);
  if (turn === undefined) return next ? refuse('DEADLINE_NOT_PASSED', { dueOn: next.day }) : refuse('NO_SUCH_CLOCK');
  return accept<SeasonTurned | NoticeRaised>(
    { type: 'season-turned', at: now, ...turn },
    raise(file, `season-${turn.turn}`, now),
  );
}

function toTell({ content, turned }: Credential, rules: RuleBook): readonly SeasonTurn[] {
  const { agreement, season, validUntil } = content;
  if (season === undefined || validUntil === undefined) return [];
  const told = agreement && knownAgreement(rules, agreement)?.seasonal?.told;
  return turnsOf(season, validUntil, told?.days).filter(({ day }) => turned === undefined || day > turned);
}

const beginningOf = (day: PlainDate, { here }: Credential, rules: RuleBook): Instant =>
  startOfDay(rulesOf(rules, here).calendar.timeZone, day);

export const seasonTurned = event({
  type: 'season-turned',
  evolve: (file, { day }: SeasonTurned) => ({ ...file, turned: day }),
  lines: ({ here }, { at, on, turn }) => [line(here, at, `season-${turn}`, { args: { on } })],
});
