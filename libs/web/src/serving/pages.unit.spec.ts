import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { listenerOf } from './pages.js';

const megabyte = 1_048_576;
/** More than what lies in two sockets and in the streams between them. */
const onTheWay = 16 * megabyte;

const never = (): void => undefined;

let server: Server;
const faults: unknown[] = [];

/** A server with one page, and a reader who has asked for it and sends or takes what they like. */
async function visited(page: (request: Request) => Promise<Response>, asks: string) {
  const listen = listenerOf(page);
  server = createServer(
    (request, response) => void listen(request, response).catch((fault: unknown) => faults.push(fault)),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const reader = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  const [served] = (await once(server, 'connection')) as [Socket];
  const asked = once(server, 'request');
  reader.write(`${asks}\r\nHost: portal.example\r\n`);
  return { asked, reader, served };
}
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Once it has stayed as it is for many turns of the loop. */
async function atRest(told: () => number): Promise<number> {
  let [same, before] = [0, told()];
  while (same < 3_000) {
    await setImmediate();
    [same, before] = told() === before ? [same + 1, before] : [0, told()];
  }
  return told();
}

describe('between a reader and the pages', () => {
  it('[attack 1] a long form that the page does not read is not taken', async () => {
    const { asked, reader, served } = await visited(() => new Promise<Response>(never), 'POST /responder HTTP/1.1');
    reader.write(`Content-Length: ${64 * megabyte}\r\n\r\n`);
    reader.write(Buffer.alloc(64 * megabyte));
    await asked;
    expect(await atRest(() => served.bytesRead)).toBeLessThan(onTheWay);
    reader.destroy();
  });

  it('a form that it reads comes whole', async () => {
    const page = async (request: Request) => new Response(await request.text(), { headers: { 'x-a': 'b' } });
    const { reader } = await visited(page, 'POST /tramite HTTP/1.1');
    reader.write('Content-Length: 9\r\n\r\nnumber=GT');
    const [said] = (await once(reader.resume(), 'data')) as [Buffer];
    expect(said.toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*x-a: b\r\n[^]*\r\n\r\n9\r\nnumber=GT\r\n/);
  });

  it('a page that says how long it is comes whole, and nobody is told that its reader went away', async () => {
    let signal: AbortSignal | undefined;
    const page = (request: Request) => {
      ({ signal } = request);
      return Promise.resolve(new Response('a page', { headers: { 'content-length': '6' } }));
    };
    const { reader } = await visited(page, 'GET /tramite HTTP/1.1');
    reader.write('Connection: close\r\n\r\n');
    const parts = (await reader.resume().toArray()) as Buffer[];
    expect(Buffer.concat(parts).toString()).toMatch(
      /^HTTP\/1\.1 200 OK\r\n[^]*content-length: 6\r\n[^]*\r\n\r\na page$/,
    );
    expect(signal?.aborted).toBe(false);
  });

  it('a download is made no faster than it is taken, and no further once whoever took it is gone', async () => {
    let [made, ended] = [0, false];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        made += megabyte;
        controller.enqueue(new Uint8Array(megabyte));
      },
      cancel: () => void (ended = true),
    });
    const { reader } = await visited(() => Promise.resolve(new Response(body)), 'GET /archivo HTTP/1.1');
    reader.write('\r\n');
    while (made === 0) await setImmediate();
    expect(await atRest(() => made)).toBeLessThan(onTheWay);
    reader.destroy();
    while (!ended) await setImmediate();
    expect(faults).toEqual([]);
  });
});
