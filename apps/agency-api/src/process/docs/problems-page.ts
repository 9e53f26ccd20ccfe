import type { ArgumentName } from '@puente/domain/kernel';
import { refusalArguments } from '@puente/domain/kernel';
import type { Code } from '../../http/problems/said-codes.js';
import { namesOf, saidCodes, statusOf, wordsOf } from '../../http/problems/said-codes.js';

/**
 * The catalogue of problems, to which each problem's `type` leads: in English, as the document is. Nothing on it comes from whoever asks.
 *
 * @param asked left out: all of them
 * @returns nothing where no problem has that code
 */
export function problemsPage(asked?: string): string | undefined {
  const codes = saidCodes.filter((code) => asked === undefined || code === asked);
  if (codes.length === 0) return undefined;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Puente · ${asked === undefined ? 'Problems' : String(codes[0])}</title><link rel="stylesheet" href="/docs/problems.css"></head>
<body><main><h1>Problems</h1>
<p>What the API answers where it says no (RFC 9457). A name in braces is filled in where it happens; the same stands in <code>arguments</code>, under that name, for programs, where it is known. A code keeps its meaning for ever.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Arguments</th></tr></thead><tbody>
${codes.map(row).join('\n')}
</tbody></table>
<p><a href="/docs/problems">All problems</a> · <a href="/docs">The API</a> · <a href="/docs/guide">How to begin</a></p></main></body>
</html>`;
}

const row = (code: Code): string =>
  `<tr><th scope="row"><a href="/docs/problems/${code}">${code}</a></th><td>${statusOf(code)}</td><td>${shown(wordsOf(code, 'en'))}</td><td>${namesOf(code).map(named).join(', ')}</td></tr>`;

const named = (name: ArgumentName): string => `<code>${name}</code> (${kinds[refusalArguments[name]]})`;

const kinds = {
  code: 'text',
  codes: 'list of texts',
  number: 'number',
  day: 'day',
  time: 'day or moment',
} as const satisfies Record<(typeof refusalArguments)[ArgumentName], string>;

const shown = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const problemsStyle = `body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
main{max-width:64rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #767676}
th{overflow-wrap:anywhere}
a{color:#0b4f9e}
pre{overflow-x:auto;padding:.75rem;background:#f2f2f2;border:1px solid #767676}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
pre code{overflow-wrap:normal}`;
