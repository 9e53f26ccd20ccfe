import type { TimelineEntry } from '@puente/domain/file/case';
import { fileAt } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import type { HistoryPart } from './history-part.js';
import { historyParts, partOf } from './history-part.js';

interface Shown {
  readonly caseId: string;
  readonly entries: readonly TimelineEntry[];
  readonly part: HistoryPart | undefined;
  readonly queue: string;
}

/** Which part of a long history is shown; the address says it, so that it can be gone back to and sent on. */
export function HistoryParts({ caseId, entries, part, queue }: Shown) {
  const { file } = useWords();
  const at = (historia?: HistoryPart) =>
    `${fileAt(caseId)}?${new URLSearchParams({ ...(queue !== '' && { cola: queue }), ...(historia && { historia }) }).toString()}#history`;
  const offered = historyParts.filter((one) => one === part || partOf(entries, one).length > 0);
  if (offered.length === 0) return null;
  return (
    <nav aria-label={file.historyParts}>
      <ul className="queues">
        <li>
          <a href={at()} aria-current={part === undefined ? 'true' : undefined}>
            {file.historyAll} ({entries.length})
          </a>
        </li>
        {offered.map((one) => (
          <li key={one}>
            <a href={at(one)} aria-current={part === one ? 'true' : undefined}>
              {file.historyPart[one]} ({partOf(entries, one).length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
