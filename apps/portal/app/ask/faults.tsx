import { ErrorSummary } from '@puente/ui/fields';
import type { Pages } from '@puente/words/languages';
import { useWords } from '../visit/index.js';
import { HelpDesk } from '../failed/failed.js';
import type { FormFaults } from './read-form.js';

/** Above the form: what happened and what to do; each line leads to its box. */
export function Faults({ faults }: { readonly faults: FormFaults }) {
  const words = useWords().problem;
  return (
    <ErrorSummary title={heading(faults, words)}>
      {faults.number && (
        <p>
          <a href="#number">{words[faults.number]}</a>
        </p>
      )}
      {faults.code && (
        <p>
          <a href="#code">{words[faults.code]}</a>
        </p>
      )}
      {faults.noMatch && (
        <>
          <p>
            <a href="#number">{words.noMatch}</a>
          </p>
          <p>{words.noMatchNext}</p>
        </>
      )}
      {faults.api?.kind === 'limited' && (
        <>
          <p>{words.limited(faults.api.minutes)}</p>
          <p>{words.limitedNext}</p>
        </>
      )}
      {faults.api?.kind === 'down' && (
        <>
          <p>{words.down}</p>
          <p>{words.downNext}</p>
          <HelpDesk code={faults.api.code} />
        </>
      )}
    </ErrorSummary>
  );
}

function heading({ api }: FormFaults, words: Pages['problem']): string {
  if (api === undefined) return words.summary;
  return api.kind === 'down' ? words.downTitle : words.limitedTitle;
}

export const numberFault = (faults: FormFaults | undefined, words: Pages['problem']) =>
  faults?.number && words[faults.number];
export const codeFault = (faults: FormFaults | undefined, words: Pages['problem']) =>
  faults?.code && words[faults.code];
