import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

/** Nothing is ticked beforehand. */
export function AskDeletion() {
  const { deletion: words } = useWords();
  return (
    <form method="post" action={paths.deletion}>
      <fieldset>
        <label>
          <input type="checkbox" name="understood" value="yes" required /> {words.confirm}
        </label>
      </fieldset>
      <button type="submit" name="intent" value="ask">
        {words.ask}
      </button>
    </form>
  );
}
