import { Inject, Injectable } from '@nestjs/common';
import type { ArchiveContents } from '@puente/contracts/answers/worker';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { readEntry, readFile } from '@puente/domain/reading';
import { lawOf } from '@puente/domain/laws';
import { journalEntries } from '@puente/persistence/queries';
import type { CaseRecord } from '@puente/persistence/queries';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { oneByOne } from '@puente/persistence/rows';
import { OwnWordsReader } from '../../cases/file/own-words.js';
import { todayAt } from '../../parts/today-at.js';
import { inWords } from '../../cases/status-words/status-words.js';
import { endings } from '../../cases/documents/endings.js';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { LookReader } from '../looks/look-reader.js';
import { forms } from '../own-credentials/forms.js';
import { OwnCredentials, paperOf } from '../own-credentials/own-credentials.js';
import type { ArchiveFile } from './archive-file.js';
import { jsonFile } from './archive-file.js';
import { fileForWorker } from './file-for-worker.js';

/** Everything that this node has of a person, as they may read it themselves: procedure R18 holds in an archive too. */
@Injectable()
export class OwnFiles {
  constructor(
    private readonly credentials: OwnCredentials,
    private readonly looks: LookReader,
    private readonly words: OwnWordsReader,
    @Inject(API_PARTS)
    private readonly parts: Pick<
      ApiParts,
      'cases' | 'clock' | 'here' | 'keyStore' | 'pool' | 'portalUrl' | 'publicUrl' | 'rules' | 'vault'
    >,
  ) {}

  async contents(dossiers: readonly DossierId[]): Promise<ArchiveContents> {
    const { cases, vault } = this.parts;
    const [documents, records] = await Promise.all([
      Promise.all(dossiers.map((dossier) => vault.documents.list(dossier))),
      Promise.all(dossiers.map((dossier) => cases.ofDossier(dossier))),
    ]);
    const read = await Promise.all(records.flat().map((record) => this.opened(record)));
    const kinds = read.flatMap((found) => (found === undefined ? [] : [found.kind]));
    const credentials = kinds.filter((kind) => kind === 'credential').length;
    return {
      documents: documents.flat().length,
      documentBytes: documents.flat().reduce((sum, { size }) => sum + size, 0),
      procedures: kinds.length - credentials,
      credentials,
    };
  }

  /** One by one, each made when the one before was taken. */
  of(by: Caller, dossiers: readonly DossierId[], language: PageLanguage): AsyncGenerator<ArchiveFile> {
    return oneByOne(this.all(by, dossiers, language));
  }

  private async *all(by: Caller, dossiers: readonly DossierId[], language: PageLanguage): AsyncGenerator<ArchiveFile> {
    for (const dossier of dossiers) {
      yield* this.dossier(dossier);
      for (const record of await this.parts.cases.ofDossier(dossier)) yield* this.file(record, language);
    }
    yield* this.looksAt(by, language);
  }

  private async *dossier(id: DossierId): AsyncGenerator<ArchiveFile> {
    const { dossiers, documents } = this.parts.vault;
    const found = await dossiers.read(id);
    if (found === undefined) return;
    const listed = await documents.list(id);
    const entries = listed.map(({ createdAt, kind, mediaType, sha256, ...of }) => ({
      ...{ id: of.id, kind, mediaType, sha256, createdAt },
    }));
    yield jsonFile(`dossiers/${id}/dossier.json`, { ...found.dossier, documents: entries });
    for (const one of listed) {
      const document = await documents.read(one.id);
      if (document === undefined) continue;
      yield { name: `dossiers/${id}/documents/${one.id}.${endings[one.mediaType]}`, bytes: document.bytes };
    }
  }

  private opened({ caseId }: CaseRecord): Promise<CaseOnFile | undefined> {
    return fileForWorker(caseId, this.parts);
  }

  private async *file(record: CaseRecord, language: PageLanguage): AsyncGenerator<ArchiveFile> {
    const { clock, here, pool, rules } = this.parts;
    const { caseId } = record;
    const found = await this.opened(record);
    if (found === undefined) return;
    const { file, kind } = found;
    const law: AnyLaw = lawOf(kind);
    const reading = { kind, reader: 'worker', assigned: [], today: todayAt(this.parts) } as const;
    const status = law.status(file, rules);
    yield jsonFile(`cases/${caseId}/file.json`, await this.words.open(caseId, readFile(reading, file), language));
    if (status !== undefined)
      yield jsonFile(`cases/${caseId}/status.json`, inWords(status, language, clock.now(), here, rules));
    const entries = await journalEntries(pool, caseId);
    const read = entries.flatMap(({ actor, at, event, hash, seq, type }) => {
      const entry = readEntry(reading, { type, event, actor });
      return entry === undefined ? [] : [{ seq, type, at, ...entry, hash }];
    });
    yield jsonFile(`cases/${caseId}/journal.json`, await this.words.open(caseId, read, language));
    if (kind === 'credential') yield* this.credential(caseId);
  }

  /** On paper and as a W3C credential; one that is still being made, or whose papers have all ended, has neither. */
  private async *credential(number: CaseId): AsyncGenerator<ArchiveFile> {
    const held = await this.credentials.find(number);
    const paper = held && paperOf(held.file);
    if (held === undefined || paper === undefined) return;
    const wanted = { record: held.record, standing: held.standing, place: paper.place, identity: true };
    for (const [form, ending] of [
      ['pdf', 'pdf'],
      ['vc', 'jwt'],
    ] as const) {
      const bytes = await forms[form].make(wanted, this.parts);
      yield { name: `cases/${number}/credential.${ending}`, bytes: Buffer.from(bytes) };
    }
  }

  private async *looksAt(by: Caller, language: PageLanguage): AsyncGenerator<ArchiveFile> {
    let before: number | undefined;
    let n = 1;
    do {
      const { items, next } = await this.looks.page(by, language, before);
      yield jsonFile(`looks/${n}.json`, items);
      before = next;
      n += 1;
    } while (before !== undefined && n <= mostPages);
  }
}

/** Of looks, of which anybody who has a number and a document can make more. */
const mostPages = 200;
