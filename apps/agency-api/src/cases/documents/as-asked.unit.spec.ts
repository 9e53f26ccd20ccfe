import type { FastifyReply } from 'fastify';
import { HttpProblem } from '../../http/problems/problem.js';
import { asAsked } from './as-asked.js';

const bytes = Buffer.from('0123456789');
const tag = '"the-digest"';

interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: string | undefined;
}

async function asked(headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Said> {
  const said = { status: 200, headers: {} as Record<string, string> };
  const reply = {
    status(code: number) {
      said.status = code;
      return reply;
    },
    header: (name: string, value: string) => reply.headers({ [name]: value }),
    headers(more: Record<string, string>) {
      Object.assign(said.headers, more);
      return reply;
    },
  };
  const file = { bytes, mediaType: 'application/pdf', name: 'd.pdf', shown: 'attachment', tag } as const;
  const found = asAsked(file, { method, headers }, reply as unknown as FastifyReply);
  const sent = found && Buffer.concat(await found.getStream().toArray()).toString();
  const { length } = found?.getHeaders() ?? {};
  if (sent !== undefined) expect(length).toBe(sent.length);
  return { ...said, sent };
}

describe('a file is sent', () => {
  it('whole, with what it takes to ask for parts of it and to show it apart', async () => {
    expect(await asked({})).toEqual({
      status: 200,
      headers: {
        ...{ 'accept-ranges': 'bytes', etag: tag },
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      },
      sent: '0123456789',
    });
  });

  it.each([
    ['the first bytes', 'bytes=0-3', '0123', '0-3'],
    ['one byte', 'bytes=0-0', '0', '0-0'],
    ['from there on', 'bytes=7-', '789', '7-9'],
    ['the last ones', 'bytes=-2', '89', '8-9'],
    ['more of the last ones than there are', 'bytes=-11', '0123456789', '0-9'],
    ['more of the last ones than there are numbers', `bytes=-${'9'.repeat(400)}`, '0123456789', '0-9'],
    ['to beyond the end', 'bytes=8-4096', '89', '8-9'],
    ['to beyond any end', `bytes=9-${'9'.repeat(400)}`, '9', '9-9'],
    ['parts that overlap', 'bytes=0-4,2-6', '0123456', '0-6'],
    ['parts that touch, in whatever order', 'bytes=5-9, 0-4', '0123456789', '0-9'],
    ['one part, and one that is beyond the end', 'bytes=2-3,50-60', '23', '2-3'],
    ['in another spelling of bytes', 'Bytes=1-2', '12', '1-2'],
  ])('in the part that is asked for: %s', async (_, range, sent, where) => {
    const said = await asked({ range });
    expect(said).toMatchObject({ status: 206, sent, headers: { 'content-range': `bytes ${where}/10`, etag: tag } });
  });

  it.each([
    ['in parts that do not touch', 'bytes=0-1,5-6'],
    ['in very many parts', `bytes=${Array.from({ length: 2000 }, (_, n) => `${n * 2}-${n * 2}`).join(',')}`],
    ['in another unit', 'pages=1-2'],
    ['in no unit', '0-3'],
    ['in words', 'bytes=first-last'],
    ['from before its beginning', 'bytes=--3'],
    ['up to before its beginning', 'bytes=3--1'],
    ['from a number that is none', 'bytes=0x1-5'],
    ['from a fraction', 'bytes=1.5-3'],
    ['with nothing said', 'bytes='],
    ['with a hyphen only', 'bytes=-'],
    ['with a line behind it', 'bytes=0-3\n'],
  ])('whole, where it is asked for %s', async (_, range) => {
    const said = await asked({ range });
    expect(said).toMatchObject({ status: 200, sent: '0123456789' });
    expect(said.headers).not.toHaveProperty('content-range');
  });

  it.each(['bytes=10-', 'bytes=10-20', `bytes=${'9'.repeat(400)}-`, 'bytes=-0', 'bytes=5-3', 'bytes=50-60,70-80'])(
    'not at all, with how large it is, where no byte of it is meant: %s',
    async (range) => {
      const fault = await asked({ range }).catch((problem: unknown) => problem);
      expect(fault).toBeInstanceOf(HttpProblem);
      expect(fault).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
    },
  );

  it('in a part only as long as it is the same file, and never of a size that is asked for', async () => {
    const range = 'bytes=0-3';
    expect(await asked({ range, 'if-range': tag })).toMatchObject({ status: 206 });
    for (const other of ['"another"', `W/${tag}`, 'Wed, 21 Oct 2026 07:28:00 GMT'])
      expect(await asked({ range, 'if-range': other })).toMatchObject({ status: 200, sent: '0123456789' });
    expect(await asked({ range: 'bytes=99-', 'if-range': '"another"' })).toMatchObject({ status: 200 });
    expect(await asked({ range }, 'HEAD')).toMatchObject({ status: 200 });
  });

  it('to nobody who has it already, whatever part they ask for', async () => {
    for (const range of ['bytes=0-3', 'bytes=99-'])
      expect(await asked({ range, 'if-none-match': `"x", ${tag}` })).toMatchObject({ status: 304, sent: undefined });
    expect(await asked({ 'if-none-match': '"x"' })).toMatchObject({ status: 200 });
  });
});
