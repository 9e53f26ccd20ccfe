import { Inject, Injectable } from '@nestjs/common';
import type { JournalPage } from '@puente/contracts/answers/cases';
import type { CaseId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { Reading } from '@puente/domain/reading';
import { readEntry, readFile } from '@puente/domain/reading';
import type { JournalEntry } from '@puente/persistence/queries';
import { journalEntries } from '@puente/persistence/queries';
import type { AnyLaw } from '@puente/settlement/case-file';
import { consoleIn, isConsoleLanguage } from '@puente/words/languages';
import type { PageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { changesBetween } from '../../parts/json-changes.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { JournalQuery } from './case-bodies.js';
import { CaseReading } from './case-reading.js';
import { OwnWordsReader } from './own-words.js';

type Page = z.output<typeof JournalPage>;
type Changes = NonNullable<Page['entries'][number]['changes']>;

/** The legal record of a case, for those who may see the case. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly reading: CaseReading,
    private readonly words: OwnWordsReader,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>,
  ) {}

  /**
   * Of what a reader is not told, they are not told either of which type it is, nor that a page would have ended with it: a page is
   * cut from what they read.
   *
   * @throws {RefusalProblem} 404
   */
  async read(by: Caller, caseId: CaseId, language: PageLanguage, asked: JournalQuery = {}): Promise<Page> {
    const { changes, cursor = 0, limit, type: only } = asked;
    const { reading } = await this.reading.open(by, caseId);
    // What an entry changed follows from all before it.
    const entries = await journalEntries(this.parts.pool, caseId, changes === true ? undefined : only);
    const read = entries.flatMap(({ seq, type, at, event, actor, hash }) => {
      const entry = readEntry(reading, { type, event, actor });
      if (seq <= cursor || entry === undefined || (only !== undefined && entry.event.type !== only)) return [];
      return [{ seq, type: entry.event.type, at, ...entry, hash }];
    });
    const shown = read.slice(0, limit);
    const whatChanged = changes === true ? changesIn(reading, entries) : undefined;
    const page = shown.map((entry) => ({
      ...entry,
      ...saysOf(entry.type, language),
      ...(whatChanged && entry.type !== hidden && { changes: whatChanged(entry.seq) }),
    }));
    const last = read.length > shown.length ? shown.at(-1) : undefined;
    return {
      entries: await this.words.open(caseId, page, language),
      ...(last && { next: String(last.seq) }),
    };
  }
}

const hidden = 'hidden';

/** In the languages in which journals are told; none of what a reader is not told. */
function saysOf(type: string, language: PageLanguage): { says?: string } {
  if (!isConsoleLanguage(language)) return {};
  const happened: Readonly<Partial<Record<string, string>>> = consoleIn(language).happened;
  const says = happened[type];
  return says === undefined ? {} : { says };
}

/** What an entry changed in the file as its reader may read it, before that entry and after it: by the law that made the file of the journal. */
function changesIn(reading: Reading, entries: readonly JournalEntry[]): (seq: number) => Changes {
  const law: AnyLaw = lawOf(reading.kind);
  const files = new Map<number, ReturnType<AnyLaw['evolve']>>();
  let file: ReturnType<AnyLaw['evolve']> | undefined;
  for (const { event, seq } of entries) files.set(seq, (file = law.evolve(file, event)));
  const readAt = (seq: number) => {
    const at = files.get(seq);
    return at === undefined ? {} : readFile(reading, at);
  };
  return (seq) => changesBetween(readAt(seq - 1), readAt(seq));
}
