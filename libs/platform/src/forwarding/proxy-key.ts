import { readFileSync } from 'node:fs';

/**
 * The secret by which a node's own proxies are known, from a file that only they and the node read: one line, base64url of 32
 * bytes. Read once: a wrong file stops the start, not the first request.
 *
 * @throws where the file is missing or says something else
 */
export function proxyKeyAt(path: string): string {
  const key = readFileSync(path, 'utf8').trim();
  if (!/^[\w-]{43}$/.test(key)) throw new Error('the proxy key must be 32 bytes in base64url, on one line');
  return key;
}
