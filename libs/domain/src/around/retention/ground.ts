import type { CaseKind, CaseRecord } from '../../file/case/index.js';
import type { Instant } from '../../kernel/index.js';
import type { FileOfDossier } from './schedule.js';

type Ended = CaseRecord & { readonly stage: string; readonly acceptedAt?: Instant };

/** What in a file brings the deletion of its person's data forward. */
export function groundIn(kind: CaseKind, file: Ended): Pick<FileOfDossier, 'deletedDraft' | 'acceptedAt'> {
  if (kind === 'deletion') return file.acceptedAt === undefined ? {} : { acceptedAt: file.acceptedAt };
  return isDeletedDraft(file) ? { deletedDraft: true } : {};
}

const ends: ReadonlySet<string> = new Set(['draft-deleted', 'withdrawn']);

/** Its period passed, or its worker took it back, before anybody had it. */
function isDeletedDraft({ stage, timeline }: Ended): boolean {
  const happened = new Set(timeline.map(({ what }) => what));
  const sent = happened.has('submitted') || happened.has('application-submitted');
  return ends.has(stage) && happened.has('draft-opened') && !sent;
}
