import { createHmac } from 'node:crypto';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** What tells a certificate apart in its country. */
export interface FolioOf {
  readonly standard: StandardRef;
  readonly folio: string;
}

/** Which certificates are credentials already, by an HMAC: a folio names a person, and stands nowhere else in the open. */
export interface IssuedFolios {
  /** The credential that a certificate became; the given one where it was none yet. */
  claim(certificate: FolioOf, credential: CaseId): Promise<CaseId>;
  /** For each certificate in turn, whether it is a credential. */
  known(certificates: readonly FolioOf[]): Promise<readonly boolean[]>;
}

/** Certificates that one statement asks for: all of a register at once would hold the process. */
const atOnce = 50;

/** @param key of the HMAC */
export function issuedFoliosIn(pool: Pool, key: Uint8Array): IssuedFolios {
  const { issuedFolio: folios } = prismaOn(pool);
  const markOf = ({ folio, standard }: FolioOf) =>
    Uint8Array.from(
      createHmac('sha256', key)
        .update(JSON.stringify([standard.country, standard.code, folio.trim().toUpperCase()]))
        .digest(),
    );
  return {
    async claim(certificate, credential) {
      const mark = markOf(certificate);
      await folios.createMany({ data: { mark, caseId: credential }, skipDuplicates: true });
      const first = await folios.findUnique({ where: { mark } });
      return (first?.caseId as CaseId | undefined) ?? credential;
    },
    async known(certificates) {
      const hex = (mark: Uint8Array) => Buffer.from(mark).toString('hex');
      const known: boolean[] = [];
      for (let begun = 0; begun < certificates.length; begun += atOnce) {
        const marks = certificates.slice(begun, begun + atOnce).map(markOf);
        const rows = await folios.findMany({ where: { mark: { in: marks } }, select: { mark: true } });
        const found = new Set(rows.map(({ mark }) => hex(mark)));
        known.push(...marks.map((mark) => found.has(hex(mark))));
      }
      return known;
    },
  };
}
