import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Allowance } from '@puente/domain/clocks';
import type { Pages } from '@puente/words/languages';
import { legalDate } from './dates.js';
import type { Reading } from './reading.js';

/** How the period stands, for the eye: a word and a shape stand with each. */
export type Urgency = 'calm' | 'soon' | 'late';

export interface Deadline {
  readonly urgency: Urgency;
  /** `28 de abril · faltan 9 días hábiles`. */
  readonly text: string;
}

/** At so many days or fewer a date is near. */
const near = 3;

export function deadlineOf(status: Pick<StatusAnswer, 'clock' | 'daysLeft'>, reading: Reading): Deadline | undefined {
  const { now, locale } = reading;
  const words = reading.words.clock;
  const { clock, daysLeft } = status;
  if (!clock) return undefined;
  const left = daysLeft === undefined ? undefined : leftText(daysLeft, clock.unit, words);
  const date = clock.dueOn && legalDate(clock.dueOn, now, locale);
  switch (clock.state) {
    case 'awaiting-service':
      return { urgency: 'calm', text: words.awaitsService };
    case 'paused':
      return { urgency: 'calm', text: join(words.paused, left) };
    case 'lapsed':
      return { urgency: 'late', text: date === undefined ? words.late : words.endedOn(date) };
    case 'running':
      if (clock.dueAt !== undefined && now.getTime() > Date.parse(clock.dueAt))
        return { urgency: 'late', text: words.endedOn(date ?? '') };
      return {
        urgency: daysLeft !== undefined && daysLeft <= near ? 'soon' : 'calm',
        text: join(date, left),
      };
  }
}

const leftText = (days: number, unit: Allowance['unit'], words: Pages['clock']): string =>
  days <= 0 ? words.lastDay : words.left(days, words.days[unit](days));

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');
