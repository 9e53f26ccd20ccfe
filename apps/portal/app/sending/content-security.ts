import { createHash } from 'node:crypto';
import { offlinePage } from '../offline/paths.js';
import { paths } from '../paths/index.js';

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** What a page may do. Two run a script: the worker’s own is told when it changed; the offline checker keeps itself, and uses the camera. */
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
  const live = { 'content-security-policy': policy([styles.all], ["script-src 'self'", "connect-src 'self'"]) };
  const offline = {
    'content-security-policy': policy(
      [styles.all, styles.offline],
      ["script-src 'self'", "worker-src 'self'", "connect-src 'self'"],
    ),
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  };
  const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [paths.status]: live,
    [offlinePage]: offline,
  };
  return (path: string): Readonly<Record<string, string>> => others[path.replace(/\/$/, '')] ?? plain;
}

/** Of the service worker, which fetches in the page's stead. */
export const workerSecurity = "default-src 'none'; connect-src 'self'";
