import { Notice } from '@puente/ui/notices';
import { nextAfter } from '../paths/index.js';
import type { WasDone } from '../paths/was-done.js';
import { useWords } from '../visit/index.js';

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
