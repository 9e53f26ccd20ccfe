import type { SuggestionsView } from '@puente/contracts/answers/reviewing';
import { Tag } from '@puente/ui/tags';
import { useWords } from '../visit/index.js';

/** Standards of this country that might answer to the certificate as well, each with why: to look at, and applied by nobody. */
export function SuggestionList({ items }: { readonly items: SuggestionsView['items'] }) {
  const { act } = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">{act.suggestions}</h2>
      <p className="hint">{act.suggestionsHint}</p>
      <ul>
        {items.map(({ code, grounds, title }) => (
          <li key={code}>
            <Tag kind="none">{act.suggestion}</Tag> <b>{code}</b> {title}
            <ul>
              {grounds.map(({ kind, says }) => (
                <li key={`${kind} ${says}`}>
                  {act.suggestedBy[kind]}: {says}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
