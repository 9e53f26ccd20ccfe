import type { TimelineEntry, TimelineWhat } from '../case/index.js';
import { filingLines } from '../filing/filing-lines.js';
import { exhausted } from '../kernel/index.js';
import { agencyOf } from '../procedure/periods.js';
import { line, serviceLines } from '../procedure/timeline.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview, ReviewDecision } from './recognition-review.js';

/**
 * What the worker reads of an event; nothing where it is no concern of the page: a proposal is no decision yet.
 * `file` is the file before it.
 */
export function reviewLines(file: RecognitionReview | undefined, event: ReviewEvent): readonly TimelineEntry[] {
  if (event.type === 'draft-opened') return filingLines(event.filing);
  if (event.type === 'file-received') return [line(event.host.country, event.at, 'received-at-host')];
  if (file === undefined) return [];
  const here = file.host.country;
  switch (event.type) {
    case 'submitted':
    case 'officers-drawn':
    case 'refusal-final':
    case 'withdrawn':
    case 'draft-deleted':
      return [line(here, event.at, event.type)];
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
    case 'proposal-returned':
    case 'notice-raised':
    case 'reminded':
    case 'errand-run':
      return [];
    default:
      return exhausted(event);
  }
}

/** Silence is never told as if somebody had decided. */
function decided({ automatic, outcome, tacit }: ReviewDecision): TimelineWhat {
  if (automatic === true) return 'recognised-automatically';
  if (!tacit) return outcome;
  return outcome === 'refused' ? 'deemed-refused' : 'deemed-recognised';
}
