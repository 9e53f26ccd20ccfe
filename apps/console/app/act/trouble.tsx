import { ErrorSummary } from '@puente/ui/fields';
import { useWords } from '../visit/index.js';
import type { Answer } from './answer.js';

interface Troubles extends Answer {
  /** Since the officer read it. */
  readonly changed: boolean;
  readonly file: string;
}

/** Above the form: what happened and what to do; each line leads to its box. */
export function Trouble({ changed, detail, faults = {}, file, unknown }: Troubles) {
  const { act, fields } = useWords();
  const names: Readonly<Partial<Record<string, string>>> = fields;
  const lines = Object.entries(faults);
  if (!changed && unknown === undefined && detail === undefined && lines.length === 0) return null;
  return (
    <ErrorSummary title={act.faults}>
      {changed && (
        <p>
          {act.changed}{' '}
          <a href={file} target="_blank" rel="noreferrer">
            {act.seeFile}
          </a>
        </p>
      )}
      {unknown !== undefined && <p>{act.unavailable}</p>}
      {lines.length === 0 && detail !== undefined && <p>{detail}</p>}
      {lines.map(([field, message]) => (
        <p key={field}>
          <a href={`#${field}`}>{[nameIn(names, field), message].filter(Boolean).join(': ')}</a>
        </p>
      ))}
    </ErrorSummary>
  );
}

/** What the innermost field of a path is called. */
const nameIn = (names: Readonly<Partial<Record<string, string>>>, path: string): string | undefined => {
  const called = path.split('.').findLast((name) => Object.hasOwn(names, name));
  return called === undefined ? undefined : names[called];
};
