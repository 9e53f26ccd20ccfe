import { useVisit, useWords } from '../visit/index.js';
import { momentIn } from '../work/index.js';
import { languageName, useValueName } from './names.js';

type Said = Readonly<Record<string, unknown>>;

/** What was said or is about to be, for whoever checks it: every value by its name, and all of it. */
export function SaidBody({ body }: { readonly body: Said }) {
  const { act, fields, said, values } = useWords();
  const names: Readonly<Partial<Record<string, string>>> = { ...values, ...fields, ...said };
  const entries = Object.entries(body);
  if (entries.length === 0) return <p>{act.noBody}</p>;
  return (
    <dl className="said">
      {entries.map(([name, value]) => (
        <div key={name} className="pair">
          <dt>{(Object.hasOwn(names, name) ? names[name] : languageName(name)) ?? name}</dt>
          <dd>
            <SaidValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

function SaidValue({ value }: { readonly value: unknown }) {
  const { act } = useWords();
  const { country, language, session } = useVisit();
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
  if (typeof value === 'object' && value !== null) return <SaidBody body={value as Said} />;
  if (typeof value === 'boolean') return value ? act.yes : act.no;
  const text = String(value);
  const locale = { language, country, timeZone: session?.me.timeZone ?? 'UTC' };
  return isMoment(text) ? momentIn(text, new Date(), locale) : nameOf(text);
}
