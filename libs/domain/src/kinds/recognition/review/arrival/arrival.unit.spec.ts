import type { ClockId, CountryCode, DossierId, OfficerId, StandardCode } from '../../../../kernel/index.js';
import {
  aReview,
  authentic,
  candidates,
  document,
  drawTwo,
  firstMorning,
  guatemala,
  mexico,
  mexicoSent,
  officer,
  openDraft,
  people,
  reviewAt,
  reviewLapsed,
  sampleFiling,
  sampleRules,
  sampleStatus,
  theEffect,
  theNode,
} from '../../../../../specification/index.js';
import type { AssignOfficers, PassAnswerOn, ReviewCommand } from '../index.js';
import { answersNow } from './answers-now.js';
import { recognitionReview } from '../law.js';

const { counter, worker } = people;
const rules = sampleRules();

describe('filing where the worker is', () => {
  it('opens the draft at the host', () => {
    const draft = aReview()
      .when(openDraft(guatemala), counter)
      .then({ type: 'draft-opened', filing: { home: mexico } });
    expect(draft.file).toMatchObject({ stage: 'draft', host: { country: guatemala }, assistedBy: 'gt-mintrab' });
  });

  it('is not for a country that is neither home nor host', () => {
    aReview()
      .when(
        openDraft(guatemala, { certificate: { ...openDraft(guatemala).certificate, standard: solarOf('GT') } }),
        counter,
      )
      .thenRefused('NO_AGREEMENT');
    aReview().when(openDraft(mexico), counter).thenRefused('NOT_FOR_THIS_COUNTRY', { country: guatemala });
    reviewAt('draft').when(openDraft(guatemala), counter).thenRefused('CASE_EXISTS');
    aReview().when({ type: 'submit' }, counter).thenRefused('NO_SUCH_CASE');
  });

  it('passes the submission on to the home country and follows it', () => {
    const filed = reviewAt('draft').when({ type: 'submit' }, counter).then({ type: 'submitted', by: 'gt.counter' });
    expect(recognitionReview.publish(filed.events.slice(-1), filed.theFile, rules)).toMatchObject([
      {
        type: 'submission.filed',
        to: mexico,
        filing: { submittedAt: firstMorning, documents: [{ kind: 'certificate' }] },
      },
    ]);
    expect(recognitionReview.status(filed.theFile, rules)).toMatchObject({
      stage: 'submitted',
      holder: { agency: 'mx-stps' },
    });
    expect(recognitionReview.process(filed.theFile, rules)).toMatchObject({
      ended: false,
      effects: [],
      corridor: 'MX-GT',
    });
  });

  it('needs the certificate', () => {
    aReview()
      .when(openDraft(guatemala), counter)
      .and()
      .when({ type: 'submit' }, worker)
      .thenRefused('CERTIFICATE_DOCUMENT_MISSING');
  });

  it('deletes a draft that nobody submits', () => {
    const gone = reviewLapsed(reviewAt('draft'));
    expect(gone.file).toMatchObject({ stage: 'draft-deleted' });
    expect(recognitionReview.process(gone.theFile, rules)).toMatchObject({
      ended: false,
      effects: [{ kind: 'tell-worker' }],
    });
    expect(
      recognitionReview.publish(gone.events, gone.theFile, rules).filter(({ type }) => type !== 'submission.filed'),
    ).toEqual([]);
  });
});

