import { useWords } from '../visit/index.js';

/** That more is issued while this is read, and how to see it: no page of the console reloads by itself. */
export function StillIssuing({ at }: { readonly at: string }) {
  const { registers } = useWords();
  return (
    <p className="hint">
      {registers.goesOn} <a href={at}>{registers.refresh}</a>
    </p>
  );
}
