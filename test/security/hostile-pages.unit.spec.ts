import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staffRoles } from '@puente/domain/kernel';
import type { ServerBuild } from 'react-router';
import { hostileHeaders } from './corpus/headers.js';
import { hostileTexts } from './corpus/texts.js';
import { addressesOf, consoleBuilt, siteBuilt } from './pages/site-built.js';

// Every page of a site, some of them drawn for the first time.
jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'puente-pages-'));
const faults: unknown[] = [];
const onFault = (fault: unknown) => void faults.push(fault);
let api: Server;

beforeAll(async () => {
  process.on('unhandledRejection', onFault).on('uncaughtException', onFault);
  // What a site writes of itself is read for faults, and nothing else of it is shown.
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    // What the router answers by itself, of an address that it does not have, is no error that somebody threw.
    if (/"level":"error"(?!.*"not an error")/.test(String(line))) faults.push(line);
    return true;
  });
  jest.spyOn(console, 'warn').mockImplementation(onFault);
  // It knows nothing: what is attacked is what the pages make of what they are sent.
  api = createServer((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/problem+json' });
    response.end('{"type":"about:blank","title":"x","status":404,"detail":"x","code":"NOT_FOUND","errors":[]}');
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
});
afterAll(() => {
  jest.restoreAllMocks();
  process.off('unhandledRejection', onFault).off('uncaughtException', onFault);
  api.close();
  rmSync(folder, { recursive: true });
});

const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text).toString()).slice(0, 2000).replace(/%.?$/, '');
const inTurn = <One>(all: readonly One[], place: number, n: number): One[] =>
  Array.from({ length: n }, (_, next) => all[(place * n + next) % all.length] as One);
const texts = Object.entries(hostileTexts);

/** Each page with texts of the corpus in its address, its question and its form, and with headers of it: those whose turn it is. */
async function underTheCorpus(build: ServerBuild, base: string, headers: Readonly<Record<string, string>>) {
  const found: unknown[] = [];
  const addresses = addressesOf(build);
  for (const [place, { path, takes }] of addresses.entries()) {
    const at = (text: string) => base + path.replaceAll(/:\w+\??/g, encoded(text) || 'x');
    const requests = [
      ...inTurn(texts, place, 3).map(([what, text]) => [
        what,
        `${at(text)}?lang=${encoded(text)}&x=${encoded(text)}`,
        {},
      ]),
      ...inTurn(hostileHeaders, place, 2).map((more) => [
        Object.keys(more).join(),
        at('x'),
        { headers: { ...headers, ...more } },
      ]),
      ...(takes ? inTurn(texts, place, 3) : []).map(([what, text]) => [
        `${what} in its form`,
        at('x'),
        { method: 'POST', headers: { ...headers, origin: base }, body: new URLSearchParams(formOf(text)) },
      ]),
      ...(takes ? inTurn(noForms, place, 2) : []).map(([type, body]) => [
        `${type} that is no form`,
        at('x'),
        { method: 'POST', headers: { ...headers, origin: base, 'content-type': type }, body },
      ]),
    ] as const;
    for (const [what, url, init] of requests as readonly [string, string, RequestInit][]) {
      const { status } = await fetch(url, { redirect: 'manual', headers, ...init });
      // The API knows nothing, which a page that needs it says.
      if (status >= 500 && status !== 503) found.push([path, what, status]);
    }
  }
  return { found, asked: addresses.length };
}

/** What is sent where a form is taken, and is none. */
const noForms = [
  ['application/json', '{}'],
  ['text/plain', 'code=x'],
  ['multipart/form-data', '--x--'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Dispo'],
] as const;

const formOf = (text: string) =>
  Object.fromEntries(
    ['formToken', 'code', 'reasons.es', 'number', 'caseNumber', text.slice(0, 50)].map((name) => [name, text]),
  );

const started = (build: ServerBuild, env: object) =>
  (build.entry.module as unknown as { start: (site: ServerBuild, env: object) => Promise<Server> }).start(build, {
    ...{
      PORT: '0',
      PUENTE_COUNTRY: 'GT',
      PUENTE_API: `http://127.0.0.1:${String((api.address() as AddressInfo).port)}`,
    },
    ...env,
  });

async function ending<Found>(server: Server, work: (base: string) => Promise<Found>): Promise<Found> {
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const found = await work(base);
    expect((await fetch(`${base}/health`)).status).toBe(200);
    return found;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('[wall 10] every page, under the corpus', () => {
  it('of the portal answers without a fault of its own', async () => {
    const build = await siteBuilt('portal', [
      ...['layout/portal.css?inline', 'offline/checker.css?inline', 'live/follow-page.ts?bundled'],
      ...['check-page', 'read-picture', 'service-worker'].map((script) => `offline/${script}.ts?bundled`),
    ]);
    const server = await started(build, { PUENTE_PORTAL_URL: 'http://127.0.0.1' });
    const { asked, found } = await ending(server, (base) => underTheCorpus(build, base, {}));
    expect(asked).toBeGreaterThan(40);
    expect([found, faults]).toEqual([[], []]);
  });

  it('of the console does, to nobody and to whoever has every role', async () => {
    const build = await consoleBuilt();
    const key = randomBytes(32);
    writeFileSync(join(folder, 'key'), key.toString('base64url'));
    const server = await started(build, {
      ...{ PUENTE_CONSOLE_URL: 'http://127.0.0.1', PUENTE_CONSOLE_KEY: join(folder, 'key') },
      ...{ OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_AUDIENCE: 'x', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'x' },
    });
    const { cookiesFor } = (await import(join(__dirname, '../../apps/console/app/sign-in/index.ts'))) as {
      cookiesFor: (key: Uint8Array, secure: boolean) => { session: { keep: (session: object) => string } };
    };
    const cookie = cookiesFor(key, false).session.keep({
      tokens: { access: 'x', id: 'x', name: 'x', until: Date.now() + 3_600_000 },
      me: {
        ...{ id: 'gt.everybody', country: 'GT', agency: { id: 'gt-mintrab', name: 'x' }, roles: staffRoles },
        ...{ demonstration: true, timeZone: 'America/Guatemala' },
      },
      ...{ since: Date.now(), formToken: 'x' },
    });
    const [sent = ''] = cookie.split(';');
    const { nobody, everybody } = await ending(server, async (base) => ({
      nobody: await underTheCorpus(build, base, {}),
      everybody: await underTheCorpus(build, base, { cookie: sent }),
    }));
    expect(everybody.asked).toBeGreaterThan(30);
    expect([nobody.found, everybody.found, faults]).toEqual([[], [], []]);
  });
});
