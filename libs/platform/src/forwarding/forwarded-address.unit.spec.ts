import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressBehind, forwardedFrom, proxyKeyAt } from './index.js';

const key = 'k'.repeat(43);
const from = (said: Readonly<Record<string, string>>, known: string | undefined = key) =>
  addressBehind({ peer: '127.0.0.1', header: (name) => said[name] }, known);

describe('from where a request comes', () => {
  it('[attack 19] is where its socket is, whatever it says, unless it shows the node’s key', () => {
    expect(from({ 'x-forwarded-for': '203.0.113.7' })).toBe('127.0.0.1');
    for (const shown of ['', 'x'.repeat(43), key.slice(1), `${key}k`])
      expect(from({ 'x-forwarded-for': '203.0.113.7', 'puente-proxy-key': shown })).toBe('127.0.0.1');
    expect(addressBehind({ peer: '127.0.0.1', header: () => 'undefined' }, undefined)).toBe('127.0.0.1');
    expect(from(forwardedFrom('203.0.113.7', key))).toBe('203.0.113.7');
  });

  it('[attack 19] is the last that a proxy of ours says: the others came with the request', () => {
    expect(from(forwardedFrom('198.51.100.1, 203.0.113.7', key))).toBe('203.0.113.7');
    expect(from(forwardedFrom('2001:db8::1', key))).toBe('2001:db8::1');
    for (const nonsense of ['', 'unknown', '203.0.113.7, ', '203.0.113.7:80'])
      expect(from(forwardedFrom(nonsense, key))).toBe('127.0.0.1');
  });

  it('is not said for anybody without a key', () => expect(forwardedFrom('203.0.113.7', undefined)).toEqual({}));
});

describe('the proxy key', () => {
  const file = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'puente-proxy-')), 'proxy-key');
    writeFileSync(path, text);
    return path;
  };

  it('is one line of 32 bytes, or the process does not start', () => {
    expect(proxyKeyAt(file(`${key}\n`))).toBe(key);
    for (const text of ['', 'short', `${key}\n${key}`]) expect(() => proxyKeyAt(file(text))).toThrow(/32 bytes/);
    expect(() => proxyKeyAt('/nowhere/proxy-key')).toThrow();
  });
});
