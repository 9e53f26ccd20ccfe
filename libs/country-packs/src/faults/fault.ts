/** In the two languages in which rules are written. */
export interface Said {
  readonly es: string;
  readonly en: string;
}

/** One thing wrong in a file of rules, said so that the person who wrote the file can mend it. */
export interface Fault {
  /** From the package's folder: `packs/mx/pack.json`. */
  readonly file: string;
  /** Of a table, as a spreadsheet numbers it (the header is row 1). */
  readonly row?: number;
  /** Where in the file or the row: `agencies[0].roles[2]`, `level`; empty where it is about the whole of it. */
  readonly path: string;
  readonly expected: Said;
  /** What stands there, shortened; absent where something is missing. */
  readonly found?: string;
}

const words = {
  en: { whole: '(all of it)', row: 'row', expected: 'expected', found: 'found' },
  es: { whole: '(entero)', row: 'fila', expected: 'se esperaba', found: 'dice' },
} as const satisfies Record<keyof Said, object>;

/** `row 17, level` */
export function sayPlace({ row, path }: Pick<Fault, 'row' | 'path'>, language: keyof Said): string {
  const say = words[language];
  if (row === undefined) return path === '' ? say.whole : path;
  return path === '' ? `${say.row} ${row}` : `${say.row} ${row}, ${path}`;
}

export function sayFault(fault: Fault, language: keyof Said): string {
  const { file, expected, found } = fault;
  const say = words[language];
  const wanted = `${file}: ${sayPlace(fault, language)}: ${say.expected} ${expected[language]}`;
  return found === undefined ? wanted : `${wanted}, ${say.found} ${found}`;
}

/** A rule book that cannot be used: an installation does not start with it. Tells everything that is wrong, at once. */
export class FaultyRules extends Error {
  override readonly name = 'FaultyRules';

  constructor(readonly faults: readonly Fault[]) {
    const lines = faults.map((fault) => `  ${sayFault(fault, 'en')}`).join('\n');
    super(`the rules have ${faults.length} fault(s):\n${lines}`);
  }
}

/** What stands at a faulty place, short enough for one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
