import type { JournalPage } from '@puente/contracts/answers/cases';
import type { z } from 'zod';

type Entry = z.output<typeof JournalPage>['entries'][number];

/** What an officer of a case wrote for the next one. */
export interface Note {
  /** Its place in the journal. */
  readonly seq: number;
  readonly at: string;
  readonly text: string;
  /** Account and agency. */
  readonly by: string;
}

/** The notes among entries of a journal, newest first. */
export const notesIn = (entries: readonly Entry[]): readonly Note[] =>
  entries
    .flatMap(({ actor, at, event, seq, type }) => {
      if (type !== 'note-added') return [];
      const by = [actor['id'], actor['agency']].filter((one) => typeof one === 'string').join(', ');
      return [{ seq, at, text: String(event['text']), by }];
    })
    .reverse();
