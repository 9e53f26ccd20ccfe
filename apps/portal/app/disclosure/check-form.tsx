import { checkPurposes } from '@puente/domain/insight/disclosure';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { numberInput, useExampleNumber } from '../ask/inputs.js';
import { useWords } from '../visit/index.js';

/** Both numbers by POST: neither ever stands in an address. What was typed of the credential stays; the document does not. */
export function CheckForm({ typed, wrong }: { readonly typed?: string | undefined; readonly wrong: boolean }) {
  const { check } = useWords();
  const fault = wrong ? check.missing : undefined;
  return (
    <form method="post" action={paths.check}>
      <Field
        name="number"
        label={check.number}
        hint={check.numberHint}
        example={useExampleNumber()}
        fault={typed === undefined || typed === '' ? fault : undefined}
        input={{ ...numberInput, defaultValue: typed, required: true }}
      />
      <Field
        name="document"
        label={check.document}
        hint={check.documentHint}
        fault={fault}
        input={{ ...numberInput, required: true }}
      />
      <fieldset>
        <legend>{check.purpose}</legend>
        <p>
          <label>
            <input type="radio" name="purpose" value="" defaultChecked /> {check.noPurpose}
          </label>
        </p>
        {checkPurposes.map((purpose) => (
          <p key={purpose}>
            <label>
              <input type="radio" name="purpose" value={purpose} /> {check.purposes[purpose]}
            </label>
          </p>
        ))}
      </fieldset>
      <Button>{check.send}</Button>
      <p className="hint">{check.told}</p>
    </form>
  );
}
