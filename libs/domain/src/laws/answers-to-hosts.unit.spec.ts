import type { AnswerToHost } from '../file/case/index.js';
import type { Instant, UnitCode } from '../kernel/index.js';
import type { RequestCommand } from '../kinds/recognition/request/index.js';
import { answersToHosts, recognitionRequest } from '../kinds/recognition/request/index.js';
import type { ReviewCommand } from '../kinds/recognition/review/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import {
  document,
  filedAtHome,
  firstMorning,
  guatemala,
  mexico,
  people,
  requestAt,
  reviewAt,
  reviewDueAt,
  sampleRules,
  sampleStatus,
  theClock,
  theNode,
  unitsInGuatemala,
  withMeasure,
} from '../../specification/index.js';

const { approver, reviewer, supervisorInGuatemala, worker } = people;
const [first, second] = unitsInGuatemala;
const passing = (answer: AnswerToHost) => ({ type: 'pass-answer-on', answer }) as const;
const report = (unit: UnitCode, what = 'Hice el curso'): AnswerToHost => ({
  type: 'report-compensation',
  reports: [{ unit, what }],
  documents: [document('work-reference')],
});
const answer: AnswerToHost = { type: 'answer-fraud-review', answer: 'Mi certificado es mío' };

/** Filed at home and under review at the host; the worker is at home. */
function underReview(rules = sampleRules()) {
  const both = filedAtHome(rules);
  const inMexico = (command: RequestCommand, by: Parameters<typeof both.inMexico>[1]) =>
    expect(both.inMexico(command, by)).toBe(true);
  const inGuatemala = (command: ReviewCommand, by: Parameters<typeof both.inGuatemala>[1]) =>
    expect(both.inGuatemala(command, by)).toBe(true);
  return { both, inMexico, inGuatemala };
}

describe('what a host asks is answered at home as well', () => {
  it('that a measure is done: the report and its documents go to the host, whose review goes on', () => {
    const { both, inMexico, inGuatemala } = underReview();
    inGuatemala(withMeasure, reviewer);
    inGuatemala({ type: 'approve-verdict' }, approver);
    expect(answersToHosts(both.home.theFile)).toEqual(['report-compensation']);
    inMexico(passing(report(second)), worker);
    expect(both.sent).toContainEqual(
      expect.objectContaining({
        type: 'submission.answered',
        to: guatemala,
        documents: [expect.objectContaining({ kind: 'work-reference' })],
      }),
    );
    expect(both.host.theFile).toMatchObject({ stage: 'host-review', compensation: { reports: [{ unit: second }] } });
    expect(answersToHosts(both.home.theFile)).toEqual([]);
  });

  it('what the worker says to a suspicion of fraud: the hearing ends at the host, once', () => {
    const { both, inMexico, inGuatemala } = underReview(sampleRules({ lapse: 'deem_recognised' }));
    both.on(reviewDueAt(reviewAt('host-review', sampleRules({ lapse: 'deem_recognised' }))));
    inGuatemala({ type: 'lapse', clock: both.host.theFile.clock?.id as never }, theClock);
    expect(both.home.theFile.stage).toBe('concluded');
    inGuatemala(
      {
        type: 'open-fraud-review',
        reasons: { es: 'El folio es de otra persona' },
        legalBasis: { es: 'Regla de demostración' },
      },
      supervisorInGuatemala,
    );
    expect(answersToHosts(both.home.theFile)).toEqual(['answer-fraud-review']);
    inMexico(passing(answer), worker);
    expect(both.host.theFile.fraudReview).toMatchObject({ heard: true });
    expect(both.inMexico(passing(answer), worker)).toBe(false);
  });
});

describe('[R9] an answer that the other country refuses', () => {
  const refused = (
    from: typeof guatemala,
    kind: 'answer-fraud-review' | 'answer-discrepancy',
    why = 'NOT_IN_THIS_STAGE',
  ) => ({ type: 'receive-refusal', from, answer: kind, givenAt: firstMorning, why }) as const;
  const hearing = sampleStatus('fraud-review', { next: 'answer-fraud-review' });

  it('[R9] stands on the page at home with its day, the reason and what to do, raises a notice, and may be given again', () => {
    const asked = requestAt('transmitted')
      .when({ type: 'receive-news', from: guatemala, at: firstMorning, status: hearing }, theNode(guatemala))
      .and();
    const answered = asked.when(passing(answer), worker).and();
    expect(answersToHosts(answered.theFile)).toEqual([]);
    const back = answered
      .when(refused(guatemala, 'answer-fraud-review'), theNode(guatemala))
      .then({ type: 'answer-returned', why: 'NOT_IN_THIS_STAGE' }, { subject: 'answer-returned' });
    const line = recognitionRequest
      .status(back.theFile, sampleRules())
      .timeline.find(({ what }) => what === 'answer-returned');
    expect(line).toMatchObject({ country: mexico, args: { on: '2026-03-03' } });
    expect(line?.words?.es).toContain('ya no estaba en ese paso. Mire en su página qué se le pide ahora');
    expect(answersToHosts(back.theFile)).toEqual(['answer-fraud-review']);
  });

  it('[R9] says so where it was filed abroad as well, also for a reason that has no words of its own', () => {
    const clock = { id: 'hearing#3', calendar: mexico, state: 'running' } as never;
    const status = sampleStatus('home-verification', { next: 'answer-discrepancy', clock });
    const answered = reviewAt('with-home')
      .when({ type: 'receive-news', from: mexico, at: firstMorning, status }, theNode(mexico))
      .and()
      .when({ type: 'pass-answer-on', answer: { type: 'answer-discrepancy', answer: 'Me casé' } }, worker)
      .and();
    const back = answered
      .when(refused(mexico, 'answer-discrepancy', 'NO_SUCH_CASE'), theNode(mexico))
      .then({ type: 'answer-returned' }, { subject: 'answer-returned' });
    const page = recognitionReview.status(back.theFile, sampleRules());
    expect(page.next).toBe('answer-discrepancy');
    const line = page.timeline.find(({ what }) => what === 'answer-returned');
    expect(line?.words?.en).toContain('It could not be taken as it was sent');
  });

  it('[R9] is heard of from whom it was sent to, and from nobody else', () => {
    const [stranger, other] = ['HN', 'SV'] as (typeof guatemala)[];
    for (const [by, from] of [
      [stranger, stranger],
      [other, guatemala],
    ] as const)
      requestAt('transmitted')
        .when(refused(from as never, 'answer-fraud-review'), theNode(by as never))
        .thenRefused('NOT_FOR_THIS_COUNTRY');
    reviewAt('with-home')
      .when(refused(stranger as never, 'answer-discrepancy'), theNode(stranger as never))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
  });
});

