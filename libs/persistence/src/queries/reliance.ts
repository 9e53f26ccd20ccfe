import type { CaseId, CertificateId, DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/**
 * SQL: compares fields of two files with one another. A case proves its credentials by opening them; a request rests on the one
 * of its certificate.
 */
const about = {
  name: 'reliance:credentials',
  text: `
    SELECT credential.id FROM cases concerned
    JOIN cases credential ON credential.kind = 'credential' AND credential.dossier_id = concerned.dossier_id
    WHERE concerned.id = $1 AND (
      credential.state #>> '{about,caseId}' = concerned.id
      OR (credential.state #>> '{content,kind}' = 'certificate'
        AND credential.state #>> '{content,certificate}' = concerned.state #>> '{filing,certificate,id}'))
    ORDER BY credential.id`,
};

export function relianceOf(pool: Pool) {
  return {
    /** Requests of this node that rest on a certificate of a dossier. */
    async requestsOn(dossier: DossierId, certificate: CertificateId): Promise<readonly CaseId[]> {
      const rows = await prismaOn(pool).case.findMany({
        where: {
          ...{ dossierId: dossier, kind: 'recognition-request', stage: { notIn: ['draft', 'draft-deleted'] } },
          state: { path: ['filing', 'certificate', 'id'], equals: certificate },
        },
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ id }) => id as CaseId);
    },
    /** Credentials of this node that an alert about a case is about. */
    async credentialsOf(concerned: CaseId): Promise<readonly CaseId[]> {
      const { rows } = await pool.query<{ id: CaseId }>({ ...about, values: [concerned] });
      return rows.map(({ id }) => id);
    },
  };
}
