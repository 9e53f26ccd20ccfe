import type { JournalPage } from '@puente/contracts/answers/cases';
import type { z } from 'zod';

type Entry = z.output<typeof JournalPage>['entries'][number];

/** What an officer of a case wrote for the next one. */
export interface Note {
  /** Its place in the journal. */
  readonly seq: number;
  readonly at: string;
  readonly text: string;
  /** The account. */
  readonly by: string;
  readonly agency: string;
}

/** The notes among entries of a journal, newest first. */
export const notesIn = (entries: readonly Entry[]): readonly Note[] =>
  entries
    .flatMap(({ actor, at, event, seq, type }) => {
      if (type !== 'note-added') return [];
      const { agency, id } = actor as { readonly id?: string; readonly agency?: string };
      return [{ seq, at, text: String(event['text']), by: id ?? '', agency: agency ?? '' }];
    })
    .reverse();
