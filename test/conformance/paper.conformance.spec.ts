import { qrPng } from '@puente/credentials/qr';
import { askJava, askPython, handOver, patience } from './checkers.js';
import type { Drawn } from './papers.js';
import { drawPapers, papers } from './papers.js';
import { makeKeys } from './samples/authorities.js';

interface Read {
  readonly signature: Record<string, unknown>;
  readonly tampering: Record<string, boolean>;
  readonly structure: {
    readonly language: string;
    readonly marked: boolean;
    readonly claims: Record<string, string>;
    readonly pages: number;
    readonly tags: readonly string[];
    readonly alternatives: readonly string[];
    readonly languages: readonly string[];
  };
  readonly text: string;
  readonly codes: Record<string, readonly string[]>;
}

interface Found {
  readonly found: readonly { readonly file: string; readonly flavour: string; readonly faults: readonly string[] }[];
}

/** Dots per inch: a whole page on a small phone's picture, a fax, an office scanner. */
const resolutions = [60, 96, 150];
const hand = handOver();
const names = Object.keys(papers);
let drawn: Readonly<Record<string, Drawn>>;
let read: Readonly<Record<string, Read>>;
let pictures: Readonly<Record<string, readonly string[]>>;
let veraPdf: Found['found'];

const of = <Thing>(all: Readonly<Record<string, Thing>>, name: string): Thing => {
  const thing = all[name];
  if (thing === undefined) throw new Error(`nothing was said of ${name}`);
  return thing;
};

beforeAll(async () => {
  const { current } = await makeKeys();
  const made = await drawPapers(current);
  drawn = made.drawn;
  const files = Object.fromEntries(names.map((name) => [name, hand(`${name}.pdf`, of(drawn, name).pdf)]));
  const phone = hand('phone.png', await qrPng(of(drawn, 'spanish').code, 300));
  const certificate = hand('certificate.der', made.certificate);
  const told = hand('told.json', JSON.stringify({ certificate, papers: files, pictures: { phone }, resolutions }));
  const [python, java] = await Promise.all([
    askPython<{ papers: Record<string, Read>; pictures: Record<string, readonly string[]> }>('check_paper.py', told),
    askJava<Found>('CheckPaper', ...Object.values(files)),
  ]);
  ({ papers: read, pictures } = python);
  veraPdf = java.found;
}, patience);

describe.each(names)('the paper: %s', (name) => {
  test('is PDF/A-2a and PDF/UA-1 by veraPDF', () => {
    const about = veraPdf.filter(({ file }) => file.endsWith(`${name}.pdf`));
    expect(about.map(({ flavour, faults }) => [flavour, faults])).toEqual([
      ['2a', []],
      ['ua1', []],
    ]);
  });

  test('is signed as PAdES baseline B: pyHanko finds it valid, over the whole file', () => {
    expect(of(read, name).signature).toEqual({
      count: 1,
      valid: true,
      trusted: true,
      whole: true,
      kind: '/ETSI.CAdES.detached',
      attributes: ['content_type', 'message_digest', 'signing_certificate_v2'],
      at: '2026-11-25T12:00:00+00:00',
    });
  });

  test('cannot be changed or added to unseen', () => {
    expect(of(read, name).tampering).toEqual({ changed: true, appended: true });
  });

  test('tells a reader that speaks its language, title and figures', () => {
    const [record] = papers[name] ?? [];
    const { structure } = of(read, name);
    expect(structure).toMatchObject({ marked: true, language: record?.languages.worker });
    expect(structure.claims).toMatchObject({ 'pdfaid:part': '2', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' });
    expect(structure.claims['dc:title']).toContain(record?.number);
    const table = record?.units.length === 0 ? [] : ['Table', 'TR', 'TH', 'TD'];
    expect(structure.tags).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Figure', 'Form', ...table]));
    expect(structure.alternatives.map((words) => words.length > 10)).toEqual([true, true]);
    const { worker, host } = record?.languages ?? {};
    expect(structure.languages).toEqual(worker === host ? [] : [host]);
  });

  test.each(resolutions)('has a code that is read from it at %i dpi', (dpi) => {
    const { code } = of(drawn, name);
    // What is crowded must be looked at from nearer.
    if (dpi < 96 && code.level === 'L') return;
    expect(of(read, name).codes[String(dpi)]).toEqual([code.text]);
  });
});

test('the code of a typical recognition is of version 20 at most, and is read from a picture of 300 pixels', () => {
  const { code } = of(drawn, 'spanish');
  expect(code.level).toBe('M');
  expect(code.version).toBeLessThanOrEqual(20);
  expect(of(drawn, 'crowded').code.level).toBe('L');
  expect(pictures['phone']).toEqual([code.text]);
});

test.each([
  ['spanish', ['Reconocimiento de competencia laboral', 'Cumes Xicay', 'DEMO258001', 'Nivel 2', '7411', 'Reconocida']],
  ['spanish', ['Excepto trabajos en alta tensión', 'mx-gt-corridor, versión 2', 'fv-mx-gt, versión 3', 'ICEMéxico']],
  ['spanish', ['24 de noviembre de 2031', 'Ministerio de Trabajo', 'puente.example/comprobar', 'gratuito']],
  [
    'english',
    ['Recognition of competence', 'Reconocimiento de competencia laboral', 'DEMONSTRATION', 'This service is free'],
  ],
  ['portuguese', ['VENCIDO DESDE 25 DE NOVEMBRO DE 2031', 'Certificado de competência profissional', 'gratuito']],
  ['french', ['RÉVOQUÉ LE 3 JANVIER 2027', 'GT-DEMO-FV-01-U24', 'Page 2 sur 2', 'Ce service est gratuit']],
  ['creole', ['REKONÈT PASKE', 'RECONOCIDO POR SILENCIO ADMINISTRATIVO', '24 novanm 2026', 'gratis']],
  ['creole', ['Pa sezon', 'Tout ane a jiska 24 novanm 2031; apre sa, sèlman soti novanm rive avril']],
  ['suspended', ['SUSPENDIDO HASTA EL 3 DE', 'SUSPENDED UNTIL 3 JANUARY 2027', 'No reconocida', 'Not recognised']],
  ['replaced', ['SUSTITUIDO EL 3 DE ENERO DE 2027']],
  ['bare', ['Ixchel Demostración Cumes Xicay', 'Sin fecha de término']],
  ['crowded', ['Fernández de Córdova', 'autoridad de energía del lugar', 'Page 2 sur 2']],
])('the %s paper says %j', (name, words) => {
  const text = of(read, name).text.replaceAll(/\s+/g, ' ');
  for (const word of words) expect(text).toContain(word);
});

test('nothing is said of demonstration, silence or standing where there is none', () => {
  expect(of(read, 'spanish').text).not.toMatch(/DEMOSTRACIÓN|SILENCIO|SUSPENDIDO|VENCIDO|REVOCADO|SUSTITUIDO/);
});
