import type { Instant, Language } from '@puente/domain/kernel';
import type { Paper } from '@puente/words/languages';
import { fonts } from './look.js';
import { asPdfUa } from './pdf-ua.js';

export type Element = PDFKit.PDFStructureElement;

/** A language of the paper with its words. */
export interface Tongue<Words = Paper['certificate']> {
  readonly language: Language;
  readonly words: Words;
}

/** The document being drawn; `second` where the host's language is another than the worker's. */
export interface Sheet<Words = Paper['certificate']> {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  readonly first: Tongue<Words>;
  readonly second: Tongue<Words> | undefined;
}

/** What a paper says of itself before anything is drawn. */
export interface Opening<Words> {
  readonly first: Tongue<Words>;
  readonly second?: Tongue<Words>;
  readonly title: string;
  readonly author: string;
  readonly madeAt: Instant;
}

/** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): keeps for decades, and is read aloud. */
export async function openSheet<Words>(opening: Opening<Words>): Promise<Sheet<Words>> {
  // A tenth of a node's start, and most days nobody asks for paper.
  const { default: PdfDocument } = await import('pdfkit');
  const { author, first, madeAt, second, title } = opening;
  const doc = new PdfDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: first.language,
    displayTitle: true,
    bufferPages: true,
    font: fontFile('sans'),
    info: {
      Title: title,
      Creator: 'Puente',
      Producer: 'Puente',
      CreationDate: new Date(madeAt),
    },
  });
  asPdfUa(doc, author);
  for (const name of Object.keys(fonts) as (keyof typeof fonts)[]) doc.registerFont(name, fontFile(name));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, first, second };
}

const fontFile = (name: keyof typeof fonts): string => require.resolve(`dejavu-fonts-ttf/ttf/${fonts[name]}`);

/** Closes the structure and gives the bytes. */
export function closeSheet({ doc, root }: Sheet<unknown>): Promise<Buffer> {
  root.end();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    doc.end();
  });
}

/** Begins the next page. */
export const nextPage = ({ doc }: Sheet<unknown>): PDFKit.PDFDocument => doc.addPage();
