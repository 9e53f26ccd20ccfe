import type { CaseId, CertificateId, DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

const sql = {
  relying: {
    name: 'reliance:requests',
    text: `
      SELECT id FROM cases
      WHERE dossier_id = $1 AND kind = 'recognition-request' AND stage NOT IN ('draft', 'draft-deleted')
        AND state #>> '{filing,certificate,id}' = $2
      ORDER BY id`,
  },
  // A case proves its credentials by opening them; a request rests on the one of its certificate.
  about: {
    name: 'reliance:credentials',
    text: `
      SELECT credential.id FROM cases concerned
      JOIN cases credential ON credential.kind = 'credential' AND credential.dossier_id = concerned.dossier_id
      WHERE concerned.id = $1 AND (
        credential.state #>> '{about,caseId}' = concerned.id
        OR (credential.state #>> '{content,kind}' = 'certificate'
          AND credential.state #>> '{content,certificate}' = concerned.state #>> '{filing,certificate,id}'))
      ORDER BY credential.id`,
  },
};

export function relianceOf(pool: Pool) {
  const ids = async (query: (typeof sql)['about'], values: readonly string[]) => {
    const { rows } = await pool.query<{ id: CaseId }>({ ...query, values: [...values] });
    return rows.map(({ id }) => id);
  };
  return {
    /** Requests of this node that rest on a certificate of a dossier. */
    requestsOn: (dossier: DossierId, certificate: CertificateId): Promise<readonly CaseId[]> =>
      ids(sql.relying, [dossier, certificate]),
    /** Credentials of this node that an alert about a case is about. */
    credentialsOf: (concerned: CaseId): Promise<readonly CaseId[]> => ids(sql.about, [concerned]),
  };
}
