import type { Source } from './sources.js';

/** A kind of change, and what it is followed by through the sources. */
export interface Change {
  /** The heading in `docs/changing-things.md`. */
  readonly heading: string;
  /** Every name of one thing of that sort which there is already. */
  readonly marker: RegExp;
  /** How many files it may touch; those of its own folder count where the folder's limit says so. */
  readonly atMost: number;
  /** What it has for itself, whatever stands there. */
  readonly folder?: { readonly path: string; readonly counts: boolean };
}

export const changes: readonly Change[] = [
  {
    heading: 'A command with its event and its line',
    marker: /\b(?:record-test-result|[rR]ecordTestResult|test-recorded|[tT]estRecorded)\b(?!\.js)/,
    atMost: 6,
  },
  { heading: 'A notice', marker: /\bunder-review\b/, atMost: 3 },
  { heading: 'A field of the status', marker: /\bbridge: |\bbridge &&|\.bridge\b/, atMost: 5 },
  {
    heading: 'A kind of file',
    marker: /kinds\/consultation\b|'consultation'|consultation\.workflow/,
    atMost: 20,
    folder: { path: 'libs/domain/src/kinds/consultation/', counts: true },
  },
  { heading: 'A period of the agreements', marker: /\bcompensation: [sS]tep\b/, atMost: 2 },
  {
    heading: 'A language',
    marker: /\bht\b/,
    atMost: 5,
    folder: { path: 'libs/words/src/ht/', counts: false },
  },
  { heading: 'A carrier', marker: /\b(?:messageFolder|message-folder)\b/, atMost: 3 },
];

/** A text that each language has in a file of the same name is one place: the compiler names the others. */
const inEveryLanguage = (path: string): string => path.replace(/^libs\/words\/src\/[a-z]{2}\//, 'libs/words/src/*/');

/** Where the marker stands, as the document names it, in order; and how many files that is. */
export function touched({ folder, marker }: Change, sources: readonly Source[]) {
  const isOwn = ({ path }: Source): boolean => folder !== undefined && path.startsWith(folder.path);
  const elsewhere = sources.filter((source) => !isOwn(source) && marker.test(source.text));
  const places = [...new Set(elsewhere.map(({ path }) => inEveryLanguage(path)))];
  const own = sources.filter(isOwn);
  return {
    places: [...places, ...(folder === undefined ? [] : [folder.path])].sort(),
    files: places.length + (folder?.counts === true ? own.length : 0),
  };
}

/** What the document lists under a heading, each as `- [path](../path): what for`. */
export function listed(heading: string, text: string): readonly string[] {
  const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^- \[`?([^\]`]+)`?\]\(/gm)].map(([, path = '']) => path).sort();
}
