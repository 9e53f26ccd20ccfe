import { holdOf } from '../around/retention/index.js';
import { migrationOf } from '../around/running-clock/index.js';
import type { WorkerStatus } from '../file/case/index.js';
import type { StandardCode } from '../kernel/index.js';
import { recognitionRequest } from '../kinds/recognition/request/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import {
  aRequest,
  firstMorning,
  given,
  guatemala,
  mexico,
  people,
  requestAt,
  reviewAt,
  sampleFiling,
  sampleRules,
  sampleStatus,
  theNode,
} from '../../specification/index.js';
import { lawOf } from './index.js';

const rules = sampleRules();
const { worker } = people;

describe('[R9] every stage has a clock and an exit', () => {
  it('[R9] with-home shows the home ministry and until when it must act, before it was heard of', () => {
    const { clock, holder, atZero } = recognitionReview.status(reviewAt('with-home').theFile, rules);
    // Five working days of Mexico from Tuesday 3 March.
    expect(clock).toMatchObject({ calendar: mexico, state: 'running', dueOn: '2026-03-10' });
    expect([holder, atZero]).toEqual([{ who: 'agency', country: mexico, agency: 'mx-stps' }, 'escalated']);
  });

  it('[R9] a submission that home cannot take comes back with the reason, and is nobody’s quarantine', () => {
    const filing = sampleFiling({ documents: [] });
    const back = aRequest()
      .when({ type: 'receive-submission', from: guatemala, filing }, theNode(guatemala))
      .then({ type: 'submission-returned', why: 'CERTIFICATE_DOCUMENT_MISSING' }, { subject: 'submission-returned' });
    const told = recognitionRequest.publish(back.events, back.theFile, rules);
    const [news] = told;
    if (news?.type !== 'verification.progressed') throw new Error('the country where it was filed is told');
    expect(told).toMatchObject([{ to: guatemala, status: { stage: 'closed-without-prejudice', next: 'file-again' } }]);
    const heard = reviewAt('with-home')
      .when({ type: 'receive-news', from: mexico, at: firstMorning, status: news.status }, theNode(mexico))
      .and();
    const page = recognitionReview.status(heard.theFile, rules);
    expect([page.stage, page.next]).toEqual(['closed-without-prejudice', 'file-again']);
    const line = page.timeline.find(({ what }) => what === 'submission-returned');
    expect(line?.words?.es).toContain('Falta la copia del certificado');
    back.when({ type: 'reopen' }, worker).thenRefused('TOO_LATE_TO_REOPEN');
  });

  it.each([
    ['an agreement', { agreement: { id: 'never-heard-of', version: 7 } }, 'NO_AGREEMENT', 'no conoce el acuerdo'],
    ['a standard', { standard: 'GT-NONE' as StandardCode }, 'UNKNOWN_STANDARD', 'no conoce el estándar'],
  ])(
    '[R9] %s that home does not know sends it back too, and what is done with the file does not ask for it',
    (...row) => {
      const [, host, why, words] = row;
      const filing = sampleFiling();
      const hosts = filing.hosts.map((one) => ({ ...one, ...host }));
      const back = aRequest()
        .when({ type: 'receive-submission', from: guatemala, filing: { ...filing, hosts } }, theNode(guatemala))
        .then({ type: 'submission-returned', why }, { subject: 'submission-returned' });
      const law = lawOf('recognition-request');
      const [news] = law.publish(back.events, back.theFile, rules);
      expect(news).toMatchObject({ to: guatemala, status: { stage: 'closed-without-prejudice', next: 'file-again' } });
      expect(JSON.stringify(news)).toContain(words);
      expect(law.process(back.theFile, rules).deadline).toBeUndefined();
      given(law, back.setting, ...back.events)
        .when({ type: 'correct-data', fields: ['surnames'], words: 'w1', documents: [] }, worker)
        .then({ type: 'annex-opened' });
      expect(migrationOf(back.theFile, back.setting)).toBeUndefined();
    },
  );

  it.each(['file-again', 'may-reopen'] as const)(
    '[R9] [R17] what home closed is over here too, holds no data, and can be withdrawn: %s',
    (next) => {
      const law = lawOf('recognition-review');
      const follows = reviewAt('with-home');
      const heard = (story: typeof follows, status: WorkerStatus) =>
        story.when({ type: 'receive-news', from: mexico, at: firstMorning, status }, theNode(mexico)).and();
      const held = ({ theFile }: typeof follows) => holdOf(law, theFile, rules);
      const closed = heard(follows, sampleStatus('closed-without-prejudice', { next }));
      expect([held(follows), held(closed)]).toEqual(['open-case', undefined]);
      expect(recognitionReview.process(closed.theFile, rules).ended).toBe(true);
      expect(recognitionReview.queue(closed.theFile, rules).awaiting).toEqual([]);
      expect(held(heard(closed, sampleStatus('awaiting-documents')))).toBe('open-case');
      const gone = closed.when({ type: 'pass-answer-on', answer: { type: 'withdraw' } }, worker).and();
      expect(recognitionReview.status(gone.theFile, rules).stage).toBe('withdrawn');
      expect(held(gone)).toBeUndefined();
    },
  );

  it('[R9] withdraw works at once at home as well, closed or not, and where both sides say it at one time', () => {
    const back = aRequest().when(
      { type: 'receive-submission', from: guatemala, filing: sampleFiling({ documents: [] }) },
      theNode(guatemala),
    );
    const passedOn = { type: 'receive-answer', from: guatemala, answer: { type: 'withdraw' } } as const;
    for (const closed of [back.and(), requestAt('closed-without-prejudice')]) {
      closed.when(passedOn, theNode(guatemala)).then({ type: 'withdrawn' }, { subject: 'withdrawn' });
      const gone = closed.when({ type: 'withdraw' }, worker).and();
      const [answer, news] = recognitionRequest.publish(gone.events.slice(-2), gone.theFile, rules);
      expect([answer, news]).toMatchObject([{ to: guatemala, status: { stage: 'withdrawn' } }, undefined]);
      gone.when(passedOn, theNode(guatemala)).then();
    }
  });

  it('[R9] withdraw works at once where the worker is, whatever is still on its way', () => {
    const passed = reviewAt('with-home').when({ type: 'pass-answer-on', answer: { type: 'withdraw' } }, worker);
    const gone = passed.then({ type: 'answer-passed-on', endsHere: true });
    expect(recognitionReview.status(gone.theFile, rules).stage).toBe('withdrawn');
    expect(recognitionReview.process(gone.theFile, rules).ended).toBe(true);
    expect(recognitionReview.publish(gone.events.slice(-1), gone.theFile, rules)).toMatchObject([
      { type: 'submission.answered', to: mexico, answer: { type: 'withdraw' } },
    ]);
    const { filing } = gone.theFile;
    const authenticity = { finding: 'authentic', at: firstMorning, paperless: false } as const;
    gone.when({ type: 'receive-file', from: mexico, filing, authenticity }, theNode(mexico)).then();
    gone.when({ type: 'receive-answer', from: mexico, answer: { type: 'withdraw' } }, theNode(mexico)).then();
  });
});
