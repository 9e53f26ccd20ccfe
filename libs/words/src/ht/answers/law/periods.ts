import type { law } from '../../../es/answers/law/index.js';

/** Periods that a country's own law gives, whatever the agreement. */
export const periods: (typeof law)['periods'] = {
  'certification.draft': 'Voye yon bouyon',
  'certification.returned': 'Konplete yon demann ki te tounen',
  'certification.reference': 'Konfime yon referans',
  'certification.application': 'Di si yo aksepte demann nan',
  'certification.scheduling': 'Ofri dat pou evalyasyon an',
  'certification.choosing': 'Chwazi yon dat',
  'certification.evaluation': 'Evalye epi note sa yo te wè',
  'certification.approval': 'Apwouve evalyasyon an',
  'certification.appeal': 'Fè apèl',
  'certification.appealReview': 'Deside yon apèl',
  'certification.silence.ruling': 'Deside yon plent kont silans moun ki sètifye a',
  'certification.correction': 'Reponn yon demann pou korije enfòmasyon',
  'certification.alert.tell': 'Avèti moun yon alèt konsène',
  'certification.alert.close': 'Retire yon alèt ki pa vre',
  'revocation.hearing': 'Reponn anvan yo anile yon kredansyèl',
  'revocation.decision': 'Deside si yo anile yon kredansyèl',
  'deletion.answer': 'Reponn yon demann pou efase',
  'legalAid.answer': 'Reponn moun ki mande èd legal',
  'protection.takeUp': 'Pran dosye yon minè',
  'protection.contact': 'Fè premye kontak la',
  'protection.followUp': 'Fè pwochen kontak la',
  'protection.referral': 'Konnen sa lòt otorite a te fè',
  'breaches.confirm': 'Konfime yon vyolasyon done',
  'breaches.close': 'Avèti tout moun li konsène epi pran mezi',
  'integrity.takeUp': 'Pran yon denonsyasyon',
  'integrity.answer': 'Reponn yon denonsyasyon',
  'equality.answer': 'Reponn sou yon tretman ki pa egal',
  'equality.judgement': 'Di si tretman an pa egal',
  'watch.review': 'Egzamine yon evènman entegrite',
};

/** How long something lasts at most, or at least. */
export const limits: (typeof law)['limits'] = {
  'certification.evaluationAnnounced': 'Ofri jou pou yon evalyasyon, anvan, omwen',
  'certification.evaluationHeldWithin': 'Fè yon evalyasyon, apre yo ofri jou li, omaksimòm',
  'certification.reevaluationAfter': 'Pase yon lòt evalyasyon, pi bonè apre',
  'revocation.suspendedAtMost': 'Sispann yon kredansyèl anvan yo tande moun nan, omaksimòm',
  'revocation.suspendedOnceHeard': 'Sispann yon kredansyèl apre yo tande moun nan, omaksimòm',
  'emergencies.atMost': 'Kanpe delè yo pou yon ijans, omaksimòm',
  'legalAid.sharedAtMost': 'Montre dosye a bay moun ki bay èd legal, omaksimòm',
  'legalHold.provisional': 'Kenbe enfòmasyon sou lòd yon oditè, omaksimòm',
  'legalHold.atMost': 'Kenbe enfòmasyon sou lòd de oditè, omaksimòm',
  'proposals.lapseAfter': 'Sa okenn dezyèm moun pa apwouve fini apre',
};
