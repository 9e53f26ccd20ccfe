import type { Allowance, Explanation, ExplanationStep } from '@puente/domain/clocks';
import type { PlainDate } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { Answers, PageLanguage } from '../languages/index.js';
import { answersIn, dayOf } from '../languages/index.js';

interface Speech {
  readonly words: Answers['clock'];
  readonly language: PageLanguage;
  readonly date: (on: PlainDate) => string;
}

/** "30 días hábiles desde el 3 de marzo, − 6 en pausa, 1 de mayo feriado; vence el 28 de abril". */
export function sayExplanation(explanation: Explanation, language: PageLanguage): string {
  const date = (on: PlainDate): string => dayOf(on, language, withYear(explanation, on));
  const speech = { words: answersIn(language).clock, language, date };
  const course = explanation.flatMap((step) => sayStep(step, speech)).join(', ');
  const opening = `${sayAllowance(explanation, speech)} ${course}`;
  const due = explanation.find((step) => step.step === 'due');
  return due === undefined ? opening : speech.words.due(opening, date(due.on));
}

/** A year is said where the explanation's dates lie in more than one. */
function withYear(explanation: Explanation, on: PlainDate): boolean {
  const dates = explanation.flatMap((step) => datesOf(step));
  return dates.some((date) => date.slice(0, 4) !== on.slice(0, 4));
}

function datesOf(step: ExplanationStep): readonly PlainDate[] {
  if (step.step === 'paused' || step.step === 'rolled') return [step.from, ...(step.to === undefined ? [] : [step.to])];
  return 'on' in step ? [step.on] : [];
}

function sayAllowance(explanation: Explanation, { words }: Speech): string {
  const given: readonly Allowance[] = explanation.flatMap((step) => {
    if (step.step === 'allowed') return [step.allowance];
    return step.step === 'extended' ? [step.by] : [];
  });
  const total = given.reduce((sum, { days }) => sum + days, 0);
  const unit = given[0]?.unit ?? 'business-days';
  return `${given.map(({ days }) => days).join(' + ')} ${words.counted(total, unit)}`;
}

function sayStep(step: ExplanationStep, { words, language, date }: Speech): readonly string[] {
  switch (step.step) {
    case 'starts': {
      const from = step.served
        ? words.startsServed(date(step.on), sayService(step.service, words))
        : words.starts(date(step.on));
      return [`${from}${step.firstDayCounts ? words.countingThatDay : ''}`];
    }
    case 'awaits-service':
      return [words.awaitsService];
    case 'paused':
      if (step.to === undefined) return [words.pausedSince(date(step.from), sayWhy(step.why, words))];
      return step.days === 0 ? [] : [words.paused(step.days, sayWhy(step.why, words))];
    case 'holiday':
      return [words.holiday(date(step.on))];
    case 'rolled':
      return [words.rolled(date(step.from), step.name && inLanguage(step.name, language))];
    case 'allowed':
    case 'extended':
    case 'due':
      return [];
  }
}

/** Handed over, or presumed: the worker hears how often they were looked for. */
function sayService(service: Extract<ExplanationStep, { step: 'starts' }>['service'], words: Answers['clock']): string {
  if (service === undefined) return '';
  return service.channel === 'counter' ? words.inPerson : words.presumed(service.attempts);
}

/** Only what stops every clock of a place is said; a hearing is seen on the page anyway. */
function sayWhy(why: string | undefined, { because, emergencies }: Answers['clock']): string {
  const [mark, reason = 'other'] = why?.split(':') ?? [];
  if (mark !== 'force-majeure') return '';
  const known = Object.hasOwn(emergencies, reason) ? (reason as keyof typeof emergencies) : 'other';
  return because(emergencies[known]);
}
