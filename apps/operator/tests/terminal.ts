import { instant } from '@puente/domain/kernel';
import type { Terminal } from '../src/program/index.js';
import { run } from '../src/program/index.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Of `--json`. */
  readonly data: Record<string, unknown>;
}

/** One command line, as a shell would run it. */
export async function operator(
  words: readonly string[],
  environment: Terminal['environment'] = {},
  { now = '2026-11-24T15:00:00Z', ...more }: { readonly now?: string; readonly readLine?: Terminal['readLine'] } = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run(words, {
    environment,
    now: () => instant(now),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    watched: false,
    ...(more.readLine === undefined ? {} : { readLine: more.readLine }),
  });
  const data = words.includes('--json') && out !== '' ? (JSON.parse(out) as Record<string, unknown>) : {};
  return { code, out, err, data };
}
