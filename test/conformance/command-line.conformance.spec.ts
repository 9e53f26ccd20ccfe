import { signJws } from '@puente/credentials/jws';
import { sampleRecognition } from '@puente/credentials/specification';
import { exitCodes, run } from '@puente/verifier/cli';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { did, trustListOf } from './samples/authorities.js';
import { servesIn } from './samples/bad-in-each-form.js';
import { bind, occasion, show } from './samples/wallet.js';
import type { Workshop } from './samples/workshop.js';
import { list, openWorkshop, places } from './samples/workshop.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-check-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function type(typed: readonly string[], input = '') {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(typed, new Date('2026-11-25T12:00:00Z'), {
    input: (async function* () {
      yield await Promise.resolve(Buffer.from(input));
    })(),
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join(''), complained: complained.join('') };
}

describe('puente-check', () => {
  let workshop: Workshop;
  let trust: string;
  let status: string;
  let by: string[];

  beforeAll(async () => {
    workshop = await openWorkshop();
    trust = file('trust.json', JSON.stringify(workshop.by.trust));
    status = file('status.jwt', `${await workshop.publish()}\n`);
    by = ['--trust', trust, '--status', status];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('checks what it is given as text, in a file and as it comes in', async () => {
    const text = await workshop.issue('compact');
    const path = file('credential.txt', `${text}\n`);
    for (const { code, printed } of [
      await type([...by, text]),
      await type([...by, path]),
      await type([...by, '-'], `${text}\n`),
      await type(by, text),
    ]) {
      expect(code).toBe(exitCodes.valid);
      expect(printed).toMatch(/^VÁLIDA\n/);
    }
  });

  it('says in two languages what it says, who says so and how far that is known', async () => {
    const text = await workshop.issue('vc+jwt');
    const spanish = await type([...by, text]);
    expect(spanish.printed).toContain('Titular: Ixchel Demostración Cumes Xicay');
    expect(spanish.printed).toContain('Excepto trabajos en alta tensión.');
    const english = await type([...by, '--lang', 'en', text]);
    expect(english.printed).toMatch(/^VALID\n/);
    expect(english.printed).toContain('Issuer: Ministry of Labour and Social Welfare (Guatemala (demonstration))');
    expect(english.printed).toContain('GT-DEMO-FV-01-U2 Mount the structure and the photovoltaic modules: recognised');
    expect(english.printed).toContain('Status last heard: 2026-11-25T11:00:00.000Z');
  });

  it('has an exit code for each verdict', async () => {
    const revoked = await workshop.issue('compact', { place: { list, index: places.revoked } });
    expect(await type([...by, '--lang', 'en', revoked])).toMatchObject({
      code: exitCodes['not-valid'],
      printed: expect.stringMatching(/^NOT VALID.*\n {2}It was revoked\.\n/) as string,
    });
    const forged = await type([...by, revoked.slice(0, -3)]);
    expect(forged).toMatchObject({ code: exitCodes['not-genuine'] });
    expect(forged.printed).not.toContain('Cumes');
    const unheard = await type(['--trust', trust, await workshop.issue('compact')]);
    expect(unheard).toMatchObject({ code: exitCodes.unknown });
  });

  it('says of one that is out of season when it holds again, and in which months', async () => {
    const text = await workshop.issue('compact', { record: servesIn({ from: 1, to: 10 }) });
    const english = await type([...by, '--lang', 'en', text]);
    expect(english).toMatchObject({ code: exitCodes['not-valid'] });
    expect(english.printed).toContain('Holds again on: 2027-01-01');
    expect(english.printed).toContain('All year until 2026-11-23; after that, only from January to October');
    expect((await type([...by, '--at', '2027-01-01', text])).printed).not.toContain('temporada');
  });

  it('asks the wallet’s holder for a proof where it is told to', async () => {
    const shown = show(await workshop.issue('dc+sd-jwt'), ['given_name']);
    const asked = [...by, '--nonce', occasion.nonce, '--audience', occasion.audience];
    expect((await type([...asked, shown])).code).toBe(exitCodes['not-valid']);
    const bound = await type([...asked, '--json', await bind(shown, workshop.keys.stranger)]);
    expect(JSON.parse(bound.printed)).toMatchObject({ verdict: 'valid', holder: 'proved' });
    expect(bound.printed).not.toContain('1991-05-17');
  });

  it('fetches the trust list, and with --online the status list that is missing', async () => {
    const publishing = createServer();
    await new Promise<void>((resolve) => publishing.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(publishing.address() as AddressInfo).port}`;
    const published = await workshop.publish({ statusLists: `${at}/status` });
    const trusted = JSON.stringify(trustListOf(workshop.keys, { statusLists: `${at}/status` }));
    publishing.on('request', ({ url }, response) => {
      if (url === `/status/${list}`) response.end(published);
      else if (url === '/trust.json') response.end(trusted);
      else response.writeHead(404).end();
    });
    const text = await workshop.issue('compact');
    expect((await type(['--trust', `${at}/trust.json`, text])).code).toBe(exitCodes.unknown);
    expect((await type(['--trust', `${at}/trust.json`, '--online', text])).code).toBe(exitCodes.valid);
    const elsewhere = await workshop.issue('compact', { place: { list: list + 1, index: 1 } });
    const missing = await type(['--trust', `${at}/trust.json`, '--online', '--json', elsewhere]);
    expect(JSON.parse(missing.printed)).toMatchObject({ faults: ['status-missing'] });
    expect((await type(['--trust', `${at}/none.json`, text])).code).toBe(exitCodes.unreadable);
    await new Promise((resolve) => publishing.close(resolve));
  });

  it('believes a signed trust list by the key that was pinned, and by no other', async () => {
    const { current, retired } = workshop.keys;
    const header = { typ: 'trust-list+jwt', kid: `${did}#${current.signer.kid}` };
    const signed = file('trust.jwt', await signJws(header, { iss: did, ...workshop.by.trust }, current.signer));
    const text = await workshop.issue('compact');
    const pin = (kid: string) => type(['--trust', signed, '--pin', kid, '--status', status, text]);
    expect((await pin(current.trusted.kid)).code).toBe(exitCodes.valid);
    expect((await pin(retired.trusted.kid)).code).toBe(exitCodes.trust);
    expect((await pin(`-${retired.trusted.kid.slice(1)}`)).code).toBe(exitCodes.trust);
    expect((await type(['--trust', signed, text])).complained).toContain('--pin');
    expect((await type(['--trust', signed, text, '--pin'])).code).toBe(exitCodes.usage);
  });

  it('shows a name’s control characters as what they are', async () => {
    const record = sampleRecognition();
    const holder = { ...record.holder, surnames: 'Cumes\u001B[2J\u202E' };
    const text = await workshop.issue('vc+jwt', { record: { ...record, holder } });
    expect((await type([...by, text])).printed).toContain('Titular: Ixchel Demostración Cumes\uFFFD[2J\uFFFD\n');
  });

  it.each([
    ['without a trust list', []],
    ['with two credentials', ['--trust', 'x', 'a', 'b']],
    ['with an unknown option', ['--trust', 'x', '--fast']],
    ['in a language that it does not speak', ['--trust', 'x', '--lang', 'fr']],
    ['with a nonce and no audience', ['--trust', 'x', '--nonce', 'n']],
    ['at no date', ['--trust', 'x', '--at', 'tomorrow']],
  ])('says how it is used %s', async (_, typed) => {
    const { code, complained } = await type(typed);
    expect(code).toBe(exitCodes.usage);
    expect(complained).toContain('puente-check --trust');
  });

  it('says which field of the trust list is wrong, and what it cannot read', async () => {
    const broken = file('broken.json', JSON.stringify({ ...workshop.by.trust, authorities: [{ did: 'x' }] }));
    expect(await type(['--trust', broken, 'PUENTE1:'])).toMatchObject({
      code: exitCodes.trust,
      complained: expect.stringContaining('authorities[0]: did') as string,
    });
    expect((await type([...by, join(folder, 'nowhere.txt')])).code).toBe(exitCodes.unreadable);
  });
});
