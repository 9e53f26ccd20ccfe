import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:tls';
import { createServer } from 'node:tls';
import { connectWaker, temporalServer } from '@puente/platform/temporal';
import { NativeConnection } from '@temporalio/worker';
import { generate } from 'selfsigned';

const [host = '127.0.0.1', port = '7430'] = (process.env['TEMPORAL_ADDRESS'] ?? '').split(':');

/** An authority, and a certificate for this machine that it signed. */
async function vouchedFor(name: string) {
  const subject = (value: string) => [{ name: 'commonName', value }];
  const authority = await generate(subject(`who vouches for ${name}`), {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const made = await generate(subject(name), {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { authority: authority.cert, certificate: made.cert, key: made.private };
}

/** TLS as a Temporal server ends it in production: it shows its certificate and asks for one that it knows. */
async function guarded(server: { certificate: string; key: string }, knows: string): Promise<Server> {
  const guard = createServer(
    {
      ...{ key: server.key, cert: server.certificate, ca: [knows], ALPNProtocols: ['h2'] },
      ...{ requestCert: true, rejectUnauthorized: true },
    },
    (socket) => {
      const behind = connect(Number(port), host);
      const end = () => [socket, behind].forEach((each) => each.destroy());
      for (const each of [socket, behind]) each.on('error', end).on('close', end);
      socket.pipe(behind).pipe(socket);
    },
  );
  await new Promise<void>((resolve) => guard.listen(0, '127.0.0.1', resolve));
  return guard;
}

describe('Temporal on another machine', () => {
  let folder: string;
  let guard: Server;
  /** The configuration of a process, whose certificate the server knows or not. */
  let config: (of: 'ours' | 'a stranger’s', authorities?: 'server' | 'ours') => Parameters<typeof temporalServer>[0];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'puente-temporal-'));
    const made = {
      server: await vouchedFor('Temporal'),
      ours: await vouchedFor('a process'),
      'a stranger’s': await vouchedFor('a process'),
    };
    const file = (name: string) => join(folder, name);
    for (const [name, parts] of Object.entries(made))
      for (const [part, text] of Object.entries(parts)) await writeFile(file(`${name}.${part}`), text);
    guard = await guarded(made.server, made.ours.authority);
    config = (of, authorities = 'server') => ({
      TEMPORAL_ADDRESS: `localhost:${(guard.address() as AddressInfo).port}`,
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_CA: file(`${authorities}.authority`),
      TEMPORAL_CERTIFICATE: file(`${of}.certificate`),
      TEMPORAL_KEY: file(`${of}.key`),
    });
  });
  afterAll(async () => {
    guard.close();
    await rm(folder, { recursive: true });
  });

  const asks = async (...of: Parameters<typeof config>) => {
    const waker = connectWaker({ ...(await temporalServer(config(...of))), timeoutMs: 1000 });
    try {
      await waker.check();
    } finally {
      await waker.close();
    }
  };

  it('is spoken to over TLS, by who starts processes and by who runs them', async () => {
    await expect(asks('ours')).resolves.toBeUndefined();
    const { address, tls = null } = await temporalServer(config('ours'));
    await (await NativeConnection.connect({ address, tls })).close();
  });

  it('lets in nobody whose certificate it does not know, and is not believed without its own', async () => {
    await expect(asks('a stranger’s')).rejects.toThrow();
    await expect(asks('ours', 'ours')).rejects.toThrow();
    const { address } = await temporalServer(config('ours'));
    const waker = connectWaker({ address, namespace: 'default', timeoutMs: 1000 });
    await expect(waker.check()).rejects.toThrow();
    await waker.close();
  });
});
