import { documentKinds } from '@puente/domain/file/case';
import { Fault, Fields, FillingContext } from '../act/index.js';
import { pagesIn } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';
import type { Faults } from './faults.js';

interface Shown {
  readonly faults: Faults;
  readonly kind: string | undefined;
  /** Whether there is another thing to do now. */
  readonly quiet: boolean;
}

const fields = [{ name: 'kind', optional: false, kind: 'choice', of: documentKinds }] as const;

/** One paper: a file of the scanner, or a picture that a telephone takes. */
export function DocumentForm({ faults, kind = 'certificate', quiet }: Shown) {
  const { counter } = useWords();
  const lists = { kind: pagesIn(useVisit().language).documents };
  const filling = { typed: { kind: [kind] }, faults, units: [], documents: [], lists };
  const wrong = faults['file'] !== undefined;
  return (
    <>
      <Fields fields={fields} filling={filling} />
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor="file">{counter.file}</label>
        <p className="hint" id="file-hint">
          {counter.fileHint}
        </p>
        <FillingContext value={filling}>
          <Fault path="file" />
        </FillingContext>
        <input
          id="file"
          name="file"
          type="file"
          accept=".pdf,image/jpeg,image/png"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'file-hint file-fault' : 'file-hint'}
        />
      </div>
      <p className="buttons">
        <button type="submit" name="intent" value="document" className={quiet ? 'quiet' : undefined}>
          {counter.upload}
        </button>
      </p>
    </>
  );
}
