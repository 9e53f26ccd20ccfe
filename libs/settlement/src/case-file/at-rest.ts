import type { DossierAtRest } from '@puente/domain/around/retention';
import { groundIn, holdOf } from '@puente/domain/around/retention';
import type { Needed } from '@puente/domain/file/case';
import { stands } from '@puente/domain/file/case';
import type { PlainDate } from '@puente/domain/kernel';
import type { Alert } from '@puente/domain/kinds/alert';
import type { Reader } from '@puente/domain/reading';
import { mayKnowOf } from '@puente/domain/reading';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { RetainedDossier } from '@puente/persistence/vault';
import type { CaseState, LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';

/**
 * What the law must know of a dossier to say how long it is kept: when each of the person's files rested, or what holds it. A dossier in
 * which there never was more than a draft waits for none of the others.
 */
export function atRest(
  { openedAt, files }: RetainedDossier,
  rules: RuleBook,
  lawOf: LawOf = lawInForce,
): DossierAtRest {
  const own = files.filter(({ elsewhere }) => elsewhere === undefined);
  const drafts = own.length > 0 && own.every(({ file, kind }) => groundIn(kind, file as CaseState).deletedDraft);
  return {
    openedAt,
    files: (drafts ? own : files).map(({ file, kind, lastAt, openedAt: begun }) => {
      const hold = holdOf(lawOf(kind), file as CaseState, rules);
      const ground = groundIn(kind, file as CaseState);
      const { holds = [] } = file as CaseState;
      return { lastAt, openedAt: begun, holds, ...ground, ...(hold === undefined ? {} : { hold }) };
    }),
  };
}

/** A dossier without the files that somebody may not know of: what they are told of the others says nothing of those (R18). */
export const asKnownTo = (reader: Reader, dossier: RetainedDossier): RetainedDossier => ({
  ...dossier,
  files: dossier.files.filter(({ file, kind }) => mayKnowOf(reader, { kind, stage: (file as CaseState).stage })),
});

/**
 * Files of a person that still need their data, or by which they are to be kept: what stands against deleting them. An alert that nobody
 * approved goes by the number of what it is about.
 */
export const neededBy = (
  { files }: RetainedDossier,
  rules: RuleBook,
  today: PlainDate,
  lawOf: LawOf = lawInForce,
): readonly Needed[] =>
  files.flatMap(({ caseId, file, kind }) => {
    const { holds = [] } = file as CaseState;
    const ordered = holds.some((one) => stands(one, today)) ? 'legal-hold' : undefined;
    const hold = holdOf(lawOf(kind), file as CaseState, rules) ?? ordered;
    if (hold === undefined) return [];
    const known = mayKnowOf('worker', { kind, stage: (file as CaseState).stage });
    return [known ? { caseId, kind, hold } : { ...(file as Alert).about, hold: 'alert' }];
  });
