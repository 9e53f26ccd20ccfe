/** What names each sealed thing, so that no two can be swapped. Written into every seal: these never change. */
export const about = {
  /** A dossier's own key. */
  key: (dossier: string) => `key:${dossier}`,
  /** The key of a register's rows. */
  bulkKey: (bulk: string) => `key:${bulk}`,
  bulkRow: (bulk: string, row: number) => `bulk:${bulk}/${row}`,
  /** The key of a report that somebody was asked for money. */
  reportKey: (report: string) => `key:report:${report}`,
  reportPart: (report: string, part: string) => `report:${report}/${part}`,
  person: (dossier: string) => dossier,
  document: (dossier: string, id: string) => `document:${dossier}/${id}`,
  words: (id: string) => `words:${id}`,
  source: (caseId: string, number: number) => `source:${caseId}/${number}`,
  reference: (id: string) => `reference:${id}`,
  credential: (credential: string) => `credential:${credential}`,
  share: (id: string) => `share:${id}`,
  draft: (officer: string, caseId: string, command: string) => `draft:${officer}/${caseId}/${command}`,
  message: (caseId: string, notice: string) => `message:${caseId}/${notice}`,
};
