import { deflateSync } from 'node:zlib';
import { archive } from './archives.js';
import type { HostileFile } from './hostile-file.js';

const [catalogue, pages, page] = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>',
] as const;

interface Parts {
  readonly root?: string;
  readonly page?: string;
  /** From number four on. */
  readonly more?: readonly (string | Buffer)[];
  readonly trailer?: string;
}

/** A page, and what else is asked for, without a table of references: readers find their way. */
export function pdfOf({ root = catalogue, page: first = page, more = [], trailer = '' }: Parts = {}): Buffer {
  const objects = [root, pages, first, ...more].map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  const end = `trailer\n<</Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects, Buffer.from(end)]);
}

const stream = (dict: string, bytes: Buffer | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dict}/Length ${Buffer.byteLength(bytes)}>>\nstream\n`),
    Buffer.from(bytes),
    Buffer.from('\nendstream'),
  ]);

/** A stream of one object, number nine. */
const folded = (
  object: string,
  as: { readonly type?: string; readonly filter?: string; twice?: true } = {},
): Buffer => {
  const { type = '/Type/ObjStm', filter = '/FlateDecode', twice } = as;
  const once = deflateSync(`9 0 ${object}`);
  return stream(`${type}/N 1/First 4/Filter${filter}`, twice ? deflateSync(once) : once);
};

