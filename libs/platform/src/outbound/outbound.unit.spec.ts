import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutboundLimits } from './index.js';
import { fetchPublic, isPublicAddress, postPublic } from './index.js';

const limits: OutboundLimits = { bytesAtMost: 1000, milliseconds: 2000 };

describe('another organisation’s server', () => {
  it.each(['1.1.1.1', '200.10.3.4', '2600:1f18::1', '2a00:1450:4003:80a::200e'])('may be at %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:1.1.1.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
    ...['2001:db8::1', 'ff02::1', 'localhost', '', '2130706433'],
  ])('is never at %j', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a document of another’s server', () => {
  let server: Server;
  let asked: string[];
  let answer: RequestListener;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  beforeEach(() => {
    asked = [];
    answer = (_request, response) => response.end('{"id":"did:web:x"}');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = (host: string, path = '/', scheme = 'http') =>
    new URL(`${scheme}://${host}:${(server.address() as AddressInfo).port}${path}`);
  const here = { ...limits, localhost: true };

  it('is read from this machine where that is allowed', async () =>
    expect((await fetchPublic(at('localhost'), here)).toString()).toBe('{"id":"did:web:x"}'));

  it('is read over https only', async () => {
    await expect(fetchPublic(at('localhost'), limits)).rejects.toThrow('NOT_HTTPS');
    await expect(fetchPublic(at('example.org'), here)).rejects.toThrow('NOT_HTTPS');
    await expect(fetchPublic(new URL('file:///etc/passwd'), here)).rejects.toThrow('NOT_HTTPS');
  });

  it('is not asked for inside this machine or network, whatever its name says', async () => {
    for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '169.254.169.254'])
      await expect(fetchPublic(at(host, '/', 'https'), here)).rejects.toThrow('NOT_PUBLIC');
    const to = (...addresses: string[]) => ({
      ...here,
      resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
    });
    for (const address of ['127.0.0.1', '10.0.0.7', '::1'])
      await expect(fetchPublic(at('inside.example', '/', 'https'), to(address))).rejects.toThrow('NOT_PUBLIC');
    await expect(fetchPublic(at('both.example', '/', 'https'), to('1.1.1.1', '127.0.0.1'))).rejects.toThrow(
      'NOT_PUBLIC',
    );
    await expect(fetchPublic(at('none.example', '/', 'https'), to())).rejects.toThrow('NOT_PUBLIC');
    expect(asked).toEqual([]);
  });

  it('is connected to at the address that was checked: a name bound anew in between is not asked again', async () => {
    let times = 0;
    const resolve = () => Promise.resolve((times += 1) === 1 ? [{ address: '127.0.0.1', family: 4 }] : []);
    await fetchPublic(at('localhost', '/checked'), { ...here, resolve });
    expect(times).toBe(1);
    expect(asked).toEqual(['/checked']);
  });

  it('is not followed elsewhere', async () => {
    answer = (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end();
    await expect(fetchPublic(at('localhost', '/first'), here)).rejects.toThrow('NOT_OK');
    expect(asked).toEqual(['/first']);
  });

  it('is not read beyond its limits of size and time', async () => {
    answer = (_request, response) => response.end('x'.repeat(1001));
    await expect(fetchPublic(at('localhost'), here)).rejects.toThrow('TOO_LARGE');
    answer = (_request, response) => void response.write('x');
    await expect(fetchPublic(at('localhost'), { ...here, milliseconds: 100 })).rejects.toThrow('TOO_SLOW');
  });

  it('that cannot be reached is said to be so', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    await expect(fetchPublic(at('nowhere.example', '/', 'https'), { ...limits, resolve })).rejects.toThrow(
      'UNREACHABLE',
    );
  });
});

describe('what is sent to another’s server', () => {
  let server: Server;
  let received: { readonly type: string | undefined; readonly body: string }[];
  let status = 202;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        received.push({ type: request.headers['content-type'], body: Buffer.concat(parts).toString() });
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  beforeEach(() => {
    received = [];
    status = 202;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const to = (host: string, scheme = 'http') =>
    new URL(`${scheme}://${host}:${(server.address() as AddressInfo).port}/events`);
  const event = { body: 'e.y.J', type: 'application/secevent+jwt' };
  const here = { ...limits, localhost: true };

  it('arrives as it is, and counts as taken when the server says so', async () => {
    await postPublic(to('localhost'), event, here);
    expect(received).toEqual([{ type: 'application/secevent+jwt', body: 'e.y.J' }]);
    status = 500;
    await expect(postPublic(to('localhost'), event, here)).rejects.toThrow('NOT_OK');
  });

  it('never reaches a server inside, by its address, by a name for it, or by a redirect', async () => {
    for (const host of ['127.0.0.1', '[::1]', '169.254.169.254', '2130706433'])
      await expect(postPublic(to(host, 'https'), event, here)).rejects.toThrow('NOT_PUBLIC');
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    await expect(postPublic(to('inside.example', 'https'), event, { ...limits, resolve })).rejects.toThrow(
      'NOT_PUBLIC',
    );
    await expect(postPublic(to('localhost'), event, limits)).rejects.toThrow('NOT_HTTPS');
    expect(received).toEqual([]);
    status = 302;
    await expect(postPublic(to('localhost'), event, here)).rejects.toThrow('NOT_OK');
    expect(received).toHaveLength(1);
  });
});
