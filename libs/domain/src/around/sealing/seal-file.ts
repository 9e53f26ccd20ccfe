import type { CaseRecord, Notice } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { isRunning, pauseClock, reckon, resumeClock, todayIn } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, ClockId, CountryCode, Instant, NoticeId, PlainDate } from '../../kernel/index.js';
import { accept, instant, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

interface BySealing {
  /** The file by which the person is protected. */
  readonly sealing: CaseId;
  /** When they came to be. */
  readonly since: Instant;
  /** Countries that told so themselves, and need not be told. */
  readonly known: readonly CountryCode[];
}
/** The person is protected: no period of theirs runs from that moment, and the countries that have the case are told. */
export interface SealFile extends BySealing {
  readonly type: 'seal-file';
}
/** They are released: what is left of the period runs from now. */
export interface UnsealFile extends BySealing {
  readonly type: 'unseal-file';
}

/** A request that was closed without prejudice, and can be reopened until then. */
interface Reopenable extends Staged {
  readonly reopenableUntil?: Instant;
}

interface Reached {
  readonly at: Instant;
  /** The period that stands still, or goes on. */
  readonly clock?: ClockId;
  readonly since: Instant;
  /** Not told: they know. */
  readonly known: readonly CountryCode[];
}
export interface FileSealed extends Reached {
  readonly type: 'file-sealed';
}
/** What journals of before do not say, did not follow then. */
export interface FileUnsealed extends Reached {
  readonly type: 'file-unsealed';
  /** What was on its way, or waited on the page: nobody could read it, so it is told anew. */
  readonly anew?: readonly NoticeId[];
  /** Of a file that was closed: as many days more to reopen it as the person was protected. */
  readonly reopenableUntil?: Instant;
  /** The first and the last day that stood still; left out while another seal goes on. */
  readonly stood?: { readonly country: CountryCode; readonly since: PlainDate; readonly on: PlainDate };
}

const mark = 'sealed';

export const sealFile = command({
  type: 'seal-file',
  givenBy: ['effect'],
  refusals: ['NOT_YOUR_ROLE'],
  decide({ clock }, { known, sealing, since }: SealFile, { by, now: at, rules }) {
    if (by.kind !== 'effect' || by.file !== sealing)
      return refuse('NOT_YOUR_ROLE', { roles: ['effect'], yours: [by.kind] });
    const stops = clock !== undefined && ranAt(clock, since, rules) ? { clock: clock.id } : {};
    return accept<FileSealed>({ type: 'file-sealed', at, since, known, ...stops });
  },
});

/** A file that the seal had not reached yet stood still all the same: nothing happened to it. */
export const unsealFile = command({
  type: 'unseal-file',
  givenBy: ['effect'],
  refusals: ['NOT_YOUR_ROLE'],
  decide(file, { known, sealing, since }: UnsealFile, { by, here, now: at, rules }) {
    if (by.kind !== 'effect' || by.file !== sealing)
      return refuse('NOT_YOUR_ROLE', { roles: ['effect'], yours: [by.kind] });
    const { clock, notices, seals = 0 } = file;
    const runsOn = clock !== undefined && (isStopped(file) || ranAt(clock, since, rules)) ? { clock: clock.id } : {};
    const goesOn = { ...runsOn, ...reopenableLater(file, since, at) };
    if (seals > 1) return accept<FileUnsealed>({ type: 'file-unsealed', at, since, known, ...goesOn });
    const { timeZone } = rulesOf(rules, here).calendar;
    const stood = { country: here, since: todayIn(timeZone, since), on: todayIn(timeZone, at) };
    const anew = notices.flatMap(({ id, service }) => (service === undefined ? [id] : []));
    return accept<FileUnsealed>({ type: 'file-unsealed', at, since, known, ...goesOn, anew, stood });
  },
});

export const fileSealed = event({
  type: 'file-sealed',
  weighs: true,
  evolve: (file, { clock: id, since }: FileSealed) => ({
    ...file,
    seals: (file.seals ?? 0) + 1,
    ...(id === undefined || file.clock === undefined ? {} : { clock: pauseClock(file.clock, since, mark) }),
  }),
});

/** Doubted again before it was reached: the other seal goes on. */
export const fileUnsealed = event({
  type: 'file-unsealed',
  weighs: true,
  evolve(file: Reopenable, { anew = [], at, clock: id, reopenableUntil, since }: FileUnsealed) {
    const left = Math.max((file.seals ?? 0) - 1, 0);
    const stopped = id === undefined || file.clock === undefined ? file.clock : pauseClock(file.clock, since, mark);
    const goesOn = id !== undefined && stopped !== undefined && left === 0;
    return {
      ...file,
      seals: left === 0 ? undefined : left,
      ...(reopenableUntil && { reopenableUntil }),
      ...(stopped === undefined ? {} : { clock: goesOn ? resumeClock(stopped, begins(stopped, at)) : stopped }),
      ...(anew.length === 0
        ? {}
        : { notices: file.notices.map((one) => (anew.includes(one.id) ? toldAnew(one) : one)) }),
    };
  },
  lines: (_file, { at, stood }) =>
    stood === undefined ? [] : [line(stood.country, at, 'stood-still', { args: { since: stood.since, on: stood.on } })],
});

/** As if nobody had taken it yet, and under a name of its own: a try of before answers nothing any more. */
const toldAnew = ({ handed: _handed, anew = 0, ...notice }: Notice): Notice => ({ ...notice, anew: anew + 1 });

/** Nobody could reopen it while its person was protected: those days are added, and what was over by then is over (R6). */
function reopenableLater(
  { reopenableUntil: until }: Reopenable,
  since: Instant,
  at: Instant,
): Pick<FileUnsealed, 'reopenableUntil'> {
  if (until === undefined || until < since) return {};
  const stood = Date.parse(at) - Date.parse(since);
  return { reopenableUntil: instant(Date.parse(until) + stood) };
}

/** One that was to begin later begins no sooner for having stood still. */
const begins = ({ runs }: Clock, at: Instant): Instant =>
  runs.map(({ from }) => from).findLast((from) => from > at) ?? at;

/** Whether a period ran when the person came to be protected, or was to begin later; what was over by then is over. */
function ranAt(clock: Clock, since: Instant, rules: RuleBook): boolean {
  if (clock.lapsedAt !== undefined || !isRunning(clock)) return false;
  const { dueAt } = reckon(clock, calendarOf(rules, clock));
  return dueAt !== undefined && since <= dueAt;
}

const isStopped = ({ clock, seals }: CaseRecord): boolean => seals !== undefined && clock?.runs.at(-1)?.why === mark;
