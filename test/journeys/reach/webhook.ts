import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Claims {
  readonly jti: string;
  readonly aud: string;
  readonly sub_id: { readonly id: string };
  readonly events: Readonly<Record<string, { readonly state?: string; readonly until?: string }>>;
}

/** An employer's own server, which takes what it is pushed. */
export class Webhook {
  private constructor(
    private readonly server: Server,
    readonly received: Claims[],
  ) {}

  static async open(): Promise<Webhook> {
    const received: Claims[] = [];
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const [, payload = ''] = Buffer.concat(parts).toString().split('.');
        received.push(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims);
        response.writeHead(202).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new Webhook(server, received);
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}/puente`;
  }

  /** What became of a credential, as this server was told, in order. */
  statesOf(credential: string): (string | undefined)[] {
    return this.received
      .filter(({ sub_id: { id } }) => id === credential)
      .flatMap(({ events }) => Object.values(events).map(({ state }) => state));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
