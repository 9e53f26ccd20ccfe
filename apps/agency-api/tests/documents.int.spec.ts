import { randomUUID } from 'node:crypto';
import { PNG } from 'pngjs';
import { demonstrationDossier, draft, form, handedIn, must, pdf } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let dossierId: string;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  dossierId = String((await must(counter.post('/dossiers', demonstrationDossier()))).body['id']);
});
afterAll(() => node.close());

const upload = (body: FormData, headers = {}): Promise<Answer> =>
  counter.post(`/dossiers/${dossierId}/documents`, body, headers);

describe('an upload', () => {
  it('is kept under our own name, whatever the sender calls it', async () => {
    const name = '../../etc/passwd\r\nset-cookie: a=b.exe';
    const { body } = await must(upload(form(pdf, 'certificate', name, 'text/html')));
    expect(body).toMatchObject({ kind: 'certificate', mediaType: 'application/pdf' });
    const read = await must(counter.get(`/documents/${body['id'] as string}`));
    expect(read.headers.get('content-disposition')).toBe(`attachment; filename="${body['id'] as string}.pdf"`);
    expect(read.headers.get('content-type')).toBe('application/pdf');
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('set-cookie')).toBeNull();
    expect(read.body['text']).toBe(pdf.toString());
  });

  it('is one document however often it is sent with its key', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await must(upload(form(pdf), key));
    expect((await must(upload(form(pdf), key))).body).toEqual(first.body);
    const other = Buffer.concat([pdf, Buffer.from('%other\n%%EOF\n')]);
    expect(await upload(form(other), key)).toMatchObject({ status: 422, body: { code: 'COMMAND_REUSED' } });
    expect(await upload(form(pdf, 'identity'), key)).toMatchObject({ status: 422 });
  });

  it('that is not what we take is refused with its reason, and nothing is kept', async () => {
    const before = await node.rows();
    const odd = form(pdf);
    odd.set('stage', 'recognised');
    const withoutFile = new FormData();
    withoutFile.set('kind', 'certificate');
    const two = form(pdf);
    two.append('file', new Blob([Uint8Array.from(pdf)]), 'second.pdf');
    const cases: readonly [string, FormData, number, string, string?][] = [
      ['empty', form(Buffer.alloc(0)), 400, 'FILE_EMPTY', 'file'],
      ['missing', withoutFile, 400, 'FILE_MISSING', 'file'],
      ['too large', form(Buffer.alloc(10_000_001, '%PDF-')), 413, 'FILE_TOO_LARGE'],
      ['a page', form(Buffer.from('<!doctype html><script>alert(1)</script>')), 415, 'FILE_TYPE_NOT_ACCEPTED', 'file'],
      ['a zip', form(Buffer.from('504b0304140000000800', 'hex')), 415, 'FILE_TYPE_NOT_ACCEPTED', 'file'],
      ['torn', form(pdf.subarray(0, 40)), 415, 'FILE_TYPE_NOT_ACCEPTED', 'file'],
      ['of no kind', form(pdf, 'passport-photo'), 400, 'INVALID_REQUEST', 'kind'],
      ['with more fields', odd, 400, 'INVALID_REQUEST', 'stage'],
      ['two files', two, 400, 'MALFORMED_REQUEST'],
    ];
    for (const [what, body, status, code, field] of cases) {
      const answer = await upload(body);
      expect([what, answer.status, answer.body['code']]).toEqual([what, status, code]);
      if (field !== undefined) expect(answer.body['errors']).toEqual([expect.objectContaining({ field })]);
    }
    const json = await counter.post(`/dossiers/${dossierId}/documents`, { kind: 'certificate' });
    expect(json).toMatchObject({ status: 400, body: { code: 'FILE_MISSING' } });
    expect(await node.rows()).toEqual(before);
  });

  it('that ends before it is whole, or says no boundary, is a request that cannot be read', async () => {
    const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4';
    for (const [type, text] of [
      ['multipart/form-data; boundary=b', '--b'],
      ['multipart/form-data; boundary=b', part],
      ['multipart/form-data', part],
    ] as const) {
      const headers = { 'content-type': type, 'idempotency-key': randomUUID() };
      const answer = await counter.send('POST', `/dossiers/${dossierId}/documents`, text, headers);
      expect([type, text, answer.status, answer.body['code']]).toEqual([type, text, 400, 'MALFORMED_REQUEST']);
    }
  });

  it('[attack 16] that a browser or a reader would run is refused, and says what to send instead', async () => {
    const script = Buffer.from('1 0 obj<</Type/Catalog/OpenAction<</S/J#61vaScript/JS(x)>>>>endobj\n%%EOF\n');
    const answer = await upload(form(Buffer.concat([pdf, script])), { 'accept-language': 'en' });
    expect(answer).toMatchObject({ status: 415, body: { code: 'FILE_TYPE_NOT_ACCEPTED' } });
    expect(answer.body['errors']).toEqual([
      { field: 'file', code: 'active', message: expect.stringContaining('Print it to PDF again') as string },
    ]);
  });

  it('[attack 16] is one of so many that a dossier takes, and the next is refused with what to do; others’ are not', async () => {
    const full = await testNode('GT', { STAFF_DOCUMENTS: '2' });
    const officer = await full.officer('gt.counter', 'gt-mintrab', 'assistant');
    const open = async () => String((await must(officer.post('/dossiers', demonstrationDossier()))).body['id']);
    const dossier = await open();
    const send = (to: string, headers = {}) => officer.post(`/dossiers/${to}/documents`, form(pdf), headers);
    const key = { 'idempotency-key': randomUUID() };
    const first = await must(send(dossier, key));
    const many = await Promise.all(Array.from({ length: 6 }, () => send(dossier)));
    expect(many.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409, 409, 409]);
    expect(many.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'DOSSIER_FULL' });
    expect((await must(send(dossier, key))).body).toEqual(first.body);
    expect((await send(await open())).status).toBe(201);
    await full.close();
  });

  it('[attack 16] that is refused counts against whoever sent it, and against nobody else', async () => {
    const strict = await testNode('GT', { REFUSED_DOCUMENTS: '2' });
    const [one, other] = [
      await strict.officer('gt.counter', 'gt-mintrab', 'assistant'),
      await strict.officer('gt.second', 'gt-mintrab', 'assistant'),
    ];
    const dossier = String((await must(one.post('/dossiers', demonstrationDossier()))).body['id']);
    const send = (by: Person, bytes: Buffer) => by.post(`/dossiers/${dossier}/documents`, form(bytes));
    const odd = Buffer.from('<!doctype html>');
    expect([(await send(one, odd)).status, (await send(one, odd)).status]).toEqual([415, 415]);
    const late = await send(one, pdf);
    expect(late).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect((await send(other, pdf)).status).toBe(201);
    await strict.close();
  });

  it('to somebody else’s dossier goes nowhere', async () => {
    const stranger = await node.officer('gt.other', 'gt-intecap', 'assistant');
    expect((await stranger.post(`/dossiers/${dossierId}/documents`, form(pdf))).status).toBe(404);
    expect((await stranger.post(`/dossiers/${randomUUID()}/documents`, form(pdf))).status).toBe(404);
  });
});

