import { languages } from '@puente/words/languages';
import { useWords } from '../visit/index.js';
import type { At } from './filling.js';
import { useFilling } from './filling.js';
import { Fault } from './group.js';
import { languageName, useLabel } from './names.js';
import { textAt } from './read-body.js';
import { TextChooser } from './text-chooser.js';

/** Besides Spanish, which everything is said in. */
const besides = Object.keys(languages).filter((language) => language !== 'es');

/** What the worker reads: Spanish first, other languages one step away but where both are needed. */
export function InWords({ field, path }: At) {
  const { faults, typed } = useFilling();
  const { act } = useWords();
  const label = useLabel(field);
  const beside = field.kind === 'words' && field.english === true ? ['en'] : [];
  const others = besides.filter((language) => !beside.includes(language));
  const wrong = faults[path] ?? faults[`${path}.es`];
  return (
    <div className={wrong === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={`${path}.es`}>{label}</label>
      <Fault path={path} also={`${path}.es`} />
      <textarea
        id={`${path}.es`}
        name={`${path}.es`}
        defaultValue={textAt(typed, `${path}.es`) ?? ''}
        maxLength={4000}
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
    </div>
  );
}

interface Other {
  readonly language: string;
  readonly path: string;
}

function InOther({ language, path }: Other) {
  const { typed } = useFilling();
  const name = `${path}.${language}`;
  return (
    <div className="field">
      <label htmlFor={name}>{languageName(language)}</label>
      <Fault path={name} />
      <textarea id={name} name={name} lang={language} defaultValue={textAt(typed, name) ?? ''} maxLength={4000} />
    </div>
  );
}
