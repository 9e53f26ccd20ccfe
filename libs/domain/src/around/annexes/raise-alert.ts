import type { AlertNotice } from '../../file/case/index.js';
import { command } from '../../file/definition/define-around.js';
import { dateAfter, todayIn } from '../../clocks/index.js';
import type { LocalizedText, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AnnexOpened } from './annex-opened.js';
import type { Annexed } from './grounds.js';
import { nextAnnex } from './number.js';

/** What is wrong with the certificate or its recognition; a second person approves before anybody is told. */
export interface RaiseAlert extends Omit<AlertNotice, 'subject' | 'until'> {
  readonly type: 'raise-alert';
  /** Its last day, which the agreement bounds: no alert holds for ever (R15). */
  readonly until: PlainDate;
  readonly reasons: LocalizedText;
  /** Added by the node: who decided the certificate that a request is about, in a file of its own. */
  readonly decidedBy?: readonly OfficerId[];
}

/** The period to tell the countries concerned runs from here, through the second person's approval. */
export const raiseAlert = (grounds: Annexed) =>
  command({
    type: 'raise-alert',
    givenBy: ['supervisor', 'verifier'],
    notIn: ['draft', 'draft-deleted', 'with-home'],
    refusals: ['UNKNOWN_UNIT', 'REASONS_MISSING', 'DATE_IN_PAST', 'ALERT_TOO_LONG'],
    decide(file, alert: RaiseAlert, { by, here, now, rules }) {
      const agreement = grounds.agreement(file);
      if (by.kind !== 'officer')
        return refuse('NOT_YOUR_ROLE', { roles: ['supervisor', 'verifier'], yours: [by.kind] });
      const { from, reasons, severity, units, until } = alert;
      const known = grounds.units(file, rules);
      const { calendar, certification } = rulesOf(rules, here);
      const period = (agreement === undefined ? certification : rules.agreement(agreement)).steps.alert;
      const today = todayIn(calendar.timeZone, now);
      const refusal =
        refuseWithoutReasons(reasons, 'reasons') ??
        refuseUnits(alert, known) ??
        refuseOver(alert, today) ??
        refuseTooLong(alert, dateAfter(period.atMost, calendar, now));
      if (refusal !== undefined) return refusal;
      const clock = openPeriod(
        {
          name: 'alert-tell',
          opened: 0,
          step: period.tell,
          holder: theAgency(here, by.agency),
          calendar: here,
          opening: { by: 'event', at: now },
        },
        rules,
      );
      const decidedBy = [...new Set([...(grounds.decidedBy?.(file) ?? []), ...(alert.decidedBy ?? [])])];
      return accept<AnnexOpened>({
        type: 'annex-opened',
        at: now,
        annex: {
          kind: 'alert',
          ...nextAnnex(file, 'alert', here),
          opens: {
            type: 'open-alert',
            about: { caseId: file.caseId, kind: grounds.kind },
            matter: grounds.matter(file),
            applicant: grounds.applicant(file),
            ...(agreement === undefined ? {} : { agreement: { id: agreement.id, version: agreement.version } }),
            notice: { subject: grounds.subject, severity, units, from, until },
            reasons,
            raisedBy: by.id,
            ...(decidedBy.length === 0 ? {} : { decidedBy }),
            holder: by.agency,
            tell: grounds.others(file),
            clock,
          },
        },
      });
    },
  });

const refuseOver = ({ from, until }: RaiseAlert, today: PlainDate) =>
  until < today || until < from ? refuse('DATE_IN_PAST', { date: until }, 'until') : undefined;

const refuseTooLong = ({ until }: RaiseAlert, atMost: PlainDate) =>
  until > atMost ? refuse('ALERT_TOO_LONG', { until: atMost }, 'until') : undefined;

function refuseUnits({ units }: RaiseAlert, known: readonly string[]) {
  const index = units.findIndex((unit) => !known.includes(unit));
  return index < 0 ? undefined : refuse('UNKNOWN_UNIT', { unit: units[index] ?? '' }, `units.${index}`);
}
