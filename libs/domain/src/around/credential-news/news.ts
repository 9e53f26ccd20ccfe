import type { CaseRecord, CredentialNews, Errand } from '../../file/case/index.js';
import type { ReceiveCertificateNews } from '../../kinds/credential/index.js';
import { credentialOf } from '../credentials/index.js';

/** Of each credential a file keeps the last news only. */
export const withNews = <File extends CaseRecord>(file: File, news: CredentialNews): File => ({
  ...file,
  credentialNews: [...(file.credentialNews ?? []).filter(({ credential }) => credential !== news.credential), news],
});

const errand = 'certificate-news#';

/** The errands of news are told from the law's own by their ids. */
export const isNewsErrand = (id: string): boolean => id.startsWith(errand);

/** What the credential of this file has to hear of the certificate: once it is there, and the last news only. */
export function hearings(file: CaseRecord): readonly Errand[] {
  const caseId = credentialOf(file);
  if (caseId === undefined) return [];
  return (file.credentialNews ?? [])
    .filter(({ subject }) => subject === 'certificate')
    .map((news): Errand => {
      const command: ReceiveCertificateNews = { type: 'receive-certificate-news', news };
      return { id: `${errand}${news.at}/${news.state}@${caseId}`, kind: 'credential', caseId, command };
    })
    .filter(({ id }) => !file.errandsRun.includes(id));
}
