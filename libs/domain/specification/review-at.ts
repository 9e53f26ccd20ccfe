import type { Authenticity } from '../src/file/case/index.js';
import type { Instant, OfficerId } from '../src/kernel/index.js';
import type {
  RecognitionReview,
  ReviewCommand,
  ReviewEvent,
  ReviewStage,
} from '../src/kinds/recognition/review/index.js';
import { recognitionReview } from '../src/kinds/recognition/review/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { appealOn } from './sample-appeal.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { authentic, document, firstMorning, openDraft, sampleFiling, served, verdictOn } from './sample-filing.js';
import { unitsInGuatemala } from './sample-catalogues.js';
import { guatemala, mexico, people, sampleCase, theClock, theEffect, theNode } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export type ReviewStory = Story<RecognitionReview, ReviewCommand, ReviewEvent>;

const { approver, counter, reviewer, supervisorInGuatemala, worker } = people;

export const aReview = (rules: RuleBook = sampleRules(), now: Instant = firstMorning): ReviewStory =>
  given(recognitionReview, { caseId: sampleCase, here: guatemala, rules, now });

/** The end of the running period, when it lapses. */
export function reviewDueAt({ file, setting }: ReviewStory): Instant {
  const deadline = file && recognitionReview.process(file, setting.rules).deadline;
  if (deadline === undefined) throw new Error('no period runs');
  return deadline.at;
}

export function reviewLapsed(story: ReviewStory): ReviewStory {
  const clock = story.file?.clock;
  if (clock === undefined) throw new Error('no period runs');
  return story.when({ type: 'lapse', clock: clock.id }, theClock, reviewDueAt(story)).and();
}

/** `proposed` is a review with a proposal to approve; the notice of a decision that can be appealed has been served. */
export function reviewAt(
  stage: ReviewStage | 'proposed',
  rules?: RuleBook,
  authenticity: Authenticity = authentic,
): ReviewStory {
  switch (stage) {
    case 'draft':
      return aReview(rules)
        .when(openDraft(guatemala), counter)
        .and()
        .when({ type: 'attach-document', document: document('certificate') }, counter)
        .and();
    case 'with-home':
      return reviewAt('draft', rules).when({ type: 'submit' }, counter).and();
    case 'received':
      return aReview(rules)
        .when({ ...mexicoSent, authenticity } as ReviewCommand, theNode(mexico))
        .and();
    case 'host-review':
      return reviewAt('received', rules, authenticity).when(drawTwo, theEffect).and();
    case 'proposed':
      return reviewAt('host-review', rules).when(verdictOn(2), reviewer).and();
    case 'compensation-pending':
      return reviewAt('host-review', rules)
        .when(withMeasure, reviewer)
        .and()
        .when({ type: 'approve-verdict' }, approver)
        .and()
        .when(served('n2', firstMorning), theEffect)
        .and();
    case 'recognised':
      return decided(2, rules);
    case 'fraud-review': {
      const suspected = reviewLapsed(reviewAt('host-review', rules ?? sampleRules({ lapse: 'deem_recognised' })))
        .when(
          {
            type: 'open-fraud-review',
            reasons: { es: 'El folio es de otra persona' },
            legalBasis: { es: 'Regla de demostración' },
          },
          supervisorInGuatemala,
        )
        .and();
      return suspected.when(served('n3', firstMorning), theEffect).and();
    }
    case 'partially-recognised':
      return decided(1, rules).when(served('n2', firstMorning), theEffect).and();
    case 'refused':
      return decided(0, rules).when(served('n2', firstMorning), theEffect).and();
    case 'appealed':
      return reviewAt('refused', rules).when(appealOn(0, 1), worker).and();
    case 'withdrawn':
      return reviewAt('host-review', rules).when({ type: 'withdraw' }, worker).and();
    case 'draft-deleted':
      return reviewLapsed(reviewAt('draft', rules));
  }
}

const decided = (held: 0 | 1 | 2, rules?: RuleBook): ReviewStory =>
  reviewAt('host-review', rules)
    .when(verdictOn(held), reviewer)
    .and()
    .when({ type: 'approve-verdict' }, approver)
    .and();

/** Filed in Mexico by the worker, so that this file begins with it. */
export const mexicoSent: ReviewCommand = {
  type: 'receive-file',
  from: mexico,
  filing: sampleFiling({ filedIn: mexico, channel: 'worker' }),
  authenticity: authentic,
};

export const drawTwo: ReviewCommand = {
  type: 'assign-officers',
  seed: 'demonstration',
  reviewers: [{ id: reviewer.id, load: 0 }],
  approvers: [{ id: approver.id, load: 0 }],
};

/** The second unit is missing and can be gained by a test. */
export const withMeasure: ReviewCommand = {
  ...verdictOn(1),
  measures: [
    {
      unit: unitsInGuatemala[1],
      kind: 'aptitude-test',
      content: { es: 'Puesta a tierra' },
      reasons: { es: 'El certificado no la cubre' },
      report: { es: 'En la oficina, con la constancia' },
    },
  ],
};

export const candidates = (...ids: readonly string[]): readonly { readonly id: OfficerId; readonly load: number }[] =>
  ids.map((id) => ({ id: id as OfficerId, load: 0 }));

/** Whoever is told by the last notice knows of it at once. */
export const toldAtOnce = (story: ReviewStory): ReviewStory =>
  story.when(served(story.theFile.notices.at(-1)?.id ?? '', story.setting.now), theEffect).and();

/** A test of the second unit to which the worker did not come. */
export const missedTest = (review: ReviewStory, on: Instant): ReviewStory =>
  toldAtOnce(
    review
      .when(
        {
          type: 'schedule-test',
          units: [unitsInGuatemala[1]],
          at: on,
          where: 'Taller de demostración',
          language: 'es',
        },
        reviewer,
      )
      .and(),
  )
    .when(
      {
        type: 'record-test-result',
        unit: unitsInGuatemala[1],
        result: 'not-attended',
        evidence: { es: 'No vino' },
        documents: [],
      },
      reviewer,
      on,
    )
    .and();
