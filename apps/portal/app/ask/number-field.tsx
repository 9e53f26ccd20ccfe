import { Field } from '@puente/ui/fields';
import { useWords } from '../visit/index.js';
import { numberFault } from './faults.js';
import { numberInput, useExampleNumber } from './inputs.js';
import type { FormFaults } from './read-form.js';

interface NumberFieldProps {
  readonly typed: string | undefined;
  readonly faults: FormFaults | undefined;
}

/** The case number, as every form asks for it; what was typed stays. */
export function NumberField({ typed, faults }: NumberFieldProps) {
  const words = useWords();
  return (
    <Field
      name="number"
      label={words.ask.number}
      hint={words.ask.numberHint}
      example={useExampleNumber()}
      fault={numberFault(faults, words.problem)}
      input={{ ...numberInput, defaultValue: typed }}
    />
  );
}
