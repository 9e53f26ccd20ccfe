import { dateAfter, endOfDay, reckon, todayIn } from '../../../clocks/index.js';
import { calendarOf } from '../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import type { Instant, OwnWords, PlainDate, TimeZone } from '../../../kernel/index.js';
import { instant, milliseconds } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { RecognitionRequest } from './recognition-request.js';

export const sourceSays = ['ours', 'not-ours', 'cannot-tell'] as const;
export type SourceSays = (typeof sourceSays)[number];

/** What the certifier answers. Why, wherever it is no plain yes. */
export type SourceAnswer =
  | { readonly says: 'ours' }
  | { readonly says: Exclude<SourceSays, 'ours'>; readonly words: OwnWords };

/** Whether a certificate is theirs, asked of a certifier without an account. */
export interface SourceQuestion {
  /** Counted from one in each file; so are its code and whoever answers with it. */
  readonly number: number;
  readonly at: Instant;
  /** From then on nobody answers it. */
  readonly until: Instant;
  /** When the message went out. */
  readonly askedAt?: Instant;
  readonly answer?: SourceAnswer & { readonly at: Instant };
}

/** Nobody writes to a mailbox until it answers as they like. */
export const questionsAtMost = 3;
/** Of the country of the certificate. */
const timeToAnswer = { unit: 'calendar-days', days: 14 } as const;

export const sourceQuestions = ({ questions }: RecognitionRequest): readonly SourceQuestion[] => questions ?? [];

/** Where the register says that the certifier is asked. */
export const addressOfCertifier = (
  { filing: { certificate, home } }: RecognitionRequest,
  rules: RuleBook,
): string | undefined => rules.country(home)?.catalogue.certifiers.get(certificate.certifier)?.email;

/** The end of the fourteenth day after it is asked, or of the certifier's period where that is sooner. */
export function endOfQuestion({ clock, filing }: RecognitionRequest, now: Instant, rules: RuleBook): Instant {
  const { calendar } = rulesOf(rules, filing.home);
  const end = endOfDay(calendar.timeZone, dateAfter(timeToAnswer, calendar, now));
  const dueAt = clock && reckon(clock, calendarOf(rules, clock)).dueAt;
  return dueAt !== undefined && dueAt < end ? dueAt : end;
}

/** The last day on which it can be answered: an end may be the first moment of the next. */
export const lastDayToAnswer = (until: Instant, timeZone: TimeZone): PlainDate =>
  todayIn(timeZone, instant(milliseconds(until) - 1));

/** The question that waits for its answer; the next one ends it. While the worker is heard, none does. */
export function waitingQuestion(file: RecognitionRequest): SourceQuestion | undefined {
  const last = sourceQuestions(file).at(-1);
  const isTime = file.stage === 'home-verification' && file.waiting === undefined;
  return isTime && last?.answer === undefined ? last : undefined;
}

/** The question of this number, where it can be answered now: an end is computed, and nothing has to happen for it. */
export function openQuestion(file: RecognitionRequest, number: number, now: Instant): SourceQuestion | undefined {
  const question = waitingQuestion(file);
  return question?.number === number && now < question.until ? question : undefined;
}

export const withQuestion = (
  file: RecognitionRequest,
  number: number,
  change: (question: SourceQuestion) => SourceQuestion,
): RecognitionRequest => ({
  ...file,
  questions: sourceQuestions(file).map((one) => (one.number === number ? change(one) : one)),
});
