import { inflateSync } from 'node:zlib';
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { PDFName, PDFParser, PDFRawStream } from '@cantoo/pdf-lib';

/** What object streams of one document unfold to, in bytes. */
const unfoldedAtMost = 20_000_000;

/**
 * Every object of a PDF, also those that a later revision replaces: which of them is shown is the reader's choice, and
 * readers differ.
 */
export class PdfObjects extends PDFParser {
  readonly all: PDFObject[] = [];
  /** Those that stand in the file itself and in no stream. */
  standing = 0;
  private depth = 0;
  private unfolded = 0;

  constructor(bytes: Uint8Array) {
    super(bytes, Infinity, true);
    const assign = this.context.assign.bind(this.context);
    this.context.assign = (ref, object) => {
      this.all.push(object);
      assign(ref, object);
    };
  }

  override parseObject(ref?: PDFRef): PDFObject {
    this.depth += 1;
    try {
      const object = super.parseObject(ref);
      // What stands in a trailer has no number.
      if (this.depth === 1 && ref !== undefined) this.note(object);
      return object;
    } finally {
      this.depth -= 1;
    }
  }

  private note(object: PDFObject): void {
    this.standing += 1;
    if (!(object instanceof PDFRawStream)) return;
    const { dict } = object;
    const type = dict.lookup(PDFName.of('Type'));
    const holdsObjects = dict.has(PDFName.of('First')) && dict.has(PDFName.of('N'));
    // A reader that is led to it by the table of references does not ask for its type.
    if (holdsObjects && type !== PDFName.of('ObjStm')) throw new Error('a stream of objects that does not say so');
    if (holdsObjects || type === PDFName.of('ObjStm') || type === PDFName.of('XRef')) this.unfold(object);
  }

  /** Before the library does, which does not stop. Writers fold these once, and in one way. */
  private unfold({ contents, dict }: PDFRawStream): void {
    const filter = dict.lookup(PDFName.of('Filter'));
    if (filter === undefined) return;
    if (filter.toString() !== '/FlateDecode' && filter.toString() !== '[ /FlateDecode ]')
      throw new Error('a stream of objects that is folded in another way');
    this.unfolded += inflateSync(contents, { maxOutputLength: unfoldedAtMost - this.unfolded }).length;
  }
}
