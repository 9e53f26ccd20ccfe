import { languages } from '@puente/words/languages';
import { useWords } from '../visit/index.js';
import type { At } from './filling.js';
import { useFilling } from './filling.js';
import { Fault } from './group.js';
import { languageName, useLabel } from './names.js';
import { textAt } from './read-body.js';
import { TextChooser } from './text-chooser.js';

/** Besides Spanish, which everything is said in. */
const others = Object.keys(languages).filter((language) => language !== 'es');

/** What the worker reads: Spanish first, other languages one step away. */
export function InWords({ field, path }: At) {
  const { faults, typed } = useFilling();
  const { act } = useWords();
  const label = useLabel(field);
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
      <details open={others.some((language) => faults[`${path}.${language}`] !== undefined)}>
        <summary>{act.otherLanguages}</summary>
        {others.map((language) => (
          <div className="field" key={language}>
            <label htmlFor={`${path}.${language}`}>{languageName(language)}</label>
            <Fault path={`${path}.${language}`} />
            <textarea
              id={`${path}.${language}`}
              name={`${path}.${language}`}
              lang={language}
              defaultValue={textAt(typed, `${path}.${language}`) ?? ''}
              maxLength={4000}
            />
          </div>
        ))}
      </details>
    </div>
  );
}
