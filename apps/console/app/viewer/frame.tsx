import { createHash } from 'node:crypto';
import { packed } from '@puente/web/sending';
import type { ConsoleLanguage } from '@puente/words/languages';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { script } from '../script/served.js';
import { inFrame } from './in-frame.js';
import style from './viewer.css?inline';

const security = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  // pdf.js has its thread, and asks for a paper and for letters by itself; what it draws has nothing that runs.
  ...["script-src 'self'", "worker-src 'self'", "connect-src 'self'", "font-src 'self'"],
  ...["img-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'", inFrame],
].join('; ');

interface Framed {
  readonly title: string;
  readonly language: ConsoleLanguage;
  readonly children: ReactNode;
}

/** A page of its own in the frame beside a file, with nothing but pictures and papers of the console's; it needs its script no more than any other page. */
export async function framed(request: Request, { children, language, title }: Framed): Promise<Response> {
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
        <script src={script.address} defer />
      </head>
      <body>{children}</body>
    </html>
  );
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': security });
  const text = `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
  return new Response(await packed(text, request.headers.get('accept-encoding'), headers), { headers });
}
