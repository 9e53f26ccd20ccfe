import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import { codeFault } from './faults.js';
import { codeInput } from './inputs.js';
import { NumberField } from './number-field.js';
import type { FormFaults } from './read-form.js';

/** Case number and code. Sent by POST: neither ever stands in an address. */
export function AskForm({ typed = '', faults }: { readonly typed?: string; readonly faults?: FormFaults | undefined }) {
  const words = useWords();
  return (
    <form method="post" action={paths.status}>
      <NumberField typed={typed} faults={faults} />
      <Field
        name="code"
        label={words.ask.code}
        hint={words.ask.codeHint}
        fault={codeFault(faults, words.problem)}
        input={codeInput}
      />
      <Button>{words.ask.show}</Button>
    </form>
  );
}
