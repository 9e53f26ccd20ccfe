import { mediaTypes } from '@puente/contracts/dossier';
import { Field } from '@puente/ui/fields';
import type { ComponentProps } from 'react';
import { useWords } from '../visit/index.js';

/** A paper that somebody has as a file. */
export const paperInput = {
  type: 'file',
  accept: mediaTypes.join(','),
} as const satisfies ComponentProps<'input'>;

/** Papers that go with what somebody writes, as many as there are, under the name `document`. */
export function PapersField() {
  const { answer } = useWords();
  return (
    <Field
      name="document"
      label={answer.documents}
      hint={answer.documentsHint}
      input={{ ...paperInput, multiple: true }}
    />
  );
}