describe('a document', () => {
  const picture = PNG.sync.write(new PNG({ width: 600, height: 300 }));

  /** As it comes: bytes are no text. */
  async function read(by: Person, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
    const answer = await fetch(node.base + path, {
      method,
      headers: { authorization: `Bearer ${by.token}`, 'accept-encoding': 'identity', ...headers },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, bytes, said: (name: string) => answer.headers.get(name) };
  }

  it('is listed with its size, its day and how many pages it has, and says the same of itself when it is handed in', async () => {
    const { dossierId: dossier } = await draft(counter);
    const { body } = await must(counter.post(`/dossiers/${dossier}/documents`, form(picture, 'identity', 'a.png')));
    const { documents } = (await must(counter.get(`/dossiers/${dossier}`))).body as {
      readonly documents: readonly Readonly<Record<string, unknown>>[];
    };
    expect(documents).toMatchObject([
      { kind: 'certificate', mediaType: 'application/pdf', size: pdf.length, pages: 1 },
      { kind: 'identity', mediaType: 'image/png', size: expect.any(Number) as number },
    ]);
    expect(documents[1]).not.toHaveProperty('pages');
    expect(documents[1]).toEqual(body);
    expect(Date.now() - Date.parse(String(body['addedAt']))).toBeLessThan(60_000);
  });

  it('is read in parts that are put together again, and by its tag from where somebody was', async () => {
    const path = `/documents/${(await draft(counter)).documentId}`;
    const whole = await read(counter, path);
    expect(whole.bytes.equals(pdf)).toBe(true);
    const tag = whole.said('etag') ?? '';
    expect([whole.said('accept-ranges'), whole.said('content-length')]).toEqual(['bytes', String(pdf.length)]);
    const half = Math.floor(pdf.length / 2);
    const first = await read(counter, path, { range: `bytes=0-${half - 1}` });
    const rest = await read(counter, path, { range: `bytes=${half}-`, 'if-range': tag });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(first.said('content-range')).toBe(`bytes 0-${half - 1}/${pdf.length}`);
    expect(first.said('content-length')).toBe(String(half));
    expect(Buffer.concat([first.bytes, rest.bytes]).equals(pdf)).toBe(true);
    expect(await read(counter, path, { range: 'bytes=0-1', 'if-range': '"x"' })).toMatchObject({ status: 200 });
    const known = await read(counter, path, { 'if-none-match': tag });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
    const head = await read(counter, path, { range: 'bytes=0-1' }, 'HEAD');
    expect([head.status, head.said('content-length')]).toEqual([200, String(pdf.length)]);
    const beyond = await read(counter, path, { range: `bytes=${pdf.length}-` });
    expect([beyond.status, beyond.said('content-range')]).toEqual([416, `bytes */${pdf.length}`]);
    expect(JSON.parse(beyond.bytes.toString())).toMatchObject({ code: 'RANGE_NOT_SATISFIABLE', status: 416 });
    expect(beyond.said('content-disposition')).toBeNull();
  });

  it('is shown by a browser only where that is asked for, apart from all else and kept by nobody', async () => {
    const { documentId } = await draft(counter);
    const said = async (query: string) => (await read(counter, `/documents/${documentId}${query}`)).said;
    const shown = await said('?disposition=inline');
    expect(shown('content-disposition')).toBe(`inline; filename="${documentId}.pdf"`);
    expect(shown('content-type')).toBe('application/pdf');
    expect(shown('x-content-type-options')).toBe('nosniff');
    expect(shown('cache-control')).toBe('no-store');
    expect(shown('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    expect((await said('?disposition=attachment'))('content-disposition')).toMatch(/^attachment;/);
    const odd = await read(counter, `/documents/${documentId}?disposition=inline%0d%0aset-cookie:a`);
    expect([odd.status, odd.said('set-cookie')]).toEqual([400, null]);
  });

  it('[F59] is one look of whoever reads it in however many parts, small or whole; also of one who is told no more than its size', async () => {
    const filed = await draft(counter);
    const page = await handedIn(node, counter, filed.caseId);
    const { body } = await must(counter.post(`/dossiers/${filed.dossierId}/documents`, form(picture, 'identity')));
    const looks = async () => (await must(page.get('/status/looks'))).body['items'];
    const paths = [`/documents/${String(body['id'])}`, `/documents/${filed.documentId}`] as const;
    for (let n = 0; n < 5; n += 1) await read(counter, paths[0], { range: `bytes=${n}-${n}` });
    expect((await read(counter, `${paths[0]}/thumbnail`)).status).toBe(200);
    expect(await looks()).toMatchObject([{ what: 'document' }]);
    expect((await read(counter, paths[1], { range: 'bytes=99999999-' })).status).toBe(416);
    expect(await looks()).toMatchObject([{ what: 'document' }, { what: 'document' }]);
  });

  it('that is a picture is drawn small for whoever may read it, and for nobody else; a PDF is not', async () => {
    const filed = await draft(counter);
    const { body } = await must(counter.post(`/dossiers/${filed.dossierId}/documents`, form(picture, 'identity')));
    const path = `/documents/${String(body['id'])}/thumbnail`;
    const small = await read(counter, path);
    expect([small.status, small.said('content-type'), small.said('cache-control')]).toEqual([
      ...[200, 'image/jpeg', 'no-store'],
    ]);
    expect(small.bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(small.bytes.length).toBeLessThan(10_000);
    expect((await read(counter, `/documents/${filed.documentId}/thumbnail`)).status).toBe(404);
    const stranger = await node.officer('gt.other', 'gt-intecap', 'assistant');
    for (const other of [path, `/documents/${String(body['id'])}`])
      for (const headers of [{}, { range: 'bytes=0-1' }, { range: 'bytes=99999999-' }, { 'if-none-match': '*' }])
        expect((await read(stranger, other, headers)).status).toBe(404);
    expect((await read(node.bearer(), path)).status).toBe(401);
  });
});
