import type { AnswerToHost, NextStep, WorkerStatus } from '../../../file/case/index.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { CountryCode, Instant, UnitCode } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import type { RecognitionRequest } from './recognition-request.js';

/** What the worker answers here although a host asked: kept, and passed on to it. */
export interface PassAnswerToHost {
  readonly type: 'pass-answer-on';
  readonly answer: AnswerToHost;
}
export interface AnswerPassedToHost {
  readonly type: 'answer-passed-on';
  readonly at: Instant;
  readonly to: CountryCode;
  readonly answer: AnswerToHost;
}

/** What hosts wait for, as far as their last news goes, and what the worker can therefore answer here. */
export const answersToHosts = (file: RecognitionRequest): readonly AnswerToHost['type'][] => [
  ...(reportable(file).length > 0 ? (['report-compensation'] as const) : []),
  ...(hearing(file).length > 0 ? (['answer-fraud-review'] as const) : []),
  ...(hostsAsking(file, 'attend-test').length > 0 ? (['ask-other-date'] as const) : []),
  ...(hostsAsking(file, 'choose-after-test').length > 0 ? (['choose-after-test'] as const) : []),
];

/**
 * The worker answers here what a host asked. What its last news shows to be wrong is refused at once, so that the worker
 * hears it here and not never; the host settles the rest. Which host it is, the units say, or the hearing that is open.
 */
export const passAnswerOn = command({
  type: 'pass-answer-on',
  // What silence recognised can be reviewed for fraud after it was concluded, and the worker is heard.
  givenBy: { transmitted: ['worker'], concluded: ['worker'] },
  refusals: ['NOT_IN_THIS_STAGE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'REASONS_MISSING', 'NO_TEST'],
  decide(file, { answer }: PassAnswerToHost, { now }) {
    const refusal = refuseAnswer(file, answer);
    if (refusal !== undefined) return refusal;
    const to = askedBy(file, answer);
    if (to === undefined) return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
    return accept<AnswerPassedToHost>({ type: 'answer-passed-on', at: now, to, answer });
  },
});

export const answerPassedToHost = event({
  type: 'answer-passed-on',
  evolve: (file, { answer, at, to }: AnswerPassedToHost) =>
    answer.type === 'answer-fraud-review' ? { ...file, heardFor: { ...file.heardFor, [to]: at } } : file,
});

function askedBy(file: RecognitionRequest, answer: AnswerToHost): CountryCode | undefined {
  switch (answer.type) {
    case 'report-compensation':
      return measuring(file, answer);
    case 'answer-fraud-review':
      return hearing(file)[0];
    case 'ask-other-date':
      return hostsAsking(file, 'attend-test').find((host) => tests(file, host, answer.unit));
    case 'choose-after-test':
      return hostsAsking(file, 'choose-after-test').find((host) => tests(file, host, answer.unit));
  }
}

const hostsAsking = ({ news }: RecognitionRequest, next: NextStep): readonly CountryCode[] =>
  Object.entries(news).flatMap(([host, { status }]) => (status.next === next ? [host as CountryCode] : []));

const tests = ({ timeline }: RecognitionRequest, host: CountryCode, unit: UnitCode): boolean =>
  timeline.some(
    ({ args, country, what }) =>
      what === 'test-scheduled' && country === host && args?.['units']?.includes(unit) === true,
  );

const hostsIn = ({ news }: RecognitionRequest, where: (status: WorkerStatus) => boolean) =>
  Object.entries(news).flatMap(([host, { at, status }]) =>
    where(status) ? [{ host: host as CountryCode, at, status }] : [],
  );

/** Measures run also while a unit that was refused beside them is appealed or decided again (R3). */
const reportable = (file: RecognitionRequest) => hostsIn(file, ({ measures }) => measures !== undefined);

/** Open hearings that were not answered since they were told of. */
const hearing = (file: RecognitionRequest): readonly CountryCode[] =>
  hostsIn(file, ({ stage }) => stage === 'fraud-review')
    .filter(({ at, host, status }) => {
      const answered = file.heardFor?.[host];
      return status.next === 'answer-fraud-review' && (answered === undefined || answered < at);
    })
    .map(({ host }) => host);

type Report = Extract<AnswerToHost, { type: 'report-compensation' }>;

/** The host that measures all of these units. */
const measuring = (file: RecognitionRequest, { reports }: Report): CountryCode | undefined =>
  reportable(file).find(({ status }) =>
    reports.every(({ unit }) => status.measures?.some((measure) => measure.unit === unit) === true),
  )?.host;

function refuseAnswer(file: RecognitionRequest, answer: AnswerToHost) {
  if (!answersToHosts(file).includes(answer.type)) {
    return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
  }
  if (answer.type === 'answer-fraud-review') return refuseWithoutReasons(answer.answer, 'answer.answer');
  if (answer.type !== 'report-compensation') {
    return askedBy(file, answer) === undefined ? refuse('NO_TEST', { unit: answer.unit }, 'answer.unit') : undefined;
  }
  const measured = reportable(file).flatMap(({ status }) => status.measures ?? []);
  for (const [index, { unit, what }] of answer.reports.entries()) {
    const field = `answer.reports.${index}`;
    if (measured.every((measure) => measure.unit !== unit)) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    const twice = answer.reports.findIndex((one) => one.unit === unit) !== index;
    const refusal = twice
      ? refuse('UNIT_TWICE', { unit }, `${field}.unit`)
      : refuseWithoutReasons(what, `${field}.what`);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
