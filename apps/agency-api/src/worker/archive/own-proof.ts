import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import { readEntry } from '@puente/domain/reading';
import { journalEntries } from '@puente/persistence/queries';
import { canonical } from '@puente/settlement/journal';
import type { EntriesProof, ProvenFile } from '@puente/settlement/log';
import { proveEntries } from '@puente/settlement/log';
import { todayAt } from '../../parts/today-at.js';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';
import { fileForWorker } from './file-for-worker.js';

/** That what a worker reads of their files is what other countries signed: procedure R18 holds in a proof too (docs/adr/0064). */
@Injectable()
export class OwnProof {
  constructor(
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** Undefined where no other country has signed the node's log yet. @throws {RefusalProblem} 404 */
  async of(by: Caller): Promise<EntriesProof | undefined> {
    const files: ProvenFile[] = [];
    for (const dossier of await this.own.of(by))
      for (const { caseId } of await this.parts.cases.ofDossier(dossier)) files.push(await this.read(caseId));
    return proveEntries(this.parts.pool, files);
  }

  private async read(caseId: CaseId): Promise<ProvenFile> {
    const found = await fileForWorker(caseId, this.parts);
    const entries = new Map<number, 'whole' | 'hash'>();
    if (found === undefined) return { caseId, entries };
    const reading = { kind: found.kind, reader: 'worker', assigned: [], today: todayAt(this.parts) } as const;
    for (const entry of await journalEntries(this.parts.pool, caseId)) {
      const read = readEntry(reading, entry);
      if (read === undefined) continue;
      const isWhole = canonical(read.event) === canonical(entry.event) && isNobodyElse(entry.actor, read.actor);
      entries.set(entry.seq, isWhole ? 'whole' : 'hash');
    }
    return { caseId, entries };
  }
}

/** Their own account is theirs to read; of everybody else nothing is handed out but what they read. */
const isNobodyElse = (actor: Actor, read: object): boolean =>
  actor.kind === 'worker' ? actor.through === undefined : canonical(actor) === canonical(read);
