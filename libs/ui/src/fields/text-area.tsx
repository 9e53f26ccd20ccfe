import type { ComponentProps } from 'react';
import type { LabelledProps } from './labelled.js';
import { Labelled } from './labelled.js';

/** A box for several lines. */
export function TextArea({
  area,
  ...labelled
}: LabelledProps & { readonly area: Omit<ComponentProps<'textarea'>, 'name'> }) {
  return <Labelled {...labelled}>{(described) => <textarea {...area} {...described} />}</Labelled>;
}
