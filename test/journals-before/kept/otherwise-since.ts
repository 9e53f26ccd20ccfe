import type { ProcessView, WorkerStatus } from '@puente/domain/file/case';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseEvent, CaseState } from '@puente/settlement/settlement';

interface Otherwise {
  readonly why: string;
  readonly concerns: (then: readonly CaseEvent[], today: readonly CaseEvent[]) => boolean;
}

const has = (events: readonly CaseEvent[], one: CaseEvent['type']): boolean => events.some(({ type }) => type === one);
const isEndless = (event: CaseEvent): boolean => event.type === 'alert-received' && event.notice.until === undefined;
const isAskedOrLawful = (event: CaseEvent): boolean =>
  event.type === 'hearing-opened' || (event.type === 'credential-suspended' && event.legalBasis !== undefined);
const numbers = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.type === 'annex-opened' ? [event.annex.caseId] : []));
const isTacit = (event: CaseEvent): boolean => event.type === 'decided' && event.decision.tacit;

/**
 * What the law of today decides otherwise than a journal from before, that journal being read as it was. A change of the
 * law that makes another line necessary says why.
 */
const since: readonly Otherwise[] = [
  {
    why: 'Silence recognises what the equivalence covers and whose authenticity stands, and nothing else (R2).',
    concerns: (then, today) => then.some(isTacit) && today.some(({ type }) => type === 'silence-left'),
  },
  {
    why: 'A running case moves to newer rules once a second person approved it (R7).',
    concerns: (then, today) => has(then, 'case-migrated') && has(today, 'migration-proposed'),
  },
  {
    why: 'An alert of another country has a last day here, whether it said one or not (R15).',
    concerns: (then, today) => then.some(isEndless) && !today.some(isEndless),
  },
  {
    why: 'Who is suspended before they were heard is asked at once, and who was heard reads by which rule (R4).',
    concerns: (then, today) => has(then, 'credential-suspended') && today.some(isAskedOrLawful),
  },
  {
    why: 'The silence of whoever answers for unequal treatment opens the period of those who judge.',
    concerns: (then, today) => has(then, 'escalated') && has(today, 'unequal-treatment-unanswered'),
  },
  {
    why: 'The number of what begins in a case counts nothing but its own kind: most of its readers may not know of the others (R17, R18).',
    concerns: (then, today) => {
      const now = numbers(today);
      return now.length > 0 && numbers(then).some((number) => !now.includes(number));
    },
  },
];

export const otherwiseSince = (then: unknown, today: unknown): boolean =>
  Array.isArray(then) && Array.isArray(today) && since.some(({ concerns }) => concerns(then, today));

/**
 * A pause had no last day (R11), another country's alert none that it did not name (R15), and a finding whose owner was silent waited
 * for no one: their processes waited for no day.
 */
export function processThen<Process extends Partial<ProcessView>>(process: Process, file: CaseState): Process {
  if (file.kind === 'force-majeure' && file.until === undefined) return withoutDeadline(process) as Process;
  if (file.kind === 'unequal-treatment' && file.stage === 'raised' && file.clock?.lapsedAt !== undefined)
    return withoutDeadline(process) as Process;
  if (file.kind !== 'alert' || file.receivedAt === undefined || file.notice.until !== undefined) return process;
  // It was over as soon as it was noted and everybody told.
  const ended = file.stage !== 'received' && process.effects?.length === 0;
  return { ...withoutDeadline(process), ended } as Process;
}

const withoutDeadline = ({ deadline: _deadline, ...process }: Partial<ProcessView>) => process;

/** What an appeals body had ruled went with the appeal (R16), and an alert did not keep when it came (R15). */
const keptSince: ReadonlySet<string> = new Set(['ruled', 'receivedAt']);

/** A file of today as it was then. */
export function fileThen(file: CaseState): CaseState {
  const then = Object.fromEntries(
    Object.entries(file).filter(([name]) => !keptSince.has(name)),
  ) as unknown as CaseState;
  return file.kind === 'credential' ? { ...then, timeline: linesThen(file.timeline) } : then;
}

const withoutRemedy = ({ silence: _remedy, ...page }: WorkerStatus): WorkerStatus => page;

/** A credential's page said neither from which day its periods count nor that one had passed (R8). */
const linesThen = (timeline: CaseState['timeline']): CaseState['timeline'] =>
  timeline.filter(({ what }) => what !== 'notice-served' && what !== 'escalated');

/** A page of today as it was then: it said no law (R16), nothing against silence (R10), and promised that silence recognises what it must not (R2). */
export function pageThen(said: WorkerStatus, rules: RuleBook, file?: CaseState): WorkerStatus {
  const page = withoutReasons(withoutRemedy(said));
  if (page.procedure === 'credential') return { ...page, timeline: linesThen(page.timeline) };
  if (file?.kind === 'recognition-review' && file.stage === 'with-home' && file.news === undefined) {
    return withoutPeriod(page);
  }
  const reviewed = page.stage === 'host-review' && page.atZero === 'escalated';
  // Of the first version: under it these cases began.
  const deems = rules.agreements.some((one) => one.version === 1 && one.steps.hostReview.lapse === 'deem_recognised');
  return reviewed && deems ? { ...page, atZero: 'deem_recognised' } : page;
}

/** On its way to the home country it showed neither clock nor what its end means (R9). */
function withoutPeriod({ atZero: _atZero, clock: _clock, ...page }: WorkerStatus): WorkerStatus {
  return page;
}

function withoutReasons({ refusal: _refusal, ruling: _ruling, result, ...page }: WorkerStatus): WorkerStatus {
  // What was found in a certification had no verdicts.
  if (result === undefined || page.procedure === 'certification') return page;
  return { ...page, result: withoutGrounds(result) };
}

const withoutGrounds = ({ grounds: _grounds, ...units }: NonNullable<WorkerStatus['result']>) => units;
