import type { Instant } from '../src/kernel/index.js';
import type {
  RecognitionRequest,
  RequestCommand,
  RequestEvent,
  RequestStage,
} from '../src/kinds/recognition/request/index.js';
import { recognitionRequest } from '../src/kinds/recognition/request/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { at, document, firstMorning, openDraft, sampleFiling, served } from './sample-filing.js';
import { sampleStatus } from './sample-news.js';
import { guatemala, mexico, people, sampleCase, theClock, theEffect, theNode } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export type RequestStory = Story<RecognitionRequest, RequestCommand, RequestEvent>;

const { counterInMexico, registrar, verifier } = people;

export const aRequest = (rules: RuleBook = sampleRules(), now: Instant = firstMorning): RequestStory =>
  given(recognitionRequest, { caseId: sampleCase, here: mexico, rules, now });

/** The end of the running period, when it lapses. */
export function dueAt({ file, setting }: RequestStory): Instant {
  const deadline = file && recognitionRequest.process(file, setting.rules).deadline;
  if (deadline === undefined) throw new Error('no period runs');
  return deadline.at;
}

export function lapsed(story: RequestStory): RequestStory {
  const clock = story.file?.clock;
  if (clock === undefined) throw new Error('no period runs');
  return story.when({ type: 'lapse', clock: clock.id }, theClock, dueAt(story)).and();
}

/** `hearing` is home verification while the worker is heard; every notice that opens a period has been served. */
export function requestAt(stage: RequestStage | 'hearing', rules?: RuleBook): RequestStory {
  const start = aRequest(rules);
  switch (stage) {
    case 'draft':
      return start
        .when(openDraft(mexico), counterInMexico)
        .and()
        .when({ type: 'attach-document', document: document('certificate') }, counterInMexico)
        .and();
    case 'submitted':
      return start
        .when({ type: 'receive-submission', from: guatemala, filing: sampleFiling() }, theNode(guatemala))
        .and();
    case 'awaiting-documents': {
      const asks = requestAt('submitted', rules).when(askForIdentity, registrar).and();
      return asks.when(served('n2', firstMorning), theEffect).and();
    }
    case 'home-verification':
      return requestAt('submitted', rules).when({ type: 'acknowledge' }, registrar).and();
    case 'hearing': {
      const reported = requestAt('home-verification', rules)
        .when({ type: 'report-discrepancy', what: { es: 'El folio no está en el registro' } }, verifier, fiveDaysOn)
        .and();
      return reported.when(served('n3', fiveDaysOn), theEffect).and();
    }
    case 'transmitted':
      return requestAt('home-verification', rules)
        .when({ type: 'confirm-authentic' }, verifier)
        .and()
        .when({ type: 'transmit', to: guatemala }, theEffect)
        .and();
    case 'concluded':
      return requestAt('transmitted', rules).when(guatemalaDecided('recognised'), theNode(guatemala)).and();
    case 'closed-without-prejudice':
      return lapsed(requestAt('awaiting-documents', rules));
    case 'withdrawn':
      return requestAt('submitted', rules)
        .when({ type: 'receive-answer', from: guatemala, answer: { type: 'withdraw' } }, theNode(guatemala))
        .and();
    case 'draft-deleted':
      return lapsed(requestAt('draft', rules));
  }
}

export const fiveDaysOn = at('2026-03-10T15:00:00Z');

export const askForIdentity: RequestCommand = {
  type: 'request-documents',
  requests: [{ kind: 'identity', legalReason: { es: 'Artículo 4: identidad de la persona' } }],
};

export const guatemalaDecided = (
  outcome: 'recognised' | 'partially-recognised' | 'refused' | 'withdrawn',
  when: Instant = firstMorning,
): RequestCommand => ({
  type: 'receive-decision',
  from: guatemala,
  at: when,
  outcome,
  status: sampleStatus(outcome),
});
