import type { CaseView } from '@puente/contracts/answers/cases';
import type { Notice } from '@puente/domain/file/case';
import { Tag } from '@puente/ui/tags';
import { Happened, Timeline } from '@puente/ui/timeline';
import { noticeSays } from '@puente/words/messages';
import type { z } from 'zod';
import { useDates, useVisit, useWords } from '../visit/index.js';

type View = z.output<typeof CaseView>;

/** What whoever's case it is was sent, newest first, and whether it reached them; what they sent stands in the history. */
export function MessageList({ caseId, file }: Pick<View, 'caseId' | 'file'>) {
  const words = useWords().file;
  const { language } = useVisit();
  const { moment } = useDates();
  const notices = [...((file['notices'] ?? []) as readonly Notice[])].reverse();
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{words.messages(notices.length)}</h2>
      <details>
        <summary>{words.messagesShow}</summary>
        <Timeline reversed>
          {notices.map((notice) => (
            <Happened key={notice.id} at={notice.raisedAt} when={moment(notice.raisedAt)}>
              {noticeSays(notice.subject, caseId, language) ?? notice.subject}
              <br />
              <Reached notice={notice} />
            </Happened>
          ))}
        </Timeline>
      </details>
    </section>
  );
}

/** A word and a shape for whether somebody was reached. */
function Reached({ notice: { attempts = [], handed, service } }: { readonly notice: Notice }) {
  const words = useWords().file;
  const { day } = useDates();
  if (service !== undefined)
    return <Tag kind="full">{words.served(words.channels[service.channel], day(service.servedOn))}</Tag>;
  if (handed !== undefined) return <Tag kind="partial">{words.handed(words.channels[handed.channel])}</Tag>;
  return <Tag kind="none">{words.notReached(attempts.length)}</Tag>;
}