describe('an answer for a host that asked nothing', () => {
  const transmitted = requestAt('transmitted');
  const told = (more: Parameters<typeof sampleStatus>[1], stage: Parameters<typeof sampleStatus>[0]) =>
    transmitted
      .when(
        { type: 'receive-news', from: guatemala, at: firstMorning, status: sampleStatus(stage, more) },
        theNode(guatemala),
      )
      .and();
  const measures = [{ unit: second, kind: 'aptitude-test', content: {}, reasons: {}, report: {} }] as never;
  const pending = told({ measures }, 'compensation-pending');

  it('is refused where the worker gives it', () => {
    transmitted
      .when(passing(report(second)), worker)
      .thenRefused('NOT_IN_THIS_STAGE', { command: 'report-compensation' });
    transmitted.when(passing(answer), worker).thenRefused('NOT_IN_THIS_STAGE', { command: 'answer-fraud-review' });
    told({ next: 'nothing' }, 'fraud-review').when(passing(answer), worker).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('names units that are measured, each once, and says something', () => {
    pending.when(passing(report(first)), worker).thenRefused('UNKNOWN_UNIT', { unit: first });
    pending.when(passing(report(second, ' ')), worker).thenRefused('REASONS_MISSING');
    const twice = {
      ...report(second),
      reports: [second, second].map((unit) => ({ unit, what: 'Sí' })),
    } as AnswerToHost;
    pending.when(passing(twice), worker).thenRefused('UNIT_TWICE');
    const hearing = told({ next: 'answer-fraud-review' }, 'fraud-review');
    hearing.when(passing({ type: 'answer-fraud-review', answer: '' }), worker).thenRefused('REASONS_MISSING');
  });

  it('is given again only when the host asks again', () => {
    const later = '2026-04-01T15:00:00.000Z' as Instant;
    const answered = told({ next: 'answer-fraud-review' }, 'fraud-review').when(passing(answer), worker).and();
    answered.when(passing(answer), worker).thenRefused('NOT_IN_THIS_STAGE');
    const status = sampleStatus('fraud-review', { next: 'answer-fraud-review' });
    answered
      .when({ type: 'receive-news', from: guatemala, at: later, status }, theNode(guatemala), later)
      .and()
      .when(passing(answer), worker)
      .then({ type: 'answer-passed-on', to: guatemala });
  });
});

describe('an answer that comes from home', () => {
  const from = (sent: AnswerToHost): ReviewCommand => ({ type: 'receive-answer', from: mexico, answer: sent });

  it('is settled as if the worker had given it at the host', () => {
    const review = reviewAt('compensation-pending');
    review.when(from(report(first)), theNode(mexico)).thenRefused('UNKNOWN_UNIT');
    expect(review.when(from(report(second)), theNode(mexico)).and().theFile.stage).toBe('host-review');
    const suspected = reviewAt('fraud-review').when(from(answer), theNode(mexico)).and();
    suspected.when(from(answer), theNode(mexico)).thenRefused('ALREADY_DONE');
  });

  it('counts from home only, and in no stage in which the worker could not give it', () => {
    reviewAt('compensation-pending')
      .when(from(report(second)), theNode(guatemala))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
    reviewAt('host-review')
      .when(from(report(second)), theNode(mexico))
      .thenRefused('NOT_IN_THIS_STAGE');
    reviewAt('fraud-review')
      .when(from(report(second)), theNode(mexico))
      .thenRefused('NOT_IN_THIS_STAGE');
  });

  it('is nothing that home settles itself', () => {
    const request = requestAt('submitted');
    request
      .when({ type: 'receive-answer', from: guatemala, answer }, theNode(guatemala))
      .thenRefused('NOT_IN_THIS_STAGE');
  });
});
