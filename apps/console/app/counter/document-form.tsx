import { mediaTypes } from '@puente/contracts/dossier';
import { documentKinds } from '@puente/domain/file/case';
import { Fields, FileField } from '../act/index.js';
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
  return (
    <>
      <Fields fields={fields} filling={filling} />
      <FileField label={counter.file} hint={counter.fileHint} accept={mediaTypes.join(',')} faults={faults} />
      <p className="buttons">
        <button type="submit" name="intent" value="document" className={quiet ? 'quiet' : undefined}>
          {counter.upload}
        </button>
      </p>
    </>
  );
}
