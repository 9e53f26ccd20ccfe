import { join } from 'node:path';
import { demonstrationPdf } from '@puente/testing/actors';
import { compiledThread } from '@puente/testing/threads';
import { hostileArchives } from './corpus/archives.js';
import { hostileFileNames } from './corpus/file-names.js';
import { hostilePdfs } from './corpus/pdfs.js';
import { drawPictures, hostilePictures, largestPictures } from './corpus/pictures.js';
import { leastHeld } from './loop/watch-loop.js';
import type { OneApi } from './one-api.js';
import { oneApi } from './one-api.js';

const registerThread = join(__dirname, '../../apps/agency-api/src/agency/bulk-issues/read-register.thread.ts');
const corpus = [...hostilePictures, ...hostileArchives, ...hostilePdfs];

/** What the whole process may grow by, whatever it is sent. */
const grownAtMost = 400_000_000;

let api: OneApi;
let dossier: string;
beforeAll(async () => {
  await drawPictures();
  api = await oneApi({
    REGISTER_THREAD: compiledThread(registerThread),
    STAFF_DOCUMENTS: '500',
    REFUSED_DOCUMENTS: '1000',
  });
  dossier = await newDossier();
  // What is compiled and connected at a first request is no attack's doing.
  for (let n = 0; n < 3; n += 1) await send('documents', demonstrationPdf);
});
afterAll(() => api.close());

const asOfficer = async () => ({
  authorization: `Bearer ${await api.officer('gt.registrar.h', 'gt-intecap', 'registrar', 'assistant')}`,
  'idempotency-key': crypto.randomUUID(),
});

/** Invented. */
async function newDossier(): Promise<string> {
  const person = {
    ...{ givenNames: 'Demostración Ixchel', surnames: ['Cumes'], birthDate: '1991-05-17', sex: 'F', nationality: 'GT' },
    identityDocuments: [],
    contact: { channels: [], language: 'es' },
    demonstration: true,
  };
  const headers = { ...(await asOfficer()), 'content-type': 'application/json' };
  const body = JSON.stringify({ person, certificates: [] });
  const answer = await fetch(`${api.base}/dossiers`, { method: 'POST', headers, body });
  return ((await answer.json()) as { readonly id: string }).id;
}

interface Said {
  readonly status: number;
  readonly body: {
    readonly id?: string;
    readonly code?: string;
    readonly errors?: readonly { readonly code: string }[];
  };
}

/** To either of the two routes that take files. */
async function send(route: 'documents' | 'bulk-issues', bytes: Uint8Array, name = 'a.pdf'): Promise<Said> {
  const form = new FormData();
  if (route === 'documents') form.append('kind', 'certificate');
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  const path = route === 'documents' ? `/dossiers/${dossier}/documents` : '/bulk-issues';
  const answer = await fetch(api.base + path, { method: 'POST', body: form, headers: await asOfficer() });
  return { status: answer.status, body: (await answer.json()) as Said['body'] };
}

async function harmlessly(route: Parameters<typeof send>[0], bytes: Uint8Array): Promise<Said> {
  const memory = process.memoryUsage.rss();
  const { allowed, held, result } = await leastHeld(() => send(route, bytes));
  expect(held).toBeLessThan(allowed);
  expect(process.memoryUsage.rss() - memory).toBeLessThan(grownAtMost);
  return result;
}

describe('[row 33] whatever is uploaded', () => {
  it.each(corpus)('as a document, is refused with what to do instead, and holds nobody: $name', async (file) => {
    const { body, status } = await harmlessly('documents', file.bytes());
    expect([status, body.code, body.errors?.[0]?.code]).toEqual([
      ...[415, 'FILE_TYPE_NOT_ACCEPTED', file.refused.toLowerCase()],
    ]);
  });

  it.each(corpus)('as a register, is refused and holds nobody: $name', async ({ bytes }) => {
    const { body, status } = await harmlessly('bulk-issues', bytes());
    expect([status, body.code]).toEqual([400, 'INVALID_REQUEST']);
  });

  it.each(Object.entries(largestPictures))(
    'is as large as a picture may be, and holds nobody: %s',
    async (_, bytes) => {
      expect(await harmlessly('documents', await bytes())).toMatchObject({ status: 201 });
    },
  );

  it.each(['documents', 'bulk-issues'] as const)('is over the limit, to %s', async (route) => {
    // To make and send so much holds the loop of this test by itself.
    const { body, status } = await send(route, Buffer.alloc(12_000_000, '%PDF-'));
    expect([status, body.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  it.each(Object.entries(hostileFileNames))('has our own name, where its own is %s', async (_, name) => {
    const { body, status } = await send('documents', demonstrationPdf, name);
    expect(status).toBe(201);
    const id = body.id ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const read = await fetch(`${api.base}/documents/${id}`, { headers: await asOfficer() });
    expect(read.headers.get('content-disposition')).toBe(`attachment; filename="${id}.pdf"`);
    expect(read.headers.get('set-cookie')).toBeNull();
  });
});
