import type { CaseRecord, DueEffect, Errand, Notice, ProcessView } from '../case/index.js';
import { reckon, reminderTimes } from '../../clocks/index.js';
import type { Clock } from '../../clocks/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { calendarOf } from './rule-look-up.js';

interface Pending {
  readonly stage: string;
  readonly corridor: string;
  /** Nothing but what is due below keeps the procedure open. */
  readonly over: boolean;
  readonly effects: readonly DueEffect[];
  readonly errands?: readonly Errand[];
}

/** What the process of a file must know. Every notice that was not served yet is still to be told. */
export function processOf(
  file: CaseRecord,
  { stage, corridor, over, effects, errands = [] }: Pending,
  rules: RuleBook,
): ProcessView {
  const telling = file.notices
    .filter((notice) => notice.service === undefined)
    .map((notice): DueEffect => ({ kind: 'tell-worker', subject: tryOf(notice) }));
  const running = errands.map(({ id }): DueEffect => ({ kind: 'run-errand', subject: id }));
  const due = [...effects, ...running, ...telling];
  const deadline = deadlineOf(file.clock, rules);
  return {
    stage,
    ended: over && due.length === 0,
    ...(deadline === undefined ? {} : { deadline }),
    reminders: remindersOf(file.clock, rules),
    effects: due,
    corridor,
    holder: holderOf(file.clock),
  };
}

/** Each try is an effect of its own, `n1`, then `n1/2`; and so is to hear what became of it, `n1/2/handed`. */
export function tryOf({ id, anew = 0, attempts = [], handed }: Notice): string {
  const number = attempts.length + anew + 1;
  if (handed !== undefined) return `${id}/${number}/${handed.channel === 'portal' ? 'page' : 'handed'}`;
  return number === 1 ? id : `${id}/${number}`;
}

function deadlineOf(clock: Clock | undefined, rules: RuleBook): ProcessView['deadline'] {
  if (clock === undefined) return undefined;
  const { state, dueAt } = reckon(clock, calendarOf(rules, clock));
  return state === 'running' && dueAt !== undefined ? { clock: clock.id, at: dueAt } : undefined;
}

function remindersOf(clock: Clock | undefined, rules: RuleBook): ProcessView['reminders'] {
  if (clock === undefined) return [];
  return reminderTimes(clock, calendarOf(rules, clock)).map((one) => ({ clock: clock.id, ...one }));
}

const holderOf = (clock: Clock | undefined): string => {
  if (clock === undefined) return 'nobody';
  return clock.holder.who === 'agency' ? clock.holder.agency : 'worker';
};
