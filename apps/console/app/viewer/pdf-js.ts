import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { paths } from '../paths/index.js';

const require = createRequire(import.meta.url);
const { version } = require('pdfjs-dist/package.json') as { readonly version: string };

/** What draws a PDF in a browser (ADR 92), as its makers ship it and unchanged; with the version in the address, so that one that is kept is never an old one. */
export const pdfJsAt = `${paths.pdfJs}/${version}/`;

/** Its two programs, what reads the pictures of scanners without WebAssembly, and the letters that a PDF takes for granted. */
const shipped: readonly { readonly named: RegExp; readonly folder: string; readonly type: string }[] = [
  { named: /^pdf(\.worker)?\.min\.mjs$/, folder: 'legacy/build', type: 'text/javascript' },
  { named: /^(jbig2|openjpeg)_nowasm_fallback\.js$/, folder: 'wasm', type: 'text/javascript' },
  {
    named:
      /^(Foxit(Dingbats|Symbol|(Fixed|Serif)(Bold)?(Italic)?)\.pfb|LiberationSans-(Regular|Bold|Italic|BoldItalic)\.ttf)$/,
    folder: 'standard_fonts',
    type: 'application/octet-stream',
  },
];

interface Part {
  readonly bytes: Uint8Array;
  readonly type: string;
}

const read = new Map<string, Promise<Uint8Array>>();

/** A file of it; undefined where there is none of that name. As long as it is the same bytes, it is packed once. */
export async function partOfPdfJs(asked: string, name: string): Promise<Part | undefined> {
  const found = asked === version ? shipped.find(({ named }) => named.test(name)) : undefined;
  if (found === undefined) return undefined;
  const bytes = read.get(name) ?? readFile(require.resolve(`pdfjs-dist/${found.folder}/${name}`));
  read.set(name, bytes);
  return { bytes: await bytes, type: found.type };
}
