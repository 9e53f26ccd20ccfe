import type { PageLanguage } from '@puente/words/languages';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { packed } from './packed.js';

interface Page {
  readonly request: Request;
  readonly status: number;
  /** Of the router; the page's own are added. */
  readonly headers: Headers;
  readonly language: PageLanguage;
  /** What the page may do: its Content-Security-Policy, and what goes with it. */
  readonly security: Readonly<Record<string, string>>;
  readonly page: ReactNode;
}

/** A page as it is sent: whole, in its language, packed. */
export async function pageAnswer({ request, status, headers, language, page, security }: Page): Promise<Response> {
  const text = renderToStaticMarkup(page);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', language);
  headers.set('vary', 'accept-encoding, accept-language, cookie');
  for (const [name, value] of Object.entries(security)) headers.set(name, value);
  const body = await packed(`<!DOCTYPE html>${text}`, request.headers.get('accept-encoding'), headers);
  headers.set('content-length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}
