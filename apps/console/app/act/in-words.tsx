import { TextArea } from '@puente/ui/fields';
import { languages } from '@puente/words/languages';
import { useWords } from '../visit/index.js';
import type { At } from './filling.js';
import { useFilling } from './filling.js';
import { languageName, useLabel } from './names.js';
import { textAt } from './read-body.js';
import { TextChooser } from './text-chooser.js';

const longest = 4000;
/** Besides Spanish, which everything is said in. */
const besides = Object.keys(languages).filter((language) => language !== 'es');

/** What the worker reads: Spanish first, other languages one step away but where both are needed. */
export function InWords({ field, path }: At) {
  const { faults, typed } = useFilling();
  const { act } = useWords();
  const label = useLabel(field);
  const beside = field.kind === 'words' && field.english === true ? ['en'] : [];
  const others = besides.filter((language) => !beside.includes(language));
  const name = `${path}.es`;
  return (
    <>
      <TextArea
        name={name}
        // Where what is said above the form leads.
        id={faults[name] === undefined ? path : name}
        label={label}
        fault={faults[path] ?? faults[name]}
        area={{ defaultValue: textAt(typed, name) ?? '', maxLength: longest }}
      />
      <TextChooser field={field} path={path} />
      {beside.map((language) => (
        <InOther key={language} language={language} path={path} />
      ))}
      <details open={others.some((language) => faults[`${path}.${language}`] !== undefined)}>
        <summary>{act.otherLanguages}</summary>
        {others.map((language) => (
          <InOther key={language} language={language} path={path} />
        ))}
      </details>
    </>
  );
}

interface Other {
  readonly language: string;
  readonly path: string;
}

function InOther({ language, path }: Other) {
  const { faults, typed } = useFilling();
  const name = `${path}.${language}`;
  return (
    <TextArea
      name={name}
      label={languageName(language)}
      fault={faults[name]}
      area={{ lang: language, defaultValue: textAt(typed, name) ?? '', maxLength: longest }}
    />
  );
}
