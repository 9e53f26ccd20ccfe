import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { DocumentFault } from '../documents/index.js';
import { PdfObjects } from './pdf-objects.js';

/** Keys under which a PDF has scripts, actions that nobody asks for, other files, and forms that are programs. */
const activeKeys: ReadonlySet<string> = new Set([
  ...['/JS', '/JavaScript', '/AA', '/XFA', '/EmbeddedFiles', '/EF', '/RF', '/RichMediaContent', '/RichMediaSettings'],
]);

/** Actions (ISO 32000-2, 12.6.4) that run, send, or open something outside of the document. A link to a web page is none: a person follows it. */
const activeActions: ReadonlySet<string> = new Set([
  ...['/JavaScript', '/Launch', '/GoToR', '/GoToE', '/SubmitForm', '/ImportData', '/Rendition', '/Movie', '/Sound'],
  ...['/RichMediaExecute', '/GoTo3DView'],
]);

/** Annotations and objects (12.5.6, 8.8) that are more than what is seen on paper. */
const activeSubtypes: ReadonlySet<string> = new Set([
  ...['/RichMedia', '/Screen', '/Movie', '/Sound', '/3D', '/FileAttachment', '/PS'],
]);

/** What keeps a PDF from being taken, and how many pages it has. */
interface PdfFound {
  readonly fault?: DocumentFault;
  readonly pages?: number | undefined;
}

/** It is read by a parser, so that names in other spellings and folded objects are seen. */
export async function lookedInto(bytes: Buffer): Promise<PdfFound> {
  if (!bytes.includes('%%EOF')) return { fault: 'BROKEN' };
  const objects = new PdfObjects(bytes);
  let context: PDFContext;
  try {
    context = await objects.parseDocument();
  } catch {
    return { fault: 'BROKEN' };
  }
  if (context.trailerInfo.Encrypt !== undefined) return { fault: 'ENCRYPTED' };
  if (objects.all.some((object) => isActive(object, context))) return { fault: 'ACTIVE' };
  const standing = pageObjects(objects);
  if (standing === 0 || objects.standing !== headersIn(bytes)) return { fault: 'BROKEN' };
  return { pages: pagesSaid(context, standing) };
}

const pageObjects = ({ all }: PdfObjects): number =>
  all.filter((object) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Page')).length;

/**
 * How many pages its tree says it has (ISO 32000-2, 7.7.3.2), where as many pages stand in the file: a later revision may leave
 * some of them out. The tree is not walked, which may lead in a circle.
 */
function pagesSaid(context: PDFContext, standing: number): number | undefined {
  const root = context.lookup(context.trailerInfo.Root);
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('Pages')) : undefined;
  const count = tree instanceof PDFDict ? tree.lookup(PDFName.of('Count')) : undefined;
  const said = count instanceof PDFNumber ? count.asNumber() : 0;
  return Number.isInteger(said) && said > 0 && said <= standing ? said : undefined;
}

/**
 * Beginnings of objects, wherever they stand. A reader that is led into a stream or a text by the table of references
 * finds there what the parser passed over, so there must be none that it did not see.
 */
function headersIn(bytes: Buffer): number {
  const text = bytes.toString('latin1');
  // Between the number and its word a reader passes over blanks and comments, however many. What stands behind a sign of
  // comments may lie in a stream, where it is none: so both are looked at, and what both find is one.
  const withoutComments = text.replaceAll(/%[^\r\n]*/g, (comment) => ' '.repeat(comment.length));
  return new Set([...headerEnds(text), ...headerEnds(withoutComments)]).size;
}

const headerEnds = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\0\t\n\f\r ]*obj(?![a-z])/g)].map((found) => found.index + found[0].length);

function isActive(object: PDFObject, context: PDFContext): boolean {
  if (object instanceof PDFArray) return object.asArray().some((each) => isActive(each, context));
  // The bytes of a stream may not lie in another file.
  if (object instanceof PDFStream) return object.dict.has(PDFName.of('F')) || isActive(object.dict, context);
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => says(key.toString(), value, context) || isActive(value, context));
}

const named = new Set(['/S', '/Subtype', '/Type']);

function says(key: string, given: PDFObject, context: PDFContext): boolean {
  if (activeKeys.has(key)) return true;
  // A name that stands somewhere else may stand there twice, and the reader take the other one.
  if (given instanceof PDFRef && named.has(key)) return true;
  const value = given instanceof PDFRef ? context.lookup(given) : given;
  if (key === '/S') return activeActions.has(String(value));
  if (key === '/Subtype') return activeSubtypes.has(String(value));
  if (key === '/Type') return String(value) === '/EmbeddedFile';
  // Where to begin to read is an array; of actions the one that turns to a page does the same.
  if (key !== '/OpenAction' || !(value instanceof PDFDict)) return false;
  return value.lookup(PDFName.of('S')) !== PDFName.of('GoTo');
}
