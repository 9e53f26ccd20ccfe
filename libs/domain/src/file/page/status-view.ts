import type {
  AtZero,
  DecisionResult,
  FiledRecord,
  Host,
  Measure,
  NextStep,
  OpenUnit,
  PublicStage,
  Remand,
  RulingTold,
  StatusClock,
  WorkerStatus,
} from '../case/index.js';
import type { Clock } from '../../clocks/index.js';
import { explainClock, reckon } from '../../clocks/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { silenceView } from './silence-view.js';
import { calendarOf, knownAgreement } from '../engine/rule-look-up.js';

interface View {
  readonly stage: PublicStage;
  readonly host: Host;
  readonly atZero?: AtZero | undefined;
  readonly next: NextStep;
  readonly tacit: boolean;
  readonly result?: DecisionResult | undefined;
  readonly open?: readonly OpenUnit[] | undefined;
  readonly remand?: Remand | undefined;
  readonly ruling?: RulingTold | undefined;
  readonly measures?: readonly Measure[] | undefined;
  readonly news?: WorkerStatus['news'] | undefined;
}

/** The worker's page of a file that this country holds. */
export function statusView(
  file: FiledRecord,
  { stage, host, atZero, next, tacit, result, open, remand, ruling, measures, news }: View,
  rules: RuleBook,
): WorkerStatus {
  const { clock, filing } = file;
  const threatens = atZero !== undefined && clock !== undefined && clock.lapsedAt === undefined;
  return {
    caseId: file.caseId,
    procedure: 'recognition',
    stage,
    home: filing.home,
    host: host.country,
    standard: filing.certificate.standard,
    hostStandard: host.standard,
    holder: clock?.holder ?? { who: 'nobody' },
    ...(clock === undefined ? {} : { clock: clockView(clock, rules) }),
    ...(file.waiting === undefined ? {} : { waiting: clockView(file.waiting, rules) }),
    ...silenceView(file, host.agreement, rules),
    ...(threatens ? { atZero } : {}),
    next,
    tacit,
    ...(result === undefined ? {} : { result }),
    ...(open === undefined ? {} : { open }),
    ...(remand === undefined ? {} : { remand }),
    ...(ruling === undefined ? {} : { ruling }),
    ...(measures === undefined ? {} : { measures }),
    timeline: file.timeline,
    ...(news === undefined ? {} : { news }),
    demonstration: [
      knownAgreement(rules, host.agreement),
      rules.country(filing.home),
      rules.country(host.country),
    ].some((one) => one?.demonstration === true),
  };
}

export function clockView(clock: Clock, rules: RuleBook): StatusClock {
  const calendar = calendarOf(rules, clock);
  const { state, dueOn, dueAt } = reckon(clock, calendar);
  return {
    id: clock.id,
    ...(dueOn === undefined || dueAt === undefined ? {} : { dueOn, dueAt }),
    calendar: clock.calendar,
    unit: clock.allowance.unit,
    state,
    explanation: explainClock(clock, calendar),
  };
}
