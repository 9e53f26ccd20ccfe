import type { Language } from '@puente/domain/kernel';
import type { Paper } from '@puente/words/languages';
import { languages as spoken } from '@puente/words/languages';
import type { CredentialRecord } from '../../record/index.js';
import { fonts } from './look.js';
import { titleOf } from './title-of.js';
import { asPdfUa } from './pdf-ua.js';

export type Element = PDFKit.PDFStructureElement;

/** A language of the paper with its words. */
export interface Tongue {
  readonly language: Language;
  readonly words: Paper['certificate'];
}

/** The document being drawn; `second` where the host's language is another than the worker's. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  readonly first: Tongue;
  readonly second: Tongue | undefined;
}

const tongue = (language: Language): Tongue => ({ language, words: spoken[language].paper.certificate });

/** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): keeps for decades, and is read aloud. Same record, same bytes. */
export async function openSheet(record: CredentialRecord): Promise<Sheet> {
  // A tenth of a node's start, and most days nobody asks for paper.
  const { default: PdfDocument } = await import('pdfkit');
  const { languages, number, issuedAt, issuer } = record;
  const first = tongue(languages.worker);
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
      Title: `${titleOf(record, first)} ${number}`,
      Creator: 'Puente',
      Producer: 'Puente',
      CreationDate: new Date(issuedAt),
    },
  });
  asPdfUa(doc, issuer.agency.name.es);
  for (const name of Object.keys(fonts) as (keyof typeof fonts)[]) doc.registerFont(name, fontFile(name));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, first, second: languages.host === languages.worker ? undefined : tongue(languages.host) };
}

const fontFile = (name: keyof typeof fonts): string => require.resolve(`dejavu-fonts-ttf/ttf/${fonts[name]}`);

/** Closes the structure and gives the bytes. */
export function closeSheet({ doc, root }: Sheet): Promise<Buffer> {
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
export const nextPage = ({ doc }: Sheet): PDFKit.PDFDocument => doc.addPage();
