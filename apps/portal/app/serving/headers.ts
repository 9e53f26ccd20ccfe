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

export function guard(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
