import type { AtZero, NextStep, WorkerStatus } from '../../file/case/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { clockView } from '../../file/page/status-view.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification } from './certification.js';

/** The worker's page of a certification: one country, and the same words for where it stands, who has it, until when. */
export function certificationStatus(file: Certification, rules: RuleBook): WorkerStatus {
  const { appeal, application } = file;
  // While it is appealed, the period that runs is the appeals body's, in the appeal's own file.
  const clock = appeal?.clock ?? file.clock;
  const ends = atZero(file);
  const threatens = ends !== undefined && clock !== undefined && clock.lapsedAt === undefined;
  return {
    caseId: file.caseId,
    procedure: 'certification',
    ...(appeal === undefined ? {} : { appeal: appeal.caseId }),
    stage: file.stage === 'closed-without-prejudice' ? 'application-closed' : file.stage,
    home: application.country,
    standard: application.standard,
    holder: clock?.holder ?? { who: 'nobody' },
    ...(clock === undefined ? {} : { clock: clockView(clock, rules) }),
    ...(threatens ? { atZero: ends } : {}),
    next: next(file),
    tacit: false,
    timeline: file.timeline,
    demonstration: rulesOf(rules, application.country).demonstration,
  };
}

function atZero({ clock, missed, stage }: Certification): AtZero | undefined {
  switch (stage) {
    case 'draft':
      return 'draft-deleted';
    case 'gathering-evidence':
      return 'goes-on-without-references';
    case 'returned':
      return 'application-closed';
    case 'admissible':
      if (clock?.holder.who !== 'worker') return 'escalated';
      return missed > 0 ? 'application-closed' : 'appointments-offered-again';
    case 'application':
    case 'evaluation-scheduled':
    case 'evaluated':
    case 'appealed':
      return 'escalated';
    case 'not-yet-competent':
      return 'refusal-final';
    case 'certificate-issued':
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return undefined;
  }
}

function next({ clock, stage }: Certification): NextStep {
  switch (stage) {
    case 'draft':
      return 'submit-draft';
    case 'gathering-evidence':
      return 'remind-references';
    case 'returned':
      return 'complete-application';
    case 'admissible':
      return clock?.holder.who === 'worker' ? 'choose-appointment' : 'nothing';
    case 'evaluation-scheduled':
      return 'attend-evaluation';
    case 'certificate-issued':
      return 'read-decision';
    case 'not-yet-competent':
      return clock === undefined ? 'may-reapply' : 'may-appeal-or-reapply';
    case 'closed-without-prejudice':
      return 'may-reapply';
    case 'appealed':
    case 'application':
    case 'evaluated':
    case 'withdrawn':
    case 'draft-deleted':
      return 'nothing';
  }
}
