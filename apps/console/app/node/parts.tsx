import { nameAmong } from '@puente/words/languages';
import { Tag } from '@puente/ui/tags';
import { useWords } from '../visit/index.js';
import type { Shown } from './shown.js';

/** What the API needs, each with a word and a shape. */
export function Parts({ view: { parts } }: Shown) {
  const { node } = useWords();
  const statesOf: Readonly<Partial<Record<string, typeof node.states>>> = node.statesOf;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{node.parts}</h2>
      <ul>
        {Object.entries(parts).map(([name, state]) => (
          <li key={name}>
            {nameAmong(node.partNames, name)}:{' '}
            <Tag kind={state === 'up' ? 'full' : 'late'}>{(statesOf[name] ?? node.states)[state]}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
