import type { AddressInfo } from 'node:net';
import type { SMTPServerAddress } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { MessageOutlet } from './index.js';
import { messageOutlet } from './index.js';

/** Invented. */
const message = {
  name: 'GT-26-7K3M9Q-X-n1',
  reference: 'GT-26-7K3M9Q-X-n1-5f3a',
  channel: 'e-mail',
  address: 'maria@example.org',
  text: 'Tiene un aviso',
  language: 'es' as const,
};

interface Got {
  readonly to: readonly SMTPServerAddress[];
  readonly mail: string;
  readonly envelope: unknown;
}

describe('[R8] e-mail by a server of SMTP', () => {
  const got: Got[] = [];
  let refuses: { readonly at: 'recipient' | 'mail'; readonly code: number } | undefined;
  const refusal = (code: number) => Object.assign(new Error('no'), { responseCode: code });
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], hideDSN: false, logger: false },
    onRcptTo: (_address, _session, done) => done(refuses?.at === 'recipient' ? refusal(refuses.code) : undefined),
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        got.push({ to: envelope.rcptTo, mail: Buffer.concat(parts).toString('utf8'), envelope });
        if (refuses?.at === 'mail') done(refusal(refuses.code));
        else done(null);
      });
    },
  });
  let outlet: MessageOutlet;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const smtp = { url: `smtp://127.0.0.1:${String(port)}`, from: 'Puente <avisos@example.org>' };
    outlet = messageOutlet({ folder: '/nowhere', smtp });
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  beforeEach(() => {
    got.length = 0;
    refuses = undefined;
  });

  it('is accepted and no more, under the reference by which its reports come back, which nobody reads in it', async () => {
    expect(await outlet.send(message)).toMatchObject({
      state: 'accepted',
      proof: expect.stringMatching(/^250/) as string,
    });
    const [one] = got;
    expect(one?.to.map(({ address }) => address)).toEqual(['maria@example.org']);
    expect(one?.mail).toContain('Tiene un aviso');
    expect(one?.mail).toMatch(/^From: Puente <avisos@example.org>/m);
    expect(JSON.stringify(one?.envelope)).toContain(message.reference);
    expect(one?.mail).not.toContain(message.reference);
  });

  it('fails where the server knows nobody there, or takes no such mail', async () => {
    refuses = { at: 'recipient', code: 550 };
    expect(await outlet.send(message)).toMatchObject({ state: 'failed', why: 'unreachable', proof: 'SMTP 550' });
    refuses = { at: 'mail', code: 554 };
    expect(await outlet.send(message)).toMatchObject({ state: 'failed', why: 'rejected' });
  });

  it('was not tried where the server is busy, or away', async () => {
    refuses = { at: 'recipient', code: 450 };
    await expect(outlet.send(message)).rejects.toThrow();
    const away = messageOutlet({ folder: '/nowhere', smtp: { url: 'smtp://127.0.0.1:9', from: 'a@example.org' } });
    await expect(away.send(message)).rejects.toThrow('ECONNREFUSED');
  });

  it('[D 5] bears one name however often it is tried, and a try that is cancelled says nothing more', async () => {
    await outlet.send(message);
    await outlet.send(message);
    const names = got.map(({ mail }) => /^Message-ID: (.*)\r?$/im.exec(mail)?.[1]);
    expect(names).toEqual(Array.from({ length: 2 }, () => `<${message.name}@example.org>`));
    await expect(outlet.send(message, AbortSignal.abort())).rejects.toThrow();
    expect(got).toHaveLength(2);
  });

  it('goes to one address, whatever is written in it', async () => {
    const { address } = { address: 'maria@example.org, otra@example.org' };
    await outlet.send({ ...message, address }).catch(() => undefined);
    expect(got.flatMap(({ to }) => to).map((one) => one.address)).not.toContain('otra@example.org');
  });
});
