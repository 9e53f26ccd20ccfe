import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, refuseTheReporter } from './define.js';

/** A second person found that it is so: from here on everybody concerned is told, in the words of the report. */
export interface ConfirmBreach {
  readonly type: 'confirm-breach';
}

export interface BreachConfirmed {
  readonly type: 'breach-confirmed';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly opens: Clock;
}

/** Late too: that nobody confirmed it in time is on record. */
export const confirmBreach = command({
  type: 'confirm-breach',
  givenBy: { reported: ['supervisor'] },
  refusals: ['SAME_PERSON'],
  barred: refuseTheReporter,
  decide({ clocksOpened }, _confirm: ConfirmBreach, { by, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const { breaches, desks } = rulesOf(rules, here);
    const opens = openPeriod(
      {
        ...{ name: 'breach', opened: clocksOpened, step: breaches.close, calendar: here },
        ...{ holder: theAgency(here, desks.intake), opening: { by: 'event', at: now } },
      },
      rules,
    );
    return accept<BreachConfirmed>({ type: 'breach-confirmed', at: now, by: by.id, opens });
  },
});

export const breachConfirmed = event({
  type: 'breach-confirmed',
  evolve: (file, { opens }: BreachConfirmed) => ({ ...file, stage: 'confirmed', ...opened(file, opens) }),
});
