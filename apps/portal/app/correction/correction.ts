import { documentsIn } from '../answer/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import type { Visit } from '../visit/index.js';
import type { Typed } from './read-correction.js';
import { correctedIn, typedIn } from './read-correction.js';

export type { Typed } from './read-correction.js';

export interface Correctable {
  readonly number: string;
  /** Where its documents are handed in. */
  readonly dossier?: string;
}

/** What came of it, for the page to say. */
export type Said =
  | { readonly said: 'done' }
  | { readonly said: 'empty'; readonly missing: 'values' | 'words'; readonly typed: Typed }
  | { readonly said: 'notKept'; readonly name: string; readonly why?: string; readonly typed: Typed }
  | { readonly said: 'notTaken'; readonly why?: string; readonly typed: Typed }
  | { readonly said: 'tooLarge' | 'notHere' };

/** The case of the session, where its worker may ask. Ends a loader or an action where there is no session. */
export async function correctable(visit: Visit, token: string): Promise<Correctable | undefined> {
  const read = await visit.api.readStatus(token, true);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const found = await visit.answers.file(token, read.status.caseId);
  if (found.outcome === 'none') return undefined;
  if (found.outcome !== 'read') return elsewhere(found, visit);
  const { allowedActions, caseId: number, dossierId: dossier } = found.file;
  return allowedActions.includes('correct-data') ? { number, ...(dossier && { dossier }) } : undefined;
}

interface Asking {
  readonly token: string;
  readonly about: Correctable;
  readonly form: FormData;
}

/** Its documents first: nothing is asked for before they are kept. */
export async function askCorrection(visit: Visit, { about, form, token }: Asking): Promise<Said> {
  const typed = typedIn(form);
  const values = correctedIn(typed);
  if (Object.keys(values).length === 0) return { said: 'empty', missing: 'values', typed };
  if (typed.words === '') return { said: 'empty', missing: 'words', typed };
  const documentIds: string[] = [];
  for (const document of about.dossier === undefined ? [] : documentsIn(form)) {
    const kept = await visit.answers.addDocument(token, about.dossier ?? '', document);
    if (kept.outcome === 'not-taken')
      return { said: 'notKept', name: document.name, typed, ...(kept.why !== undefined && { why: kept.why }) };
    if (kept.outcome !== 'done') return elsewhere(kept, visit);
    documentIds.push(kept.id);
  }
  const asked = await visit.choices.correctData(token, about.number, { values, words: typed.words, documentIds });
  if (asked.outcome === 'done') return { said: 'done' };
  if (asked.outcome !== 'not-taken') return elsewhere(asked, visit);
  return { said: 'notTaken', typed, ...(asked.why !== undefined && { why: asked.why }) };
}
