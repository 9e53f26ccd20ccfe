import type { AgencyId, CaseId } from '@puente/domain/kernel';
import type { Word } from '../database/says-who.js';

/**
 * For whom, or for what, the API asks the database; what each lets through stands in the policies of `roles`. A caller sees what is theirs
 * and what a door opened to them. Work of the node itself says what it is for, and is kept as short as it can be.
 */
export type Who =
  /** An officer: what their agency has or had. */
  | { readonly purpose: 'agency'; readonly agency: AgencyId }
  /** A worker with the number and the code of a case. */
  | { readonly purpose: 'code'; readonly caseId: CaseId }
  /** A worker who signed in. */
  | { readonly purpose: 'owner'; readonly owner: string }
  /** Whoever says nothing of themselves: only what a proof of theirs opens. */
  | { readonly purpose: 'public' }
  | { readonly purpose: Work };

/** What the node asks itself, and for what. Nothing of it is anybody’s to read as it stands. */
export const works = {
  door: 'whether whoever calls may enter is judged by the file',
  law: 'what a decision must know beside its file, and what follows from one',
  lists: 'lists over all agencies, of which each says itself who may read it and what',
  figures: 'counts of everybody’s files',
  matching: 'whether two dossiers are one person’s; whoever asks is told how alike they are',
} as const;
export type Work = keyof typeof works;

/** Of whom nobody said anything: nothing is seen. */
export const nobody: Word = ['', '', '', '{}'];

/** @param opened files and dossiers that a door opened to whoever calls */
export function wordOf(who: Who, opened: ReadonlySet<string> = new Set()): Word {
  const entered = opened.size === 0 ? '{}' : `{${[...opened].map((id) => JSON.stringify(id)).join()}}`;
  switch (who.purpose) {
    case 'agency':
      return [who.purpose, who.agency, '', entered];
    case 'code':
      return [who.purpose, '', who.caseId, entered];
    case 'owner':
      return [who.purpose, '', who.owner, entered];
    case 'public':
      return [who.purpose, '', '', entered];
    default:
      return [who.purpose, '', '', '{}'];
  }
}