describe('while the home country has the file', () => {
  const news = (status = sampleStatus('home-verification'), at = firstMorning): ReviewCommand => ({
    type: 'receive-news',
    from: mexico,
    at,
    status,
  });
  const asks = sampleStatus('awaiting-documents', {
    timeline: [{ at: firstMorning, country: mexico, what: 'documents-requested', args: { kinds: ['identity'] } }],
  });
  const following = reviewAt('with-home');
  const pass = (answer: PassAnswerOn['answer']): PassAnswerOn => ({ type: 'pass-answer-on', answer });

  it('shows what it tells, with its lines and ours', () => {
    const told = following.when(news(), theNode(mexico)).then({ type: 'news-received' });
    expect(recognitionReview.status(told.theFile, rules)).toMatchObject({
      stage: 'home-verification',
      news: { from: mexico },
      timeline: [{ what: 'draft-opened' }, { what: 'submitted' }],
    });
    told.when(news(sampleStatus('submitted'), '2026-03-01T00:00:00.000Z' as never), theNode(mexico)).then();
    expect(recognitionReview.publish(told.events.slice(-1), told.theFile, rules)).toEqual([]);
  });

  it('[attack 30] takes no line of another country from home, and above all none of this one', () => {
    const own = following.theFile.timeline;
    const timeline = [
      ...own.map((entry) => ({ ...entry, words: { es: 'Palabras que Guatemala no escribió' } })),
      { at: firstMorning, country: guatemala, what: 'refused' as const },
      { at: firstMorning, country: 'HN' as CountryCode, what: 'refused' as const },
    ];
    const told = following.when(news(sampleStatus('home-verification', { timeline })), theNode(mexico)).and();
    expect(told.theFile.timeline).toEqual(own);
  });

  it('hears of this case from the home country only', () => {
    following.when(news(), theNode('HN' as CountryCode)).thenRefused('NOT_FOR_THIS_COUNTRY');
    following
      .when({ ...news(), from: guatemala } as ReviewCommand, theNode(guatemala))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('passes on what the worker answers, when there is something to answer', () => {
    const asked = following.when(news(asks), theNode(mexico)).and();
    expect(answersNow(asked.theFile)).toEqual(['provide-documents', 'cannot-provide', 'withdraw']);
    const passed = asked
      .when(pass({ type: 'provide-documents', documents: [document('identity')] }), worker)
      .then({ type: 'answer-passed-on' });
    expect(recognitionReview.publish(passed.events.slice(-1), passed.theFile, rules)).toMatchObject([
      { type: 'submission.answered', to: mexico, documents: [{ kind: 'identity' }] },
    ]);
    asked.when(pass({ type: 'cannot-provide', reason: 'Se perdió' }), worker).and();
    asked.when(pass({ type: 'cannot-provide', reason: '' }), worker).thenRefused('REASONS_MISSING');
    asked.when(pass({ type: 'provide-documents', documents: [] }), worker).thenRefused('DOCUMENT_STILL_MISSING');
    asked
      .when(pass({ type: 'provide-documents', documents: [document('identity'), document('photo-evidence')] }), worker)
      .thenRefused('DOCUMENT_NOT_ASKED_FOR', { kind: 'photo-evidence' });
    following
      .when(pass({ type: 'provide-documents', documents: [document('identity')] }), worker)
      .thenRefused('NOT_IN_THIS_STAGE');
  });

  it('lets the worker be heard, withdraw and reopen from here', () => {
    const heard = sampleStatus('home-verification', { next: 'answer-discrepancy' });
    const hearing = following.when(news(heard), theNode(mexico)).and();
    hearing.when(pass({ type: 'answer-discrepancy', answer: 'Me casé' }), worker).and();
    hearing.when(pass({ type: 'answer-discrepancy', answer: '' }), worker).thenRefused('REASONS_MISSING');
    following.when(pass({ type: 'withdraw' }), worker).and();
    const closed = following
      .when(news(sampleStatus('closed-without-prejudice', { next: 'may-reopen' })), theNode(mexico))
      .and();
    closed.when(pass({ type: 'reopen' }), worker).and();
    closed.when(pass({ type: 'withdraw' }), worker).and();
    expect(answersNow(reviewAt('host-review').theFile)).toEqual([]);
  });

  it('[R9] a hearing at home is answered once: after it there is nothing to do until home tells of another one', () => {
    const asked = (id: string, next: 'answer-discrepancy' | 'nothing' = 'answer-discrepancy') => {
      const clock = { id: id as ClockId, calendar: mexico, state: 'running' } as never;
      return news(sampleStatus('home-verification', { next, clock }), firstMorning);
    };
    const answer = pass({ type: 'answer-discrepancy', answer: 'Me casé' });
    const hearing = following.when(asked('hearing#3'), theNode(mexico)).and();
    const answered = hearing.when(answer, worker).then({ type: 'answer-passed-on', hearing: 'hearing#3' });
    expect(answersNow(answered.theFile)).toEqual(['withdraw']);
    expect(recognitionReview.status(answered.theFile, rules).next).toBe('nothing');
    answered.when(answer, worker).thenRefused('ALREADY_DONE');
    const told = answered.when(asked('hearing#3'), theNode(mexico)).and();
    told.when(answer, worker).thenRefused('ALREADY_DONE');
    told.when(asked('hearing#7'), theNode(mexico)).and().when(answer, worker).and();
  });

  it('ends here too when it was withdrawn there', () => {
    const ended = following.when(news(sampleStatus('withdrawn')), theNode(mexico)).and();
    expect(ended.file?.stage).toBe('withdrawn');
    expect(recognitionReview.process(ended.theFile, rules).ended).toBe(true);
  });
});

describe('the verified file', () => {
  it('starts the period: shorter where the equivalence is complete', () => {
    const days = (options: Parameters<typeof sampleRules>[0]) => {
      const { file } = aReview(sampleRules(options)).when(mexicoSent, theNode(mexico)).and();
      return file?.clock?.allowance.days;
    };
    expect(days({ secondUnit: 'full' })).toBe(30);
    expect(days({ secondUnit: 'partial' })).toBe(60);
    expect(days({ secondUnit: 'none' })).toBe(60);
  });

  it('carries what the equivalence proposes: only full coverage is held', () => {
    aReview(sampleRules({ secondUnit: 'partial' }))
      .when(mexicoSent, theNode(mexico))
      .then(
        {
          type: 'file-received',
          proposed: [{ verdict: 'held' }, { verdict: 'missing' }],
          opens: { id: 'host-review#1' },
        },
        { subject: 'under-review' },
      );
  });

  it('joins the draft that was filed here', () => {
    const filing = {
      ...reviewAt('with-home').theFile.filing,
      documents: [document('certificate'), document('identity')],
    };
    const joined = reviewAt('with-home')
      .when({ type: 'receive-file', from: mexico, filing, authenticity: authentic }, theNode(mexico))
      .and();
    expect(joined.file).toMatchObject({ stage: 'received', clock: { id: 'host-review#2' }, filers: ['gt.counter'] });
    expect(joined.file?.filing.documents).toHaveLength(2);
    const other = { ...filing, dossier: 'somebody-else' as DossierId };
    reviewAt('with-home')
      .when({ type: 'receive-file', from: mexico, filing: other, authenticity: authentic }, theNode(mexico))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('comes from the country that issued the certificate, for this country, once', () => {
    const send = (more: Parameters<typeof sampleFiling>[0], by = theNode(mexico)) =>
      aReview().when({ type: 'receive-file', from: mexico, filing: sampleFiling(more), authenticity: authentic }, by);
    send({}, theNode('HN' as CountryCode)).thenRefused('NOT_FOR_THIS_COUNTRY');
    send({ home: 'HN' as CountryCode }).thenRefused('NOT_FOR_THIS_COUNTRY');
    send({ hosts: [] }).thenRefused('NOT_FOR_THIS_COUNTRY');
    const [host] = sampleFiling().hosts;
    send({ hosts: host ? [{ ...host, standard: 'GT-NONE' as StandardCode }] : [] }).thenRefused('UNKNOWN_STANDARD');
    send({ hosts: host ? [{ ...host, agreement: { id: 'MX-GT', version: 9 } }] : [] }).thenRefused('NO_AGREEMENT');
    aReview().when(mexicoSent, counter).thenRefused('NOT_YOUR_ROLE');
    reviewAt('received').when(mexicoSent, theNode(mexico)).thenRefused('CASE_EXISTS');
  });
});

describe('the draw', () => {
  it('names two people, once', () => {
    const drawn = reviewAt('received')
      .when(drawTwo, theEffect)
      .then({
        type: 'officers-drawn',
        reviewer: 'gt.reviewer',
        approver: 'gt.approver',
        draw: { seed: 'demonstration' },
      });
    expect(drawn.file?.stage).toBe('host-review');
    expect(recognitionReview.queue(drawn.theFile, rules)).toMatchObject({
      holder: 'gt-mintrab',
      awaiting: ['reviewer'],
      assigned: ['gt.reviewer', 'gt.approver'],
    });
    drawn.when(drawTwo, theEffect).thenRefused('ALREADY_DONE');
  });

  it('is refused where one person would do both, or nobody can', () => {
    const draw = (reviewers: readonly string[], approvers: readonly string[]): AssignOfficers => ({
      type: 'assign-officers',
      seed: 's',
      reviewers: candidates(...reviewers),
      approvers: candidates(...approvers),
    });
    const received = reviewAt('received');
    received.when(draw(['a'], ['a']), theEffect).thenRefused('NO_TWO_OFFICERS');
    received.when(draw([], ['a']), theEffect).thenRefused('NO_TWO_OFFICERS');
    received.when(draw(['a'], []), theEffect).thenRefused('NO_TWO_OFFICERS');
    received.when(draw(['a', 'b'], ['a']), theEffect).then({ reviewer: 'b', approver: 'a' });
  });

  it('never names whoever filed the case', () => {
    const filing = reviewAt('with-home').theFile.filing;
    const joined = reviewAt('with-home')
      .when({ type: 'receive-file', from: mexico, filing, authenticity: authentic }, theNode(mexico))
      .and();
    const filerToo = { ...drawTwo, reviewers: candidates('gt.counter') } as AssignOfficers;
    joined.when(filerToo, theEffect).thenRefused('NO_TWO_OFFICERS');
  });

  it('is due as long as nobody was drawn', () => {
    expect(recognitionReview.process(reviewAt('received').theFile, rules).effects).toContainEqual({
      kind: 'draw-officers',
      subject: 'host-review#1',
    });
  });
});

const solarOf = (country: string) => ({ country: country as CountryCode, code: 'GT-SOL-01' as StandardCode });

describe('agencies that see a case', () => {
  it('are those that hold or held it, and the one that filed it', () => {
    expect(recognitionReview.queue(reviewAt('draft').theFile, rules)).toMatchObject({
      agencies: ['gt-mintrab'],
      awaiting: ['worker', 'assistant'],
    });
    const byWorker = aReview()
      .when(openDraft(guatemala), { kind: 'worker', id: 'w' as OfficerId })
      .and();
    expect(recognitionReview.queue(byWorker.theFile, rules).agencies).toEqual([]);
    byWorker.when({ type: 'submit' }, counter).thenRefused('NOT_YOUR_CASE');
    byWorker.when({ type: 'submit' }, officer('x', 'gt-intecap', 'assistant')).thenRefused('NOT_YOUR_CASE');
    byWorker.when({ type: 'withdraw' }, counter).thenRefused('NOT_YOUR_ROLE');
    byWorker
      .when({ type: 'withdraw' }, { kind: 'worker', caseId: 'GT-26-000000-0' as never })
      .thenRefused('NOT_YOUR_CASE');
    byWorker.when({ type: 'withdraw' }, { kind: 'worker' }).thenRefused('NOT_YOUR_CASE');
    byWorker.when({ type: 'withdraw' }, worker).and();
  });
});
