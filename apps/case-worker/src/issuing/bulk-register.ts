import type { BulkRegister, LegacyRow } from '@puente/activities/issue-batch';
import { BulkRow } from '@puente/contracts/bulk-issue';
import type { CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { Vault } from '@puente/persistence/vault';

interface RegisterParts extends Pick<Vault, 'bulkRows' | 'dossiers' | 'folios'> {
  readonly here: CountryCode;
  readonly rules: RuleBook;
  readonly time: TimeSource;
}

/** The rows that an agency sent, each with the dossier of the person behind it. */
export function bulkRegister({ bulkRows, dossiers, folios, here, rules, time }: RegisterParts): BulkRegister {
  const { catalogue, desks } = rulesOf(rules, here);
  return {
    async take(bulk, batch, atMost) {
      const taken = await bulkRows.take(bulk, batch, atMost);
      const rows = taken.map(({ content, row }) => ({ row, legacy: BulkRow.parse(content) }));
      for (const { legacy } of rows) await dossiers.create({ ...opening(legacy.dossier, time.now()) });
      return rows.map(({ legacy, row }) => contentOf(legacy, row));
    },
    async claim({ applicant, content }, credential) {
      const found = await dossiers.read(applicant.dossier);
      const certificate = found?.dossier.certificates.find(({ id }) => id === content.certificate);
      // Whoever was deleted meanwhile gets no credential.
      return certificate !== undefined && (await folios.claim(certificate, credential)) === credential;
    },
    settle: (bulk, row, outcome) => bulkRows.settle(bulk, row, outcome),
    totals: (bulk) => bulkRows.totals(bulk),
  };

  function opening(dossier: BulkRow['dossier'], at: Instant) {
    return { dossier, agencies: [desks.certification], warnings: [], at };
  }

  function contentOf({ certificate: id, dossier, validUntil }: BulkRow, row: number): LegacyRow {
    const certificate = dossier.certificates.find((one) => one.id === id);
    const standard = certificate && catalogue.standards.get(certificate.standard.code);
    if (certificate === undefined || standard === undefined) throw new Error(`row ${row} names nothing that is known`);
    return {
      row,
      applicant: { dossier: dossier.id, language: dossier.person.contact.language },
      content: {
        ...{ kind: 'certificate', scope: 'full', agency: desks.certification },
        ...{ standard: certificate.standard, standardVersion: standard.version },
        units: standard.units.map(({ code: unit }) => ({ unit, verdict: 'competent' as const })),
        ...{ certificate: id, certifier: certificate.certifier },
        ...{ evaluatedOn: certificate.issuedOn, issuedOn: certificate.issuedOn },
        ...(validUntil === undefined ? {} : { validUntil }),
        ...{ equivalences: [], evidence: [] },
      },
    };
  }
}
