import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
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
      <Field
        name="numero"
        label={find.number}
        hint={find.hint}
        fault={fault ? find.misspelt : undefined}
        input={{
          ...{ defaultValue: typed, maxLength: longest },
          ...{ autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false },
        }}
      />
      <Button>{find.go}</Button>
    </form>
  );
}
