import type { CaseKind, CaseRecord } from '../../file/case/index.js';
import type { Instant } from '../../kernel/index.js';
import type { FileOfDossier } from './schedule.js';

type Ended = CaseRecord & { readonly stage: string; readonly acceptedAt?: Instant };

/** What in a file brings the deletion of its person's data forward, or says nothing of what the person wants. */
export function groundIn(kind: CaseKind, file: Ended): Pick<FileOfDossier, 'deletedDraft' | 'acceptedAt' | 'unasked'> {
  if (kind === 'deletion') return file.acceptedAt === undefined ? {} : { acceptedAt: file.acceptedAt };
  if (kind === 'protection' || kind === 'alert') return { unasked: true };
  return isDeletedDraft(file) ? { deletedDraft: true } : {};
}

const ends: ReadonlySet<string> = new Set(['draft-deleted', 'withdrawn']);
/** Lines of a file that somebody had; another country, whose lines stand among them, can add to them and take none away. */
const had = ['submitted', 'application-submitted', 'received-at-home', 'received-at-host'] as const;

/** Its period passed, or its worker took it back, before anybody had it. */
export function isDeletedDraft({ stage, timeline }: Pick<Ended, 'stage' | 'timeline'>): boolean {
  const happened = new Set(timeline.map(({ what }) => what));
  return ends.has(stage) && happened.has('draft-opened') && !had.some((what) => happened.has(what));
}
