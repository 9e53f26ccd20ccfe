import { rulingLine } from '../../appeal/appeal-lines.js';
import type { TimelineEntry, TimelineWhat } from '../../../file/case/index.js';
import { filingLines } from '../filing/filing-lines.js';
import { exhausted } from '../../../kernel/index.js';
import { agencyOf } from '../../../file/engine/periods.js';
import { line, serviceLines } from '../../../file/page/timeline.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview, ReviewDecision } from './review-file/recognition-review.js';
import { isUnverified } from './test/skills-test.js';

/**
 * What the worker reads of an event; nothing where it is no concern of the page: a proposal is no decision yet.
 * `file` is the file before it.
 */
export function reviewLines(file: RecognitionReview | undefined, event: ReviewEvent): readonly TimelineEntry[] {
  if (event.type === 'draft-opened') return filingLines(event.filing);
  if (event.type === 'file-received') return arrivalLines(event);
  if (file === undefined) return [];
  const here = file.host.country;
  switch (event.type) {
    case 'submitted':
    case 'officers-drawn':
    case 'compensation-ended':
    case 'refusal-final':
    case 'withdrawn':
    case 'draft-deleted':
      return [line(here, event.at, event.type)];
    case 'appealed':
      return [line(here, event.at, event.type, { args: { appeal: event.appeal.caseId } })];
    case 'ruling-received':
      return [rulingLine(here, event.at, event.ruling)];
    case 'compensation-imposed': {
      const args = { units: event.measures.map(({ unit }) => unit) };
      return [line(here, event.at, event.type, { args, words: event.reasons })];
    }
    case 'compensation-reported':
      return [line(here, event.at, event.type, { args: { units: event.reports.map(({ unit }) => unit) } })];
    case 'review-resumed':
      return [line(here, event.at, event.type, { args: { units: event.units } })];
    case 'test-scheduled': {
      const { on, where, language, units } = event;
      return [line(here, event.at, event.type, { args: { slots: [`${on} ${where}`], language, units } })];
    }
    case 'test-recorded': {
      const args = { units: [event.unit], result: event.result };
      return [line(here, event.at, event.type, { args, words: event.evidence })];
    }
    case 'officer-recused':
      return [line(here, event.at, event.type)];
    case 'consulted':
      return [line(here, event.at, event.type, { args: { agency: event.body }, words: event.question })];
    case 'consultation-cancelled':
      return [line(here, event.at, event.type, { args: { agency: event.body }, words: event.reasons })];
    case 'opinion-received': {
      const { body: agency, opinion } = event;
      const what = opinion === undefined ? 'no-objection' : event.type;
      return [line(here, event.at, what, { args: { agency }, words: opinion?.reasons })];
    }
    case 'fraud-review-opened':
      return [line(here, event.at, event.type, { words: event.reasons })];
    case 'fraud-review-answered':
      return [line(here, event.at, event.type)];
    case 'fraud-hearing-ended':
      return [line(here, event.at, 'hearing-ended')];
    case 'fraud-review-closed': {
      const what = event.outcome === 'upheld' ? 'recognition-upheld' : 'recognition-withdrawn';
      return [line(here, event.at, what, { words: event.reasons })];
    }
    case 'review-extended': {
      const args = { days: String(event.by.days), unit: event.by.unit };
      return [line(here, event.at, event.type, { args, words: event.reasons })];
    }
    case 'decided':
      return [line(here, event.at, decided(event.decision), { words: event.decision.reasons })];
    case 'notice-served':
      return serviceLines(file, here, event);
    case 'escalated':
      return [line(here, event.at, event.type, { args: { agency: agencyOf(file.clock) ?? '' } })];
    case 'document-attached':
    case 'note-added':
    case 'news-received':
    case 'answer-passed-on':
    case 'verdict-proposed':
    case 'fraud-outcome-proposed':
    case 'proposal-returned':
    case 'notice-raised':
    case 'reminded':
    case 'errand-run':
    case 'appeal-clock-told':
      return [];
    default:
      return exhausted(event);
  }
}

/** That a test is needed is said at once, and that it is nobody's fault. */
function arrivalLines({ at, authenticity, host }: Extract<ReviewEvent, { type: 'file-received' }>) {
  const arrived = line(host.country, at, 'received-at-host');
  return isUnverified(authenticity) ? [arrived, line(host.country, at, 'skills-test-required')] : [arrived];
}

/** Silence is never told as if somebody had decided. */
function decided({ automatic, outcome, tacit }: ReviewDecision): TimelineWhat {
  if (automatic === true) return 'recognised-automatically';
  if (!tacit) return outcome;
  if (outcome === 'partially-recognised') return outcome;
  return outcome === 'refused' ? 'deemed-refused' : 'deemed-recognised';
}