const rootWith = (more: string): string => `<</Type/Catalog/Pages 2 0 R${more}>>`;
const pageWith = (more: string): string => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]${more}>>`;
const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';

const active: Readonly<Record<string, () => Buffer>> = {
  'runs a script when it is opened': () => pdfOf({ root: rootWith(`/OpenAction${script}`) }),
  'says script with a capital escape': () => pdfOf({ root: rootWith('/OpenAction<</S/J#61vaScript/#4A#53(x)>>') }),
  'says script with a small escape': () => pdfOf({ root: rootWith('/OpenAction<</S/#4aavaScript/#4a#53(x)>>') }),
  'has a script under a name': () =>
    pdfOf({ root: rootWith('/Names<</JavaScript<</Names[(a) 4 0 R]>>>>'), more: [script] }),
  'has its script folded away': () => pdfOf({ root: rootWith('/OpenAction 9 0 R'), more: [folded(script)] }),
  'names its action by reference': () =>
    pdfOf({ root: rootWith('/OpenAction 4 0 R'), more: ['<</S 5 0 R/URI(https://a.example)>>', '/Launch'] }),
  'opens a web page by itself': () => pdfOf({ root: rootWith('/OpenAction<</S/URI/URI(https://a.example)>>') }),
  'had a script before it was mended': () =>
    Buffer.concat([
      pdfOf({ root: rootWith(`/OpenAction${script}`) }),
      Buffer.from(`1 0 obj\n${catalogue}\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`),
    ]),
  'acts when its page is turned to': () => pdfOf({ page: pageWith(`/AA<</O${script}>>`) }),
  'acts after something harmless': () =>
    pdfOf({ root: rootWith(`/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[${script}]>>`) }),
  'starts a program': () => pdfOf({ page: pageWith('/Annots[<</Subtype/Link/A<</S/Launch/F(cmd.exe)>>>>]') }),
  'opens a file of a network': () =>
    pdfOf({ page: pageWith('/Annots[<</Subtype/Link/A<</S/GoToR/F(\\\\\\\\a.example\\\\b)/D[0/Fit]>>>>]') }),
  'sends what was filled in': () =>
    pdfOf({ page: pageWith('/Annots[<</Subtype/Widget/A<</S/SubmitForm/F(https://a.example)>>>>]') }),
  'carries a file': () =>
    pdfOf({
      root: rootWith('/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>'),
      more: ['<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>', stream('/Type/EmbeddedFile', 'MZ')],
    }),
  'has a file pinned to its page': () => pdfOf({ page: pageWith('/Annots[<</Subtype/FileAttachment>>]') }),
  'plays a film': () => pdfOf({ page: pageWith('/Annots[<</Subtype/RichMedia/RichMediaContent<<>>>>]') }),
  'is a form that is a program': () =>
    pdfOf({ root: rootWith('/AcroForm<</Fields[]/XFA 4 0 R>>'), more: [stream('', '<xdp/>')] }),
  'has its page in another file': () =>
    pdfOf({ page: pageWith('/Contents 4 0 R'), more: [stream('/F(\\\\\\\\a.example\\\\b)', '')] }),
};

const broken: Readonly<Record<string, () => Buffer>> = {
  'has no page': () => pdfOf({ page: 'null' }),
  'ends in the middle': () => pdfOf().subarray(0, 100),
  'is a heading and an end': () => Buffer.from('%PDF-1.7\n%%EOF\n'),
  'is noise': () =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, '1 0 obj <<'), Buffer.from('\n%%EOF')]),
  'is nested without end': () => pdfOf({ more: ['['.repeat(400_000)] }),
  'hides a script in a stream': () =>
    pdfOf({ root: rootWith('/OpenAction 9 0 R'), more: [stream('', `\n9 0 obj\n${script}\nendobj\n`)] }),
  'hides a script in a stream behind many blanks': () =>
    pdfOf({
      root: rootWith('/OpenAction 9 0 R'),
      more: [stream('', `\n9 0${' '.repeat(30)}obj\n${script}\nendobj\n`)],
    }),
  'hides a script in a stream behind many comments': () =>
    pdfOf({
      root: rootWith('/OpenAction 9 0 R'),
      more: [stream('', `\n9 0 ${'%\n'.repeat(30)}obj\n${script}\nendobj\n`)],
    }),
  'hides a script in a text': () =>
    pdfOf({ root: rootWith('/OpenAction 9 0 R'), more: [`(\n9 %\n0 %\nobj\n${script}\nendobj\n)`] }),
  'does not say that a stream holds objects': () =>
    pdfOf({ root: rootWith('/OpenAction 9 0 R'), more: [folded(script, { type: '' })] }),
  'folds its objects twice': () =>
    pdfOf({
      root: rootWith('/OpenAction 9 0 R'),
      more: [folded(script, { filter: '[/FlateDecode/FlateDecode]', twice: true })],
    }),
  'unfolds to 100 MB of objects': () =>
    pdfOf({
      more: [stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(Buffer.alloc(100_000_000, ' ')))],
    }),
  'unfolds a little, sixty times': () =>
    pdfOf({
      more: Array.from({ length: 60 }, () =>
        stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(`9 0 ${' '.repeat(900_000)}1`)),
      ),
    }),
};

const twoAtOnce: Readonly<Record<string, () => Buffer>> = {
  'is also a zip': () => Buffer.concat([pdfOf(), archive('a.txt', 'a')]),
  'is also a zip with a comment up to its end': () =>
    Buffer.concat([pdfOf().subarray(0, -6), archive('a.txt', 'a', '\n%%EOF\n')]),
  'is also a zip whose comment says another length': () =>
    Buffer.concat([pdfOf({ more: [stream('', archive('a.txt', 'a'))] })]),
  'is also a page': () => pdfOf({ more: ['(<html><script>alert\\(1\\)</script>)'] }),
  'is two': () => Buffer.concat([pdfOf(), pdfOf()]),
  'has a program behind its end': () => Buffer.concat([pdfOf(), Buffer.from('MZ\u0090')]),
};

const each = (files: Readonly<Record<string, () => Buffer>>, refused: HostileFile['refused']): HostileFile[] =>
  Object.entries(files).map(([what, bytes]) => ({ name: `a PDF that ${what}`, bytes, refused }));

export const hostilePdfs: readonly HostileFile[] = [
  ...each(active, 'ACTIVE'),
  ...each(broken, 'BROKEN'),
  ...each(twoAtOnce, 'TWO_AT_ONCE'),
  {
    name: 'a PDF that asks for a password',
    bytes: () => pdfOf({ trailer: '/Encrypt 4 0 R', more: ['<</Filter/Standard/V 2/R 3>>'] }),
    refused: 'ENCRYPTED',
  },
  {
    name: 'a PDF that has something before it',
    bytes: () => Buffer.concat([Buffer.from('%!PS\n'), pdfOf()]),
    refused: 'NOT_ACCEPTED',
  },
  {
    name: 'a PDF of millions of lists',
    bytes: () => pdfOf({ more: Array.from({ length: 50 }, () => `[${'[]'.repeat(90_000)}]`) }),
    refused: 'TOO_HEAVY',
  },
];

/** What ordinary programs write, and somebody may take for one of those above. */
export const honestPdfs: Readonly<Record<string, () => Buffer>> = {
  'one page': () => pdfOf(),
  'begins at its first page, as office programs say': () =>
    pdfOf({ root: rootWith('/OpenAction[3 0 R/XYZ null null 0]') }),
  'turns to its first page, as TeX says': () => pdfOf({ root: rootWith('/OpenAction<</S/GoTo/D[3 0 R/Fit]>>') }),
  'a link': () => pdfOf({ page: pageWith('/Annots[<</Subtype/Link/A<</S/URI/URI(https://a.example)>>>>]') }),
  'a title with a stroke': () => pdfOf({ more: ['<</Title(HTML/JavaScript /Launch)>>'], trailer: '/Info 4 0 R' }),
  'folded objects': () => pdfOf({ more: [folded('<</Title(a)>>')] }),
  'a later revision': () =>
    Buffer.concat([pdfOf(), Buffer.from(`3 0 obj\n${page}\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`)]),
  'blanks behind its end': () => Buffer.concat([pdfOf(), Buffer.from('\r\n\0\0 ')]),
};
