import { Field } from '@puente/ui/fields';

interface FileBox {
  readonly label: string;
  readonly hint: string;
  /** As of `accept` of HTML. */
  readonly accept: string;
  readonly faults: Readonly<Record<string, string>>;
}

/** A file of the computer, the scanner or a telephone, under the name `file`. */
export function FileField({ accept, faults, hint, label }: FileBox) {
  return <Field name="file" label={label} hint={hint} fault={faults['file']} input={{ type: 'file', accept }} />;
}
