import type { AnnexGrounds } from '../around/annexes/index.js';
import type { ComplaintGrounds, SilentElsewhere } from '../around/complaints/index.js';
import type { FiledRecord, Host } from '../file/case/index.js';
import type { News } from '../file/page/followed-news.js';
import type { CountryCode, OfficerId } from '../kernel/index.js';
import type { Certification } from '../kinds/certification/index.js';
import { certification, certificationStages } from '../kinds/certification/index.js';
import { hostInView, isReturned, recognitionRequest, requestStages } from '../kinds/recognition/request/index.js';
import type { RecognitionRequest } from '../kinds/recognition/request/index.js';
import { hostUnits, recognitionReview, reviewStages } from '../kinds/recognition/review/index.js';
import type { RecognitionReview } from '../kinds/recognition/review/index.js';

const matter = ({ filing }: FiledRecord, host: Host) => ({
  home: filing.home,
  host: host.country,
  standard: filing.certificate.standard,
  hostStandard: host.standard,
});

export const partIn = (...ids: readonly (OfficerId | undefined)[]): readonly OfficerId[] =>
  ids.flatMap((id) => id ?? []);

/** Of a period of its own; what it passes on of a third country is not its silence. */
const silenceToldBy = (to: CountryCode, { at: toldAt, status }: News): readonly SilentElsewhere[] => {
  const { clock, silence } = status;
  return clock?.calendar === to && silence?.from !== undefined && !silence.complained
    ? [{ to, of: clock.id, toldAt, from: silence.from }]
    : [];
};

/** At home an alert is about the certificate, and goes to every country that has the file. */
export const requestGrounds: AnnexGrounds<RecognitionRequest> & ComplaintGrounds<RecognitionRequest> = {
  subject: 'certificate',
  here: ({ filing }) => filing.home,
  applicant: recognitionRequest.applicant,
  matter: (file) => matter(file, hostInView(file)),
  procedure: requestStages,
  agreement: (file) => (isReturned(file) ? undefined : hostInView(file).agreement),
  desk: ({ intake }) => intake,
  others: ({ filing, transmittedTo }) =>
    filing.hosts
      .map(({ country }) => country)
      .filter((host) => filing.filedIn === host || transmittedTo.includes(host)),
  silentElsewhere(file) {
    const told = Object.entries(file.news).flatMap(([host, news]) => silenceToldBy(host as CountryCode, news));
    const shown = hostInView(file).country;
    return told.toSorted((a, b) => Number(b.to === shown) - Number(a.to === shown));
  },
  units: (file, rules) => (isReturned(file) ? [] : hostUnits(hostInView(file), rules)),
};

/** At the host an alert is about the recognition, and goes home. */
export const reviewGrounds: AnnexGrounds<RecognitionReview> & ComplaintGrounds<RecognitionReview> = {
  subject: 'recognition',
  here: ({ host }) => host.country,
  applicant: recognitionReview.applicant,
  matter: (file) => matter(file, file.host),
  procedure: reviewStages,
  agreement: ({ host }) => host.agreement,
  desk: ({ intake }) => intake,
  decidedBy: (file) => partIn(file.reviewer, file.approver, file.proposal?.by, file.decision?.ruledBy?.officer),
  others: ({ filing, stage }) => (stage === 'draft' || stage === 'draft-deleted' ? [] : [filing.home]),
  silentElsewhere: ({ filing, news, stage }) =>
    stage === 'with-home' && news !== undefined ? silenceToldBy(filing.home, news) : [],
  units: ({ host }, rules) => hostUnits(host, rules),
};

/**
 * Crosses no border: an alert stands in the worker's file, and whoever has the certificate in a case of its own is told
 * from there.
 */
export const certificationGrounds: AnnexGrounds<Certification> = {
  subject: 'certificate',
  here: ({ application }) => application.country,
  applicant: certification.applicant,
  matter: ({ application }) => ({ home: application.country, standard: application.standard }),
  procedure: certificationStages,
  agreement: () => undefined,
  desk: ({ certification }) => certification,
  decidedBy: (file) => partIn(file.assessor?.id, file.approver),
  others: () => [],
  units: ({ application }) => application.units,
};
