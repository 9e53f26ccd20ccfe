import type { DocumentKind } from '@puente/domain/file/case';
import type { Handed } from '../api/index.js';
import { answerAtMost, documentsIn } from '../answer/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import type { Visit } from '../visit/index.js';
import type { AskedFor } from './asked-for.js';

export type Act = 'documents' | 'cannot' | 'report';

/** What came of it, for the page to say. */
export type Said =
  | { readonly said: 'given'; readonly act: Act }
  | { readonly said: 'empty'; readonly boxes: readonly string[]; readonly typed: Typed }
  | {
      readonly said: 'notKept';
      readonly box: string;
      readonly name: string;
      readonly why?: string;
      readonly typed: Typed;
    }
  | { readonly said: 'tooLate' | 'tooLarge'; readonly why?: string };
/** By the name of its box. */
export type Typed = Readonly<Record<string, string>>;

export const reasonAtMost = 2000;
export const documentBox = (kind: DocumentKind): string => `document-${kind}`;
export const reportBox = (unit: string): string => `what.${unit}`;
export const reasonBox = 'reason';

interface Given {
  readonly token: string;
  readonly asked: AskedFor;
  readonly form: FormData;
}

/** By the form that was sent: each stands for one command. */
export async function handIn(visit: Visit, given: Given): Promise<Said> {
  switch (given.form.get('act')) {
    case 'documents':
      return provide(visit, given);
    case 'cannot':
      return cannotProvide(visit, given);
    case 'report':
      return report(visit, given);
    default:
      return { said: 'tooLate' };
  }
}

async function provide(visit: Visit, { asked, form, token }: Given): Promise<Said> {
  if (asked.documents.length === 0) return { said: 'tooLate' };
  const chosen = asked.documents.map((kind) => ({
    kind,
    box: documentBox(kind),
    file: fileIn(form, documentBox(kind)),
  }));
  const missing = chosen.filter(({ file }) => file === undefined);
  if (missing.length > 0) return { said: 'empty', boxes: missing.map(({ box }) => box), typed: {} };
  const files = chosen.flatMap(({ box, file, kind }) => (file === undefined ? [] : [{ box, file, kind }]));
  const kept = await keepAll(visit, { token, asked, files, typed: {} });
  if ('said' in kept) return kept;
  return told('documents', await visit.choices.provideDocuments(token, asked.number, kept.ids), visit);
}

async function cannotProvide(visit: Visit, { asked, form, token }: Given): Promise<Said> {
  if (!asked.mayNot) return { said: 'tooLate' };
  const reason = textIn(form, reasonBox, reasonAtMost);
  if (reason === '') return { said: 'empty', boxes: [reasonBox], typed: {} };
  return told('cannot', await visit.choices.cannotProvide(token, asked.number, reason), visit);
}

async function report(visit: Visit, { asked, form, token }: Given): Promise<Said> {
  const written = asked.measures.map(({ unit }) => ({ unit, what: textIn(form, reportBox(unit), answerAtMost) }));
  const reports = written.filter(({ what }) => what !== '');
  const [first] = asked.measures;
  if (first === undefined) return { said: 'tooLate' };
  if (reports.length === 0) return { said: 'empty', boxes: [reportBox(first.unit)], typed: {} };
  const typed = Object.fromEntries(reports.map(({ unit, what }) => [reportBox(unit), what]));
  const files = documentsIn(form).map((file) => ({ box: 'document', file, kind: 'other' as const }));
  const kept = await keepAll(visit, { token, asked, files, typed });
  if ('said' in kept) return kept;
  const given = { reports, documentIds: kept.ids };
  return told('report', await visit.choices.reportMeasures(token, asked.number, given), visit);
}

interface Keeping {
  readonly token: string;
  readonly asked: AskedFor;
  readonly files: readonly { readonly box: string; readonly file: File; readonly kind: DocumentKind }[];
  readonly typed: Typed;
}

/** They go to the worker’s dossier one by one, and are named once all are there. */
async function keepAll(
  visit: Visit,
  { asked: { dossier }, files, token, typed }: Keeping,
): Promise<{ readonly ids: readonly string[] } | Said> {
  const ids: string[] = [];
  if (files.length > 0 && dossier === undefined) return { said: 'tooLate' };
  for (const { box, file, kind } of files) {
    const kept = await visit.answers.addDocument(token, dossier ?? '', file, kind);
    if (kept.outcome === 'not-taken')
      return { said: 'notKept', box, name: file.name, typed, ...(kept.why === undefined ? {} : { why: kept.why }) };
    if (kept.outcome !== 'done') return elsewhere(kept, visit);
    if (!ids.includes(kept.id)) ids.push(kept.id);
  }
  return { ids };
}

function told(act: Act, handed: Handed, visit: Visit): Said {
  if (handed.outcome === 'done') return { said: 'given', act };
  if (handed.outcome !== 'not-taken') return elsewhere(handed, visit);
  return { said: 'tooLate', ...(handed.why === undefined ? {} : { why: handed.why }) };
}

/** A browser sends an empty file where none was chosen. */
function fileIn(form: FormData, box: string): File | undefined {
  const file = form.get(box);
  return file instanceof File && file.size > 0 ? file : undefined;
}

function textIn(form: FormData, box: string, atMost: number): string {
  const text = form.get(box);
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').slice(0, atMost).trim() : '';
}
