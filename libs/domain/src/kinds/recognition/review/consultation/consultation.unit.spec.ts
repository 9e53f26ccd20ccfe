import { consultation as law } from '../../../consultation/index.js';
import type { ConsultationCommand, ConsultationEvent, Consultation } from '../../../consultation/index.js';
import type { Actor, CaseLaw } from '../../../../file/case/index.js';
import type { AgencyId, CaseId } from '../../../../kernel/index.js';
import { isCaseNumber } from '../../../../kernel/index.js';
import {
  at,
  given,
  guatemala,
  officer,
  people,
  reviewAt,
  reviewDueAt,
  reviewLapsed,
  sampleCase,
  sampleRules,
  theClock,
  theEffect,
  unitsInGuatemala,
  verdictOn,
} from '../../../../../specification/index.js';
import type { ReviewStory, Story } from '../../../../../specification/index.js';
import type { Consult } from './consult.js';
import { recognitionReview } from '../law.js';

const { approver, reviewer, worker } = people;
const rules = sampleRules();
const [first, second] = unitsInGuatemala;
const college = 'gt-college' as AgencyId;
const adviser = officer('gt.adviser', 'gt-college', 'adviser');
const from = (file: CaseId): Actor => ({ kind: 'effect', file });
const asking = (more: Partial<Consult> = {}): Consult => ({
  type: 'consult',
  body: college,
  question: { es: '¿Basta esta práctica?' },
  units: [second],
  ...more,
});
const asked = reviewAt('host-review').when(asking(), reviewer).and();
const number = (review: ReviewStory = asked): CaseId => review.theFile.consultations.at(-1)?.caseId ?? ('' as CaseId);

/** Carries out the review's errands in the body's file. */
function opened(review: ReviewStory = asked): Story<Consultation, ConsultationCommand, ConsultationEvent> {
  const [errand] = recognitionReview.errands(review.theFile);
  if (errand === undefined) throw new Error('nothing to ask');
  const { setting } = review;
  return given(law, { ...setting, caseId: errand.caseId, here: guatemala })
    .when(errand.command as ConsultationCommand, from(sampleCase))
    .and();
}
const opinion = (verdict: 'held' | 'missing' = 'missing'): ConsultationCommand => ({
  type: 'give-opinion',
  units: [{ unit: second, opinion: verdict, reasons: { es: 'Falta práctica con puesta a tierra' } }],
  reasons: { es: 'Se revisó el programa' },
});
/** And the body's errand in the review. */
function returned(body: ReturnType<typeof opened>, review: ReviewStory = asked) {
  const [errand] = law.errands(body.theFile);
  if (errand === undefined) throw new Error('nothing to return');
  return review.when(errand.command as never, from(body.theFile.caseId));
}

describe('consulting a professional body', () => {
  const review = reviewAt('host-review');

  it('asks a body of this country whose people advise, about units in question, in words', () => {
    review
      .when(asking({ body: 'gt-intecap' as AgencyId }), reviewer)
      .thenRefused('NOT_AN_ADVISER', { agency: 'gt-intecap' });
    review.when(asking({ body: 'mx-college' as AgencyId }), reviewer).thenRefused('NOT_AN_ADVISER');
    review.when(asking({ units: [] }), reviewer).thenRefused('UNKNOWN_UNIT');
    review.when(asking({ units: ['X' as never] }), reviewer).thenRefused('UNKNOWN_UNIT', { unit: 'X' });
    review.when(asking({ units: [first, first] }), reviewer).thenRefused('UNIT_TWICE');
    review.when(asking({ question: { es: ' ' } }), reviewer).thenRefused('REASONS_MISSING');
    review.when(asking(), approver).thenRefused('NOT_YOUR_ROLE');
    asked.when(asking(), reviewer).thenRefused('CONSULTATION_OPEN', { agency: 'gt-college' });
  });

  it('has a file and a clock of its own, and the review’s clock runs on', () => {
    expect(isCaseNumber(number())).toBe(true);
    expect(reviewDueAt(asked)).toBe(reviewDueAt(review));
    const body = opened();
    expect(law.process(body.theFile, rules)).toMatchObject({
      ended: false,
      holder: 'gt-college',
      deadline: { clock: 'consultation#1' },
    });
    expect(law.queue(body.theFile, rules)).toMatchObject({ agencies: ['gt-college'], awaiting: ['adviser'] });
    expect(recognitionReview.process(asked.theFile, rules).effects).toContainEqual({
      kind: 'run-errand',
      subject: 'open-consultation#1',
    });
  });

  it('shows the body the question and nothing of the person', () => {
    const { theFile } = opened();
    const asAny: CaseLaw<Consultation, ConsultationCommand, ConsultationEvent> = law;
    expect([asAny.applicant(theFile), asAny.status(theFile, rules)]).toEqual([undefined, undefined]);
    expect(JSON.stringify(theFile)).not.toContain(asked.theFile.filing.dossier);
    expect(theFile).toMatchObject({ units: [second], proposed: [{ unit: second }], about: sampleCase });
  });

  it('is told on the worker’s page', () => {
    const { timeline } = recognitionReview.status(asked.theFile, rules);
    expect(timeline.at(-1)).toMatchObject({ what: 'consulted', args: { agency: 'gt-college' } });
  });

  it('is opened by the review that asks, once', () => {
    const [errand] = recognitionReview.errands(asked.theFile);
    const command = errand?.command as ConsultationCommand;
    const fresh = given(law, { ...asked.setting, caseId: number(), here: guatemala });
    fresh.when(command, theEffect).thenRefused('NOT_YOUR_CASE');
    fresh.when(opinion(), adviser).thenRefused('NO_SUCH_CASE');
    opened().when(command, from(sampleCase)).thenRefused('CASE_EXISTS');
    const run = asked.when({ type: 'record-errand', errand: 'open-consultation#1' }, theEffect).and();
    expect(recognitionReview.errands(run.theFile)).toEqual([]);
  });

  it('that could not be opened is seen, and can be asked again', () => {
    const failed = asked
      .when({ type: 'record-errand', errand: 'open-consultation#1', refused: 'CASE_EXISTS' }, theEffect)
      .and();
    expect(failed.theFile.consultations).toMatchObject([{ state: 'not-opened' }]);
    expect(number(failed.when(asking(), reviewer).and())).not.toBe(number());
  });
});

