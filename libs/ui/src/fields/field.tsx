import type { ComponentProps } from 'react';
import type { LabelledProps } from './labelled.js';
import { Labelled } from './labelled.js';

/** A box for one line. */
export function Field({ input, ...labelled }: LabelledProps & { readonly input: ComponentProps<'input'> }) {
  return <Labelled {...labelled}>{(described) => <input {...input} {...described} />}</Labelled>;
}
