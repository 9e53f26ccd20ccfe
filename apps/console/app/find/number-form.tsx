import { Button } from '@puente/ui/buttons';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

interface Form {
  readonly typed: string;
  readonly fault: boolean;
  readonly longest: number;
}

/** A file, or a credential, by its number. */
export function NumberForm({ fault, longest, typed }: Form) {
  const { find } = useWords();
  return (
    <form method="get" action={paths.find}>
      <div className={fault ? 'field wrong' : 'field'}>
        <label htmlFor="numero">{find.number}</label>
        <p className="hint" id="numero-hint">
          {find.hint}
        </p>
        {fault && (
          <p className="fault" id="numero-fault">
            {find.misspelt}
          </p>
        )}
        <input
          id="numero"
          name="numero"
          defaultValue={typed}
          maxLength={longest}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault || undefined}
          aria-describedby={fault ? 'numero-hint numero-fault' : 'numero-hint'}
        />
      </div>
      <Button>{find.go}</Button>
    </form>
  );
}
