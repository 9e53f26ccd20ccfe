import { Notice } from '@puente/ui/notices';
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
  if (now !== undefined) return <Notice kind={now ? 'done' : 'trouble'}>{now ? act.kept : act.notKept}</Notice>;
  if (kept === undefined || typed !== undefined) return null;
  return <Notice kind="done">{act.typedBefore(moment(kept.at))}</Notice>;
}
