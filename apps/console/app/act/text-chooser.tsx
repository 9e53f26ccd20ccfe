import { Labelled } from '@puente/ui/fields';
import { textIn } from '@puente/web/telling';
import { useVisit, useWords } from '../visit/index.js';
import { chooserOf, textsFor } from './decision-texts.js';
import type { At } from './filling.js';
import { useFilling } from './filling.js';
import { textAt } from './read-body.js';

/** A text of the agency’s, found by typing a part of it; it stands in the field, in every language, when the officer goes on. */
export function TextChooser({ field, path }: At) {
  const { texts = [], typed } = useFilling();
  const { act } = useWords();
  const { language } = useVisit();
  const offered = textsFor(texts, field.name);
  if (offered.length === 0) return null;
  const name = chooserOf(path);
  return (
    <Labelled name={name} label={act.text}>
      {(described) => (
        <>
          <input
            {...described}
            {...{ list: `${name}-list`, defaultValue: textAt(typed, name) ?? '' }}
            data-fills={path}
            autoComplete="off"
          />
          <datalist id={`${name}-list`}>
            {offered.map(({ text }) => (
              <option key={text.es} value={textIn(text, language)} data-texts={JSON.stringify(text)} />
            ))}
          </datalist>
        </>
      )}
    </Labelled>
  );
}
