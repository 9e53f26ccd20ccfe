import type { onRequestHookHandler } from 'fastify';

/** What the documentation page needs, and nothing else: everything is served from here. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');

/**
 * The headers that `helmet` sets, written down: the plugin works them out anew for each request, which cost more than
 * reading the worker's row.
 */
const headers = {
  // Whatever is for the whole internet says so itself; nothing else is kept by a browser or on the way.
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-site',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

export const securityHeaders: onRequestHookHandler = (_request, reply, done) => {
  void reply.headers(headers);
  done();
};
