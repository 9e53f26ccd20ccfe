import { Button } from '@puente/ui/buttons';
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
      <Button name="intent" value="ask">
        {words.ask}
      </Button>
    </form>
  );
}
