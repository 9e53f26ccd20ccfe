import type { ServerResponse } from 'node:http';

/** For every answer, pages or not; the page's own Content-Security-Policy is added where the page is made. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Nothing to others; to ourselves, so that our own forms say where they come from.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** A browser that came over TLS once comes over nothing else for a year. */
const overTls = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/** @param secure where readers come over TLS */
export function guard(response: ServerResponse, secure: boolean): void {
  const all = secure ? { ...headers, ...overTls } : headers;
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
}
