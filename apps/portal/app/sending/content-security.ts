import { createHash } from 'node:crypto';
import { offlinePage } from '../offline/paths.js';

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** What a page may do; only the offline checker may run a script, keep itself, and use the camera. */
export function contentSecurity(styles: { readonly all: string; readonly offline: string }) {
  const policy = (css: readonly string[], more: readonly string[]) =>
    [
      "default-src 'none'",
      `style-src ${css.map(hashOf).join(' ')}`,
      'img-src data:',
      ...more,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
  const plain = { 'content-security-policy': policy([styles.all], []) };
  const offline = {
    'content-security-policy': policy(
      [styles.all, styles.offline],
      ["script-src 'self'", "worker-src 'self'", "connect-src 'self'"],
    ),
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  };
  return (path: string): Readonly<Record<string, string>> =>
    path.replace(/\/$/, '') === offlinePage ? offline : plain;
}

/** Of the service worker, which fetches in the page's stead. */
export const workerSecurity = "default-src 'none'; connect-src 'self'";
