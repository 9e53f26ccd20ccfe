import { brotliDecompressSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { LoaderFunctionArgs } from 'react-router';
import { consoleIn } from '@puente/words/languages';
import { pdfJsAt } from '../viewer/pdf-js.js';
import { Viewer } from '../viewer/viewer.js';
import { loader } from './pdf-js.js';

const [, , version = ''] = pdfJsAt.split('/');
const asked = (part: string, of = version, headers: HeadersInit = {}): Promise<Response> =>
  loader({
    request: new Request(`http://console.example${pdfJsAt}${part}`, { headers }),
    params: { version: of, part },
  } as unknown as LoaderFunctionArgs);

describe('what draws a PDF', () => {
  it('comes from the console itself, is kept as long as it is the same, and may load nothing from elsewhere', async () => {
    for (const part of [
      'pdf.min.mjs',
      'pdf.worker.min.mjs',
      'jbig2_nowasm_fallback.js',
      'openjpeg_nowasm_fallback.js',
    ]) {
      const { headers, status } = await asked(part);
      expect([part, status, headers.get('content-type')]).toEqual([part, 200, 'text/javascript']);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    }
    const letters = await asked('FoxitDingbats.pfb', version, { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(await letters.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([1, 0]));
  });

  it('[attack 72] is there or is not, whatever name is guessed: no fault that anybody writes into the log', async () => {
    for (const part of ['FoxitNothing.pfb', 'LiberationSans-x.ttf', 'LiberationSans-.ttf', 'FoxitDingbatsBold.pfb'])
      await expect(asked(part)).rejects.toMatchObject({ init: { status: 404 } });
    for (const part of ['FoxitFixed', 'FoxitSerifBoldItalic', 'FoxitSymbol'])
      expect((await asked(`${part}.pfb`)).status).toBe(200);
    for (const part of ['Regular', 'Bold', 'Italic', 'BoldItalic'])
      expect((await asked(`LiberationSans-${part}.ttf`)).status).toBe(200);
  });

  it('is of one version, and no other file of the package', async () => {
    const others = ['pdf.sandbox.min.mjs', 'openjpeg.wasm', '../package.json', 'LICENSE_FOXIT', 'pdf.min.mjs.map', ''];
    for (const part of others) await expect(asked(part)).rejects.toMatchObject({ init: { status: 404 } });
    await expect(asked('pdf.min.mjs', '1.0.0')).rejects.toMatchObject({ init: { status: 404 } });
  });

  it('is not needed: without script a browser shows a PDF as it can, and the buttons are not there', () => {
    const shown = { documentId: 'd1', mediaType: 'application/pdf', turned: 0, zoom: 1 };
    const html = renderToStaticMarkup(createElement(Viewer, { ...shown, words: consoleIn('es').viewer }));
    expect(html).toMatch(
      /<noscript>.*href="\/documentos\/d1".*<iframe title="Documento" src="\/documentos\/d1\?ver"><\/iframe><\/noscript>/,
    );
    expect(html).toMatch(/<nav [^>]*hidden=""/);
    expect(html).toContain(`data-pdf-js="${pdfJsAt}"`);
  });
});
