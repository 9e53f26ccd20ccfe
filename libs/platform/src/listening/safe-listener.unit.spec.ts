import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeListener } from './index.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function served(listen: (response: ServerResponse) => unknown): Promise<{ url: string; told: unknown[] }> {
  const told: unknown[] = [];
  server = createServer(
    safeListener(
      (_request, response) => listen(response),
      (fault) => told.push(fault),
    ),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, told };
}

const bug = new Error('a bug');

describe('a listener that fails', () => {
  it.each([
    [
      'at once',
      () => {
        throw bug;
      },
    ],
    ['later', () => Promise.reject(bug)],
    ['on a header that cannot be', (response: ServerResponse) => response.writeHead(308, { location: 'a\nb' })],
  ])('[attack 1] %s is answered and told, and the next request is heard', async (_when, listen) => {
    const { url, told } = await served(listen);
    for (const times of [1, 2]) {
      const answer = await fetch(url);
      expect([answer.status, await answer.text()]).toEqual([500, 'Internal Server Error']);
      expect(told).toHaveLength(times);
    }
  });

  it('[attack 1] in the middle of an answer cuts it off, so that nobody takes it for whole', async () => {
    const { url, told } = await served((response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      return Promise.reject(bug);
    });
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
    expect(told).toEqual([bug]);
  });
});
