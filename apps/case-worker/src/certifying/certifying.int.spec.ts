import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssuedCertificate } from '@puente/domain/kinds/certification';
import type {
  CaseId,
  CertifierId,
  CountryCode,
  DossierId,
  Instant,
  PlainDate,
  ReferenceId,
  StandardCode,
} from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { Vault } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import type { Message } from '@puente/platform/messenger';
import { certificateVault } from './certificate-vault.js';
import { referenceHandler } from './reference-handler.js';

const at = '2026-03-03T15:00:00.000Z' as Instant;
const until = '2026-03-18T05:59:59.999Z' as Instant;
const caseId: CaseId = newCaseNumber('MX' as CountryCode, 2026, randomBytes(6));
/** Invented. */
const person = {
  givenNames: 'Demostración',
  surnames: [],
  birthDate: '1990-01-01' as PlainDate,
  sex: 'X' as const,
  nationality: 'GT' as CountryCode,
  identityDocuments: [],
  contact: { channels: [], language: 'es' as const },
};
const contact = { name: 'Demostración Dos', channel: 'sms', address: '+99955500012' } as const;
const certificate: IssuedCertificate = {
  number: `${caseId}-1`,
  standard: { country: 'MX' as CountryCode, code: 'EC0586.01' as StandardCode },
  standardVersion: '1',
  units: [],
  issuedOn: '2026-03-03' as PlainDate,
  validUntil: '2031-03-03' as PlainDate,
};

describe('what a certification does in the world', () => {
  let database: TestDatabase;
  let folder: string;
  let vault: Vault;
  /** As the API opens it, which takes what people hand in. */
  let apiVault: Vault;
  let dossier: DossierId;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'puente-certifying-'));
    const opened = { secrets: fixedSecrets(randomBytes(32)), documentsFolder: folder };
    vault = openVault({ pool: database.poolOf('worker'), ...opened });
    apiVault = openVault({ pool: database.poolOf('api'), ...opened });
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    dossier = randomUUID() as DossierId;
    await vault.dossiers.create({ dossier: { id: dossier, person, certificates: [] }, agencies: [], at });
  });

  it('puts a certificate into the dossier once, where a recognition finds it, its number sealed', async () => {
    const certificates = certificateVault(vault, { now: () => at });
    const filing = { caseId, dossier, certifier: 'ECE-00001' as CertifierId, certificate };
    const id = await certificates.file(filing);
    expect(await certificates.file(filing)).toBe(id);
    const [held, ...more] = (await vault.dossiers.read(dossier))?.dossier.certificates ?? [];
    expect(held).toEqual({
      ...{ id, standard: certificate.standard, certifier: 'ECE-00001', folio: `${caseId}-1`, issuedOn: '2026-03-03' },
    });
    expect(more).toEqual([]);
    const { rows } = await database.pool.query<{ row: string }>('SELECT d::text AS row FROM dossiers d');
    expect(rows.map(({ row }) => row).join()).not.toContain(`${caseId}-1`);
  });

  it('answers for a dossier that was destroyed, and keeps nothing in it', async () => {
    const certificates = certificateVault(vault, { now: () => at });
    await vault.dossiers.destroyKey(dossier, at);
    await certificates.file({ caseId, dossier, certifier: 'ECE-00001' as CertifierId, certificate });
    expect(await vault.dossiers.read(dossier)).toBeUndefined();
  });

  it('asks a reference with a code that opens it until their time is over, the same one where it asks again; another time ends it', async () => {
    const sent: Message[] = [];
    const accepted = { state: 'accepted', at, proof: 'demonstration' } as const;
    const handler = referenceHandler({
      vault,
      outlet: { send: (message) => Promise.resolve((sent.push(message), accepted)) },
      page: 'https://portal.example',
    });
    const reference = randomUUID() as ReferenceId;
    await apiVault.references.keep(dossier, { id: reference, caseId, at }, contact);
    await handler.ask({ caseId, reference, language: 'en', until });
    await handler.ask({ caseId, reference, language: 'es', until });
    const [first, second] = sent.map(({ text }) => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? '');
    expect(sent[1]).toMatchObject({ channel: 'sms', address: contact.address });
    expect(sent[1]?.text).toContain('https://portal.example/referencia');
    expect(sent[1]?.text).not.toMatch(/Demostración|MX-26/);
    expect(await vault.references.find(second?.toLowerCase() ?? '', at)).toEqual({ id: reference, caseId, dossier });
    expect(first).toBe(second);
    expect(await vault.references.find(second ?? '', until)).toBeUndefined();
    await handler.ask({ caseId, reference, language: 'es', until: instant(Date.parse(until) + 1000) });
    expect(await vault.references.find(second ?? '', at)).toBeUndefined();
  });

  it('has nobody to ask once the worker’s data are destroyed', async () => {
    const reference = randomUUID() as ReferenceId;
    await apiVault.references.keep(dossier, { id: reference, caseId, at }, contact);
    await vault.dossiers.destroyKey(dossier, at);
    const outlet = { send: () => Promise.reject(new Error('somebody was asked')) };
    await referenceHandler({ vault, outlet, page: '' }).ask({ caseId, reference, language: 'es', until });
    expect(await vault.references.read(reference)).toBeUndefined();
  });
});
