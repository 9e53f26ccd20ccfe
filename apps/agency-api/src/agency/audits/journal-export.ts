import { Inject, Injectable } from '@nestjs/common';
import { didWebOf } from '@puente/credentials/did';
import { signJws } from '@puente/credentials/jws';
import type { CaseId } from '@puente/domain/kernel';
import { readEntry } from '@puente/domain/reading';
import { canonical, exportedJournal } from '@puente/settlement/journal';
import { CaseReading } from '../../cases/file/case-reading.js';
import { asAuditor } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** A journal that leaves the node: signed, and chained so that whoever has it needs nothing of ours to check it. */
@Injectable()
export class JournalExport {
  constructor(
    private readonly reading: CaseReading,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'keyStore' | 'pool' | 'publicUrl'>,
  ) {}

  /**
   * What the caller may not read of it, an unapproved proposal, is there by its hash alone.
   *
   * @returns a JWS in compact serialization, signed with a key of the node's DID document
   * @throws {RefusalProblem} 404
   */
  async of(by: Caller, caseId: CaseId): Promise<string> {
    const { clock, here, keyStore, pool, publicUrl } = this.parts;
    const { found, reading: opened } = await this.reading.open(by, caseId);
    // What leaves by the auditors' door is what an auditor reads, also in the agency where they are somebody else as well.
    const reading = { ...opened, reader: asAuditor(officerIn(by)) };
    const entries = await exportedJournal(pool, caseId, ({ actor, event, type }) => {
      const read = readEntry(reading, { type, event, actor });
      return read !== undefined && canonical(read) === canonical({ event, actor });
    });
    const issuer = didWebOf(publicUrl);
    const signer = await keyStore.current();
    return signJws(
      { typ: 'puente-journal+jws', kid: `${issuer}#${signer.kid}` },
      { iss: issuer, country: here, case: caseId, kind: found.kind, exportedAt: clock.now(), entries },
      signer,
    );
  }
}
