import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { country, newCaseNumber } from '@puente/domain/kernel';
import { ApiClient, certificateFor, demonstrationWorker } from '@puente/testing/actors';
import type { OneApi } from '../security/one-api.js';
import { oneApi } from '../security/one-api.js';
import type { Told } from './generators.js';
import { clients, lint } from './generators.js';

// Others' programs that read 1,200 schemas, beside whatever else runs.
jest.setTimeout(900_000);

/** Which of them; all, where nothing is said. */
const { PUENTE_CLIENTS: some } = process.env;
const wanted = Object.keys(clients).filter((name) => some === undefined || some.split(' ').includes(name));

/** In Java no library of openapi-generator 7.26 both compiles and tells a file's kinds apart. */
const readsFiles = (name: string): boolean => name !== 'java';

let api: OneApi;
let env: Told;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puente-clients-'));
  api = await oneApi({});
  const token = await api.officer('gt.counter', 'gt-intecap', 'assistant');
  const held = certificateFor(await loadRuleBook(), { home: 'GT', host: 'MX' });
  const { certificateId, dossier } = demonstrationWorker(1, held, { nationality: 'MX' });
  const counter = new ApiClient(api.base, () => Promise.resolve(token));
  const created = await counter.must(counter.post('/dossiers', dossier));
  const dossierId = String(created.body['id']);
  const opening = { dossierId, certificateId, hosts: [{ country: 'MX' }], language: 'es' };
  const { body } = await counter.must(counter.post('/cases', opening));
  const nobodys = newCaseNumber(country('GT'), 2026, randomBytes(6));
  env = { NODE: api.base, TOKEN: token, CASE: String(body['caseId']), NOBODYS: nobodys };
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

describe("the API's document", () => {
  it.each(wanted)(
    'is what %s makes a client of, which signs in, lists, reads, commands, and is refused',
    async (name) => {
      const own = join(folder, name);
      await mkdir(own);
      expect(await clients[name]?.(own, env)).toEqual({
        roles: ['assistant'],
        listed: [env.CASE],
        ...(readsFiles(name) ? { file: ['recognition-request', 'draft'] } : {}),
        noted: ['note-added'],
        missing: [404, 'NO_SUCH_CASE'],
      });
    },
  );

  it('has no error by the rules that Redocly has by default', async () => {
    const said = await lint.redocly();
    expect(said).toMatch(/^warning tag-description/m);
    expect(said).not.toMatch(/^error /m);
  });

  it('has none by those of Spectral', async () => {
    expect(await lint.spectral(folder)).toContain('No results with a severity of');
  });
});
