import type { OwnDeletion } from '@puente/contracts/answers/worker';
import { useWords } from '../visit/index.js';

/** What the worker must know before they decide: what goes, what stays, and by which rule. */
export function WhatGoes({ deletion }: { readonly deletion: OwnDeletion }) {
  const { deletion: words, status } = useWords();
  return (
    <>
      <h2>{words.goesTitle}</h2>
      <ul>
        {words.goes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{words.staysTitle}</h2>
      <ul>
        {words.stays.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{words.until(deletion.answeredWithin, deletion.deletedAfterMonths)}</p>
      <p className="hint">{deletion.source}</p>
      {deletion.demonstration && <p className="demonstration">{status.demonstration}</p>}
    </>
  );
}
