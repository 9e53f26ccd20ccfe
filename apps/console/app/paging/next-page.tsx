import { useWords } from '../visit/index.js';

/** The way to what follows on a list; none where nothing does. */
export function NextPage({ at }: { readonly at: string | undefined }) {
  const { work } = useWords();
  return at === undefined ? null : (
    <p className="buttons">
      <a className="button quiet" href={at}>
        {work.next}
      </a>
    </p>
  );
}
