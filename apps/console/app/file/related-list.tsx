import { fileAt } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import type { Related } from './related.js';

/** Files that this one names; each opens where whoever reads may read it. */
export function RelatedList({ related }: { readonly related: readonly Related[] }) {
  const { file } = useWords();
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{file.related}</h2>
      <p className="hint">{file.relatedHint}</p>
      <ul>
        {related.map(({ as, number }) => (
          <li key={number}>
            {file.relatedAs[as] ?? file.relatedOther}: <a href={fileAt(number)}>{number}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
