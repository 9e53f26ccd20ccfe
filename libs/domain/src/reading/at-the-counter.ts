import type { CaseRecord, DocumentRef, Filing, Mandate, Notice } from '../file/case/index.js';
import { isPending } from '../file/case/index.js';
import type { Application } from '../kinds/certification/index.js';
import { unnamed } from './unnamed.js';

type Plain = Readonly<Record<string, unknown>>;
type Filed = Pick<Filing | Application, 'language' | 'documents'>;

/** What a counter reads in part: of what was filed, whom it speaks with and by which papers it knows them; of a mandate, no person's account; of a notice, not that a seal ended. */
const parts: Readonly<Record<string, (value: never) => unknown>> = {
  filing: filed,
  application: filed,
  mandates: (mandates: NonNullable<CaseRecord['mandates']>) => mandates.map(mandated),
  notices: (notices: CaseRecord['notices']) => notices.map(({ anew: _anew, ...notice }: Notice) => notice),
} satisfies Partial<Record<keyof CaseRecord | 'filing' | 'application', unknown>>;

export const atTheCounter = (view: Plain): Plain =>
  unnamed(
    Object.fromEntries(Object.entries(view).map(([name, value]) => [name, parts[name]?.(value as never) ?? value])),
  ) as Plain;

function filed({ documents, language }: Filed) {
  const identity = documents.filter(({ kind }) => kind === 'identity');
  return { language, documents: identity.map(({ id, kind }): Pick<DocumentRef, 'id' | 'kind'> => ({ id, kind })) };
}

function mandated(mandate: Mandate) {
  const { ended, id, scope, to, until } = mandate;
  return {
    ...{ id, scope, until },
    ...('agency' in to ? { to } : {}),
    ...(ended === undefined ? {} : { ended }),
    ...(isPending(mandate) ? { pending: true } : {}),
  };
}
