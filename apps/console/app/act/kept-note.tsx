import { useDates, useWords } from '../visit/index.js';
import type { Answer } from './answer.js';
import type { Kept } from './kept.js';

interface Note {
  readonly answer: Answer;
  readonly kept: Kept | undefined;
}

/** That what stands in the form was typed before, and when; or that it is kept now. */
export function KeptNote({ answer: { kept: now, typed }, kept }: Note) {
  const { act } = useWords();
  const { moment } = useDates();
  if (now !== undefined)
    return (
      <p className={now ? 'done' : 'summary'} role="status">
        {now ? act.kept : act.notKept}
      </p>
    );
  if (kept === undefined || typed !== undefined) return null;
  return (
    <p className="done" role="status">
      {act.typedBefore(moment(kept.at))}
    </p>
  );
}
