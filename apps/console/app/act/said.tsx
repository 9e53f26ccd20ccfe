import { Fact } from '@puente/ui/facts';
import { useColleagues } from '../colleagues/index.js';
import { useDates, useWords } from '../visit/index.js';
import type { Lists } from './filling.js';
import { listOf } from './filling.js';
import { languageName, useValueName } from './names.js';

type Said = Readonly<Record<string, unknown>>;

interface Shown {
  readonly body: Said;
  /** Where the node has names for what is said. */
  readonly lists?: Lists;
}

/** What was said or is about to be, for whoever checks it: every value by its name, and all of it. */
export function SaidBody({ body, lists = {} }: Shown) {
  const { act, fields, said, values } = useWords();
  const names: Readonly<Partial<Record<string, string>>> = { ...values, ...fields, ...said };
  const entries = Object.entries(body);
  if (entries.length === 0) return <p>{act.noBody}</p>;
  return (
    <dl className="said">
      {entries.map(([name, value]) => (
        <Fact
          key={name}
          className="pair"
          name={(Object.hasOwn(names, name) ? names[name] : languageName(name)) ?? name}
        >
          <SaidValue name={name} value={value} lists={lists} />
        </Fact>
      ))}
    </dl>
  );
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

interface ShownValue {
  readonly name: string;
  readonly value: unknown;
  readonly lists: Lists;
}

function SaidValue({ lists, name, value }: ShownValue) {
  const { act, saidValues } = useWords();
  const { day, moment } = useDates();
  const nameOf = useValueName();
  const { whole } = useColleagues();
  if (Array.isArray(value) && value.length === 0) return act.nothingSaid;
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((each: unknown, row) => (
          <li key={row}>
            <SaidValue name={name} value={each} lists={lists} />
          </li>
        ))}
      </ul>
    );
  if (typeof value === 'object' && value !== null) return <SaidBody body={value as Said} lists={lists} />;
  if (typeof value === 'boolean') return value ? act.yes : act.no;
  const text = String(value);
  if (isDay(text)) return day(text);
  if (isMoment(text)) return moment(text);
  const names: Readonly<Partial<Record<string, string>>> = { ...saidValues };
  return listOf(lists, name)?.[text] ?? (Object.hasOwn(names, text) ? names[text] : whole(nameOf(text)));
}
