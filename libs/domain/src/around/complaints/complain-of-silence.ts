import type { Complaint } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { SilentClock } from '../../file/page/silence-view.js';
import { complainableFrom, complainedOf, silenceRules } from '../../file/page/silence-view.js';
import { line } from '../../file/page/timeline.js';
import type { AgencyId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { todayIn } from '../../clocks/index.js';
import { defenders } from '../../kinds/appeal/appealed-file.js';
import type { AnnexOpened } from '../annexes/index.js';
import { nextAnnex } from '../annexes/index.js';
import type { Complained } from './grounds.js';
import { ofATest } from './ordered-period.js';
import type { ComplaintSent } from './pass-on.js';
import { openElsewhere, passComplaintOn } from './pass-on.js';

/** By the worker: a period passed, it passed once more, and nobody decided (R10). Needs no words: the record shows it. */
export interface ComplainOfSilence {
  readonly type: 'complain-of-silence';
}

export interface SilenceComplained {
  readonly type: 'silence-complained';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly complaint: Complaint;
  readonly to: AgencyId;
}

/** In which what is complained of is owed: that of a test also while something else of the file is reviewed. */
const stageOf = ({ clock, stage }: Staged, { id }: SilentClock): string => (clock?.id === id ? stage : ofATest);

/** Once a period that passed; the authority may still decide, and its decision is none the worse for being late. */
export const complainOfSilence = (grounds: Complained) =>
  command({
    type: 'complain-of-silence',
    givenBy: ['worker'],
    byPrintedCode: true,
    ...(grounds.notIn === undefined ? {} : { notIn: grounds.notIn }),
    refusals: ['NO_SUCH_CLOCK', 'ALREADY_DONE', 'TOO_EARLY_TO_COMPLAIN'],
    offered: (file) => {
      const clock = complainedOf(file);
      return clock === undefined ? openElsewhere(file, grounds) !== undefined : file.complaint?.of !== clock.id;
    },
    decide(file, _complain: ComplainOfSilence, context) {
      const { here, now, rules } = context;
      const clock = complainedOf(file);
      const elsewhere = clock === undefined ? openElsewhere(file, grounds) : undefined;
      if (elsewhere !== undefined) return passComplaintOn(elsewhere, context);
      if (clock === undefined) return refuse('NO_SUCH_CLOCK');
      if (file.complaint?.of === clock.id) return refuse('ALREADY_DONE');
      const { calendar, desks } = rulesOf(rules, here);
      const silence = silenceRules(grounds.agreement(file), here, rules);
      const from = complainableFrom(clock, silence, rules);
      if (todayIn(calendar.timeZone, now) < from) return refuse('TOO_EARLY_TO_COMPLAIN', { from });
      const opens = openPeriod(
        {
          ...{ name: 'appeal-review', opened: 0, step: silence.ruling },
          holder: theAgency(here, desks.appeals),
          ...{ calendar: here, opening: { by: 'event', at: now } },
        },
        rules,
      );
      const tookPart = [...new Set([...(grounds.decidedBy?.(file) ?? []), ...file.filers, ...defenders(file)])];
      return accept<AnnexOpened | SilenceComplained | ComplaintSent>(
        {
          type: 'annex-opened',
          at: now,
          annex: {
            kind: 'appeal',
            ...nextAnnex(file, 'appeal', here),
            opens: {
              type: 'open-complaint',
              about: { caseId: file.caseId, kind: grounds.kind },
              ...{ matter: grounds.matter(file), applicant: grounds.applicant(file) },
              silence: {
                ...{ country: here, agency: clock.holder.agency as AgencyId },
                ...{ since: clock.lapsedAt, atMost: silence.order.atMost },
              },
              ...{ tookPart, clock: opens },
            },
          },
        },
        {
          ...{ type: 'silence-complained', at: now, country: here },
          ...{
            complaint: { of: clock.id, agency: clock.holder.agency as AgencyId, stage: stageOf(file, clock) },
            to: desks.appeals,
          },
        },
      );
    },
  });

export const silenceComplained = event({
  type: 'silence-complained',
  evolve: (file, { complaint }: SilenceComplained) => ({ ...file, complaint }),
  lines: (_file, { at, country, to, type }) => [line(country, at, type, { args: { agency: to } })],
});
