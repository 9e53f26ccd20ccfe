import { Notice } from '@puente/ui/notices';
import { nextAfter } from '../paths/index.js';
import { useWords } from '../visit/index.js';

export interface WasDone {
  /** Whether whoever reads has just done something with it. */
  readonly done: boolean;
  /** From which it was opened; empty if from none. */
  readonly queue: string;
}

/** The same, from the address to which a command leads. */
export const wasDone = (request: Request): WasDone => {
  const { searchParams } = new URL(request.url);
  return { queue: searchParams.get('cola') ?? '', done: searchParams.has('hecho') };
};

/** That it counts, and the way to what is next. */
export function Done({ back, caseId, done, queue }: WasDone & { readonly caseId: string; readonly back: string }) {
  const { file } = useWords();
  if (!done) return null;
  return (
    <Notice kind="done">
      {file.done}{' '}
      <a href={queue === '' ? back : nextAfter(caseId, queue)} data-key=".">
        {file.next}
      </a>
    </Notice>
  );
}
