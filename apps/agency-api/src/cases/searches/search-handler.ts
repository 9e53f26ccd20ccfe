import { Inject, Injectable } from '@nestjs/common';
import type { FoundFiles } from '@puente/contracts/answers/cases';
import { soughtLikeness, worthShowing } from '@puente/domain/insight/matching';
import type { DossierId } from '@puente/domain/kernel';
import { recordSearch } from '@puente/persistence/looks';
import { readCases } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { filesOfPerson } from '../dossiers/files-of-person.js';
import { QueueRows } from '../queue/queue-rows.js';
import type { SearchBody } from './search-bodies.js';

type Officer = Extract<Caller, { kind: 'officer' }>;
type Found = z.output<typeof FoundFiles>;
type Why = Found['items'][number]['why'];

const peopleAtMost = 10;
const shownAtMost = 25;

/**
 * Finds files of the officer's own agency by what a person brings. What is found is no more than a queue tells of it, and
 * each is a look, which its worker reads with the purpose; that somebody searched is kept where nothing was found as well.
 */
@Injectable()
export class SearchHandler {
  constructor(
    private readonly rows: QueueRows,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'looks' | 'pool' | 'vault'>,
  ) {}

  async find(by: Officer, { purpose, who }: SearchBody, language: PageLanguage): Promise<Found> {
    const { clock, looks, pool, vault } = this.parts;
    const now = clock.now();
    const ids = await vault.matches.found(who, by.agency, peopleAtMost + 1);
    const people = await this.alike(who, ids.slice(0, peopleAtMost));
    const records = (
      await Promise.all([...people.keys()].map((id) => filesOfPerson(this.parts, id, by.agency)))
    ).flat();
    const shown = records.slice(0, shownAtMost);
    // What could not be recorded was not found.
    await recordSearch(pool, { at: now, by, sought: who.by, purpose, found: shown.length });
    for (const { caseId: id } of shown)
      await looks.byOfficer({ at: now, by, what: 'case', id, found: true, stated: purpose });
    const files = await readCases(
      pool,
      shown.map(({ caseId }) => caseId),
    );
    const rows = await this.rows.of(by, shown, files, now, language);
    const dossierOf = new Map(shown.map(({ caseId, dossier }) => [caseId as string, dossier]));
    return {
      items: rows.flatMap((row) => {
        const dossierId = dossierOf.get(row.caseId);
        const why = dossierId && people.get(dossierId);
        if (dossierId === undefined || why === undefined) return [];
        // To whom the row names the person, their dossier opens as well.
        return [{ ...row, ...(row.name === undefined ? {} : { dossierId }), why }];
      }),
      more: ids.length > peopleAtMost || records.length > shown.length,
    };
  }

  /** Likeliest first; whoever shares a part of a name and the birth date, and little else, is somebody else. */
  private async alike(who: SearchBody['who'], ids: readonly DossierId[]): Promise<ReadonlyMap<DossierId, Why>> {
    if (who.by !== 'name') return new Map(ids.map((id) => [id, { by: who.by }]));
    const read = await Promise.all(ids.map((id) => this.parts.vault.dossiers.read(id)));
    const alike = read.flatMap((found): (readonly [DossierId, Extract<Why, { by: 'name' }>])[] => {
      if (found === undefined) return [];
      const { birthDate, score } = soughtLikeness(who, found.dossier.person, distance);
      if (score < worthShowing || birthDate === 'other') return [];
      return [[found.id, { by: 'name', score: Math.round(score * 100) / 100, birthDate }]];
    });
    return new Map(alike.sort(([, one], [, other]) => other.score - one.score));
  }
}