describe('an opinion', () => {
  const body = opened();

  it('is given by an adviser of the body, on each unit it was asked about, with reasons', () => {
    const given = (units: Extract<ConsultationCommand, { type: 'give-opinion' }>['units']): ConsultationCommand => ({
      type: 'give-opinion',
      units,
      reasons: { es: 'x' },
    });
    const held = { unit: second, opinion: 'held', reasons: { es: 'x' } } as const;
    body.when(given([]), adviser).thenRefused('VERDICT_INCOMPLETE', { units: [second] });
    body.when(given([{ ...held, unit: first }]), adviser).thenRefused('UNKNOWN_UNIT', { unit: first });
    body.when(given([held, held]), adviser).thenRefused('UNIT_TWICE');
    body.when(given([{ ...held, reasons: { es: '' } }]), adviser).thenRefused('REASONS_MISSING');
    body.when(opinion(), officer('gt.other', 'gt-mintrab', 'adviser')).thenRefused('NOT_YOUR_CASE');
    body.when(opinion(), reviewer).thenRefused('NOT_YOUR_ROLE');
    body.when(opinion(), adviser, at('2026-04-30T15:00:00Z')).thenRefused('DEADLINE_PASSED');
  });

  it('comes back into the review, and only from the consultation itself', () => {
    const answered = body.when(opinion(), adviser).then({ type: 'opinion-given' });
    const back = returned(answered).then({ type: 'opinion-received', opinion: { by: 'gt.adviser' } });
    expect(back.theFile.consultations).toMatchObject([{ state: 'answered', opinion: { units: [{ unit: second }] } }]);
    asked.when({ type: 'receive-opinion' }, theEffect).thenRefused('NO_SUCH_CONSULTATION');
    back.when({ type: 'receive-opinion' }, from(number())).thenRefused('NO_SUCH_CONSULTATION');
    const done = answered.when({ type: 'record-errand', errand: 'return-opinion#1' }, theEffect).and();
    expect(law.process(done.theFile, rules).ended).toBe(true);
  });

  it('is waited for: no verdict is approved before', () => {
    const proposed = asked.when(verdictOn(1), reviewer).and();
    proposed.when({ type: 'approve-verdict' }, approver).thenRefused('CONSULTATION_OPEN', { agency: 'gt-college' });
    returned(body.when(opinion(), adviser).and(), proposed)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .then({ type: 'decided' }, {});
  });

  it('that does not come is no objection, by the end of the body’s period', () => {
    const due = law.process(body.theFile, rules).deadline;
    if (due === undefined) throw new Error('no period runs');
    const silent = body.when({ type: 'lapse', clock: due.clock }, theClock, due.at).then({ type: 'no-objection' });
    const back = returned(silent).then({ type: 'opinion-received' });
    expect(back.theFile.consultations).toMatchObject([{ state: 'no-objection' }]);
    expect(recognitionReview.status(back.theFile, rules).timeline.at(-1)).toMatchObject({ what: 'no-objection' });
  });

  it('need not be waited for where the reviewer says why', () => {
    const cancel = {
      type: 'cancel-consultation',
      consultation: number(),
      reasons: { es: 'Ya no hace falta' },
    } as const;
    asked.when({ ...cancel, consultation: sampleCase }, reviewer).thenRefused('NO_SUCH_CONSULTATION');
    asked.when({ ...cancel, reasons: { es: '' } }, reviewer).thenRefused('REASONS_MISSING');
    const run = asked.when({ type: 'record-errand', errand: 'open-consultation#1' }, theEffect).and();
    const cancelled = run.when(cancel, reviewer).then({ type: 'consultation-cancelled' });
    expect(recognitionReview.errands(cancelled.theFile).map(({ id }) => id)).toEqual(['close-consultation#1']);
    body.when({ type: 'close-consultation' }, theEffect).thenRefused('NOT_YOUR_CASE');
    body.when({ type: 'close-consultation' }, from(sampleCase)).then({ type: 'consultation-closed' });
    cancelled.when(verdictOn(2), reviewer).and().when({ type: 'approve-verdict' }, approver).and();
  });

  it('is not asked for any more once the review is over', () => {
    const run = asked.when({ type: 'record-errand', errand: 'open-consultation#1' }, theEffect).and();
    const withdrawn = run.when({ type: 'withdraw' }, worker).and();
    expect(recognitionReview.errands(withdrawn.theFile).map(({ id }) => id)).toEqual(['close-consultation#1']);
    expect(recognitionReview.process(withdrawn.theFile, rules).ended).toBe(false);
  });

  it('does not stop what the agreement says of the host’s silence', () => {
    const tacit = sampleRules({ lapse: 'deem_recognised' });
    const silent = reviewLapsed(reviewAt('host-review', tacit).when(asking(), reviewer).and());
    expect(silent.theFile.stage).toBe('recognised');
  });
});
