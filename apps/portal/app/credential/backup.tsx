import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import type { Reading } from './reading.js';

/** Letters that a passphrase needs; the API asks for the same. */
export const shortest = 12;

export function Backup({ at, words: { backup } }: Reading) {
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{backup.title}</h2>
      <p>{backup.what}</p>
      <form method="post" action={at('backup')}>
        <Field
          name="passphrase"
          label={backup.passphrase}
          hint={backup.passphraseHint}
          input={{
            type: 'password',
            autoComplete: 'new-password',
            minLength: shortest,
            maxLength: 200,
            required: true,
          }}
        />
        <Button>{backup.make}</Button>
      </form>
      <p className="hint">{backup.noSession}</p>
    </section>
  );
}
