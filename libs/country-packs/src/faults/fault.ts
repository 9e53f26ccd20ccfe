/** One thing wrong in a file of rules, said so that the person who wrote the file can mend it. */
export interface Fault {
  /** From the package's folder: `packs/mx/pack.json`. */
  readonly file: string;
  /** Where in the file: `agencies[0].roles[2]`, or `row 17, level` (the header is row 1). */
  readonly path: string;
  readonly expected: string;
  /** What stands there, shortened; absent where something is missing. */
  readonly found?: string;
}

export const sayFault = ({ file, path, expected, found }: Fault): string =>
  `${file}: ${path}: expected ${expected}${found === undefined ? '' : `, found ${found}`}`;

/** A rule book that cannot be used: an installation does not start with it. Tells everything that is wrong, at once. */
export class FaultyRules extends Error {
  override readonly name = 'FaultyRules';

  constructor(readonly faults: readonly Fault[]) {
    super(`the rules have ${faults.length} fault(s):\n${faults.map((fault) => `  ${sayFault(fault)}`).join('\n')}`);
  }
}

/** What stands at a faulty place, short enough for one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
