import { useWords } from '../visit/index.js';
import { languageName, useValueName } from './form.js';

/** What is about to be said, for whoever checks it: every value by its name, nothing as code. */
export function SaidBody({ body }: { readonly body: Readonly<Record<string, unknown>> }) {
  const { act, fields, values } = useWords();
  const names: Readonly<Partial<Record<string, string>>> = { ...values, ...fields };
  const entries = Object.entries(body);
  if (entries.length === 0) return <p>{act.noBody}</p>;
  return (
    <dl className="said">
      {entries.map(([name, value]) => (
        <div key={name} className="pair">
          <dt>{names[name] ?? languageName(name) ?? name}</dt>
          <dd>
            <SaidValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SaidValue({ value }: { readonly value: unknown }) {
  const { act } = useWords();
  const nameOf = useValueName();
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((each: unknown, row) => (
          <li key={row}>
            <SaidValue value={each} />
          </li>
        ))}
      </ul>
    );
  if (typeof value === 'object' && value !== null)
    return <SaidBody body={value as Readonly<Record<string, unknown>>} />;
  if (typeof value === 'boolean') return value ? act.yes : act.no;
  return nameOf(String(value));
}
