import { Button } from '@puente/ui/buttons';
import type { Answer } from '../act/index.js';
import { Fields } from '../act/index.js';
import { FormToken } from '../layout/index.js';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import { purposeField, wayNames, waysToFind } from './sought.js';

interface Form {
  readonly answer: Answer;
  readonly sent: string;
}

/** By what a person brings or says; nothing of it stands in an address. */
export function SearchForm({ answer: { faults = {}, typed = {} }, sent }: Form) {
  const { find } = useWords();
  const filling = { typed, faults, units: [], documents: [] };
  return (
    <form method="post" action={paths.find} noValidate aria-labelledby="search">
      <FormToken />
      <input type="hidden" name="key" value={sent} />
      <h2 id="search">{find.person}</h2>
      <p className="hint">{find.personHint}</p>
      <Fields fields={[purposeField]} filling={filling} />
      <div className="ways">
        {wayNames.map((way) => (
          <fieldset key={way}>
            <legend>{find.ways[way]}</legend>
            <p className="hint">{find.wayHints[way]}</p>
            <Fields fields={waysToFind[way]} filling={filling} />
          </fieldset>
        ))}
      </div>
      <p className="buttons">
        <Button>{find.search}</Button>
      </p>
    </form>
  );
}
