import type { CommandPreview } from '@puente/contracts/answers/cases';
import { answersIn, nameAmong } from '@puente/words/languages';
import { useColleagues } from '../colleagues/index.js';
import { useVisit, useWords } from '../visit/index.js';

interface Next {
  readonly preview: CommandPreview;
  /** Until when, in words. */
  readonly until: string | undefined;
}

/** What happens once it is sent: whose turn it is then, and until when. */
export function GoesOnTo({ preview: { approval, approver, messages }, until }: Next) {
  const { act } = useWords();
  const { called } = useColleagues();
  const { commands } = answersIn(useVisit().language).law;
  const atOnce = messages.length > 0 ? act.isTold : act.countsAtOnce;
  return (
    <section aria-labelledby="goes-on">
      <h2 id="goes-on">{act.goesOn}</h2>
      <p>{approval === undefined ? atOnce : act.second(nameAmong(commands, approval), approver && called(approver))}</p>
      {until !== undefined && <p>{act.until(until)}</p>}
    </section>
  );
}
