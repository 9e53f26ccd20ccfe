import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Escalated } from '../../file/engine/time-passed.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import type { Credential } from './credential.js';
import { credentialStages } from './credential.js';
import { command, event } from './define.js';
import { endByDate } from './ends.js';
import { authoritysPeriod, heard } from './hearing.js';
import { nextTurn, turnSeason } from './season-turns.js';
import { endTelling, tellingEnds } from './telling.js';

export interface HearingEnded {
  readonly type: 'hearing-ended';
  readonly at: Instant;
  readonly opens: Clock;
}

/** The time to appeal passed. */
export interface RevocationFinal {
  readonly type: 'revocation-final';
  readonly at: Instant;
}

/**
 * Four kinds of periods pass: the hearing or the appeal and what follows it, the wait of whoever is told second, the turn of a season,
 * the dates of its end.
 */
export const lapse = command({
  type: 'lapse',
  // Also when it has ended: others are told at the latest when a short period ends.
  givenBy: inStages(credentialStages, ['clock']),
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock }: Lapse, context) {
    if (clock === file.clock?.id) return lapsePeriod(file, clock, context);
    if (clock === tellingEnds(file)?.clock) return endTelling(file, clock, context);
    if (clock === nextTurn(file, context.rules)?.clock) return turnSeason(file, context);
    return endByDate(file, clock, context);
  },
});

/**
 * Not to appeal makes a revocation final. Not to answer decides nothing: the authority's period begins, and its own silence
 * only makes it late.
 */
function lapsePeriod(file: Credential, id: Lapse['clock'], context: DecisionContext) {
  const clock = lapsing(file, id, context);
  if (isRefused(clock)) return clock;
  const { now, rules } = context;
  if (file.stage === 'revoked') return accept<RevocationFinal>({ type: 'revocation-final', at: now });
  if (file.hearing?.heard === true) return accept<Escalated>({ type: 'escalated', at: now, clock: clock.id });
  return accept<HearingEnded>({ type: 'hearing-ended', at: now, opens: authoritysPeriod(file, now, rules) });
}

export const revocationFinal = event({
  type: 'revocation-final',
  evolve: (file, _final: RevocationFinal) => ({ ...file, clock: undefined }),
  lines: ({ here }, { at }) => [line(here, at, 'refusal-final')],
});

export const hearingEnded = event({
  type: 'hearing-ended',
  evolve: (file, { opens }: HearingEnded) => ({ ...file, ...opened(file, opens), ...heard(file) }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
