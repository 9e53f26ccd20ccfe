import type { Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import {
  ANNOTATION_FLAGS,
  DEFAULT_BYTE_RANGE_PLACEHOLDER,
  SIG_FLAGS,
  SUBFILTER_ETSI_CADES_DETACHED,
} from '@signpdf/utils';
import type { Sheet } from '../sheet/sheet.js';
import type { Seal } from './sign-pdf.js';

/** Of a CMS signature beside its certificates, in bytes, with some to spare. */
const signatureRoom = 1024;

/** Leaves a place for the signature over the whole file: a field without a look, for the paper shows no signature. */
export function placeSignature({ doc, root }: Sheet, { certificates }: Seal, at: Instant, name: string): void {
  const unknown = DEFAULT_BYTE_RANGE_PLACEHOLDER;
  const value = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: SUBFILTER_ETSI_CADES_DETACHED,
    ByteRange: [0, unknown, unknown, unknown],
    Contents: new Uint8Array(certificates.reduce((room, { length }) => room + length, signatureRoom)),
    Name: text(name),
    M: new Date(milliseconds(at)),
  });
  value.end('');
  const form = doc.struct('Form');
  root.add(form);
  doc.annotate(0, 0, 0, 0, widget({ FT: 'Sig', T: text('Signature'), TU: text(name), V: value, structParent: form }));
  form.end();
  doc.initForm();
  const { data } = formOf(doc);
  data.Fields.push((doc.page.annotations as readonly unknown[]).at(-1));
  // PDF/A forbids that a reader draws the fields anew (ISO 19005-2, 6.4.1).
  delete data.NeedAppearances;
  data.SigFlags = SIG_FLAGS.SIGNATURES_EXIST | SIG_FLAGS.APPEND_ONLY;
}

/** Its types know links and notes only. */
function widget(entries: object): PDFKit.Mixins.AnnotationOption {
  const option: object = { Subtype: 'Widget', F: ANNOTATION_FLAGS.PRINT, ...entries };
  return option;
}

/** pdfkit writes a `String` as text and a plain string as a name. */
// eslint-disable-next-line @typescript-eslint/no-wrapper-object-types
const text = (words: string): String => Object(words) as String;

interface Form {
  readonly data: { readonly Fields: unknown[]; NeedAppearances?: boolean; SigFlags?: number };
}

/** pdfkit has forms but no signatures, and keeps the form's dictionary to itself. */
const formOf = (doc: PDFKit.PDFDocument): Form =>
  (doc as unknown as { readonly _root: { readonly data: { readonly AcroForm: Form } } })._root.data.AcroForm;
