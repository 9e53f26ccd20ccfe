import type { notices as es } from '../../es/messages/notices.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const notices: typeof es = {
  received: (caseId) => `Nou resevwa demann ou ${caseId}. Ou pa gen anyen pou fè kounye a.`,
  'answer-returned': (caseId) =>
    `Nan dosye ou ${caseId}, lòt peyi a pa t kapab resevwa yon bagay ou te voye. Paj la di poukisa ak sa ou kapab fè.`,
  'submission-returned': (caseId) =>
    `Demann ou ${caseId} tounen : peyi orijin nan pa t ka resevwa l jan li te depoze a. Paj la di poukisa ; ou ka depoze l ankò.`,
  acknowledged: (caseId) => `Demann ou ${caseId} konplè. Kounye a y ap verifye li ak moun ki te bay dokiman an.`,
  'documents-requested': (caseId) =>
    `Gen yon dokiman ki manke nan demann ou ${caseId}. Paj la di kilès, poukisa ak jiska kilè.`,
  'discrepancy-reported': (caseId) =>
    `Gen yon diferans nan demann ou ${caseId}. Ou ka eksplike li; paj la di jiska kilè.`,
  'authenticity-settled': (caseId) => `Verifikasyon demann ou ${caseId} fini. Dosye a pase nan lòt peyi a.`,
  'under-review': (caseId) => `Y ap egzamine demann ou ${caseId}. Paj la di jiska kilè.`,
  'review-extended': (caseId) => `Egzamen demann ou ${caseId} pral pran plis jou. Paj la di konbyen ak poukisa.`,
  'test-scheduled': (caseId) => `Gen yon dat pou yon tès nan demann ou ${caseId}. Paj la di kilè ak ki kote.`,
  'test-choice-open': (caseId) =>
    `Ou pa t ka vini nan de tès nan demann ou ${caseId}. Se ou ki chwazi sa k ap fèt : paj la di sa ou ka chwazi.`,
  'test-called-off': (caseId) =>
    `Ou pa bezwen tès la ankò nan demann ou ${caseId} : moun ki te bay sètifika a konfime l. Ou pa bezwen ale.`,
  'compensation-imposed': (caseId) =>
    `Nan demann ou ${caseId} ou ka konplete sa ki manke. Paj la di kisa, kijan ak jiska kilè.`,
  'compensation-ended': (caseId) =>
    `Tan an fini nan demann ou ${caseId}: kounye a y ap gade sa ou fè. Ou pa gen anyen pou fè.`,
  'fraud-review-opened': (caseId) => `Gen yon kesyon sou rekonesans ou ${caseId}. Ou ka reponn; paj la di jiska kilè.`,
  'recognition-upheld': (caseId) => `Rekonesans ou ${caseId} toujou valab. Ou pa gen anyen pou fè.`,
  'silence-left': (caseId) =>
    `Tan an pase nan demann ou ${caseId}, epi yo poko deside tout bagay. Sa yo rekonèt bon depi jodi a; paj la di sa ki rete ak poukisa.`,
  recognised: (caseId) => `Gen yon bon desizyon nan demann ou ${caseId}. Li li sou paj la.`,
  'partially-recognised': (caseId) =>
    `Gen yon desizyon nan demann ou ${caseId}. Paj la di rezon yo, lwa a, jiska kilè ak bay ki moun pou fè apèl.`,
  refused: (caseId) =>
    `Gen yon desizyon nan demann ou ${caseId}. Paj la di rezon yo, lwa a, jiska kilè ak bay ki moun pou fè apèl.`,
  reminder: (caseId) => `Rapèl: nan demann ou ${caseId} gen yon bagay ou ka fè toujou. Paj la di jiska kilè.`,
  'application-returned': (caseId) => `Gen yon bagay ki manke nan demann ou ${caseId}. Paj la di kisa ak jiska kilè.`,
  'application-admitted': (caseId) => `Yo aksepte demann ou ${caseId}. Talè y ap ofri ou dat pou evalyasyon an.`,
  'appointments-offered': (caseId) =>
    `Gen dat pou evalyasyon demann ou ${caseId}. Chwazi youn sou paj la: li di jiska kilè.`,
  'appointment-set': (caseId) => `Randevou pou evalyasyon demann ${caseId} konfime. Paj la di kilè ak ki kote.`,
  'appointment-moved': (caseId) => `Randevou demann ou ${caseId} chanje. Y ap ofri ou lòt dat.`,
  'evaluation-choice-open': (caseId) =>
    `De randevou demann ou ${caseId} pase. Sou paj la, oswa ak moun ki gen manda ou a, se ou ki chwazi si ou vle lòt dat; si ou pa di anyen, demann lan fèmen epi ou ka fè l ankò.`,
  'appointment-missed': (caseId) => `Randevou demann ou ${caseId} pase. Y ap ofri ou lòt dat, yon fwa ankò.`,
  'certificate-issued': (caseId) => `Gen yon bon desizyon nan demann ou ${caseId}. Li li sou paj la.`,
  'not-yet-competent': (caseId) =>
    `Evalyasyon demann ou ${caseId} fini. Paj la di sa ki manke, jiska kilè ou ka fè apèl ak depi kilè ou ka tounen.`,
  'closed-without-prejudice': (caseId) =>
    `Demann ou ${caseId} fèmen, ou pa pèdi anyen. Ou ka louvri li ankò; paj la di jiska kilè.`,
  'draft-deleted': (caseId) => `Bouyon ${caseId} efase paske tan li fini. Ou ka kòmanse yon lòt lè ou vle.`,
  withdrawn: (caseId) => `Demann ou ${caseId} retire, jan ou te mande a. Ou ka kòmanse yon lòt lè ou vle.`,
  'complaint-received': (caseId) =>
    `Nou resevwa plent ou ki di pèsonn pa deside, nimewo ${caseId}. Paj la di jiska kilè y ap reponn.`,
  'decision-ordered': (caseId) => `Yo reponn plent ou ${caseId}: yo bay lòd pou yo deside. Paj la di jiska kilè.`,
  'complaint-answered': (caseId) =>
    `Sa ki te dwe fèt la fèt, oswa li pa nesesè ankò: plent ou ${caseId} fèmen. Li paj dosye ou a.`,
  'appeal-received': (caseId) =>
    `Nou resevwa apèl ou, ak nimewo ${caseId}. Yon lòt moun ap deside. Paj la di jiska kilè.`,
  'ruling-upheld': (caseId) => `Gen yon repons pou apèl ou ${caseId}. Li li sou paj la: li di rezon yo.`,
  'ruling-overturned': (caseId) => `Gen yon bon repons pou apèl ou ${caseId}. Li li sou paj la.`,
  'ruling-remitted': (caseId) => `Ak apèl ou ${caseId}, lòt moun pral deside ankò. Paj la di sa ki vini apre.`,
  'correction-received': (caseId) =>
    `Nou resevwa demann ou pou korije yon enfòmasyon, ak nimewo ${caseId}. Paj la di jiska kilè y ap reponn.`,
  'correction-accepted': (caseId) => `Yo korije sa ou te mande nan ${caseId}. Lòt peyi a konnen.`,
  'correction-refused': (caseId) =>
    `Gen yon repons pou demann ou ${caseId}. Paj la di rezon yo, lwa a, jiska kilè ak bay ki moun pou fè apèl.`,
  'deletion-received': (caseId) =>
    `Nou resevwa demann ou pou efase enfòmasyon ou yo, ak nimewo ${caseId}. Si se pa t ou, anile li sou paj la.`,
  'deletion-accepted': (caseId) =>
    `Yo aksepte demann ou ${caseId}: enfòmasyon ou yo bloke deja. Paj la di ki jou y ap efase yo.`,
  'deletion-refused': (caseId) =>
    `Gen yon repons pou demann ou ${caseId}. Li li sou paj la: li di ki lwa ki kenbe enfòmasyon ou yo, jiska kilè, ak sa ou ka fè.`,
  'credential-issued': (caseId) => `Kredansyèl ou ${caseId} pare: enprime li oswa mete li sou telefòn ou, sou paj la.`,
  'credential-suspended': (caseId) =>
    `Gen yon avi enpòtan sou kredansyèl ou ${caseId}. Li li sou paj la: li di jiska kilè ak sa ou ka fè.`,
  'credential-reinstated': (caseId) => `Kredansyèl ou ${caseId} valab ankò.`,
  'credential-revoked': (caseId) =>
    `Gen yon avi enpòtan sou kredansyèl ou ${caseId}. Paj la di rezon yo, lwa a, jiska kilè ak bay ki moun pou fè apèl.`,
  'credential-expired': (caseId) => `Kredansyèl ou ${caseId} ekspire. Paj la di sa ou ka fè.`,
  'season-nears': (caseId) =>
    `Byento kredansyèl ou ${caseId} p ap valab tout ane a ankò, men sèlman nan mwa sezon li. Se menm kredansyèl la: ou pa bezwen fè anyen. Paj la di depi kilè.`,
  'season-ended': (caseId) =>
    `Sezon kredansyèl ou ${caseId} fini. Ou pa bezwen fè anyen: l ap valab ankò nan pwochen sezon an. Paj la di depi kilè.`,
  'season-begun': (caseId) => `Sezon kredansyèl ou ${caseId} kòmanse: li valab ankò. Paj la di jiska kilè.`,
  'certificate-changed': (caseId) =>
    `Peyi ki te bay sètifika ou a chanje li. Anvan yo deside sou kredansyèl ou ${caseId} nou vle tande ou: paj la di jiska kilè.`,
  'hearing-opened': (caseId) =>
    `Gen yon kesyon sou kredansyèl ou ${caseId}. Anvan nou deside, nou vle tande ou: paj la di poukisa, ak jiska kilè ou ka reponn.`,
  'copy-ended': (caseId) =>
    `Nan yon biwo yo anile yon kopi kredansyèl ou ${caseId}: yo di li pèdi. Si se pa ou, pran yon lòt kopi sou paj la; kredansyèl la valab.`,
  'credential-kept': (caseId) => `Nou tande ou, epi kredansyèl ou ${caseId} rete valab. Ou pa gen anyen pou fè.`,
  'hearing-closed': (caseId) =>
    `Sètifika ou a valab ankò nan peyi ki te bay li a. Pa gen anyen pou deside ankò sou kredansyèl ou ${caseId}.`,
  'credential-alerted': (caseId) =>
    `Gen yon avi enpòtan nan ${caseId}. Li li sou paj la: li di kijan pou ou pa dakò. Sa pa koute anyen.`,
  'match-asked': (caseId) =>
    `Yon biwo gen yon kesyon pou ou sou demach ou ${caseId}. Li l epi reponn sou paj la; pa bay pèsonn kòd ou.`,
  'migration-asked': (caseId) =>
    `Yo mande si ou aksepte nouvo règ pou ${caseId}: gen yon bagay ki vin pi mal. San wi ou anyen pa chanje. Gade paj la.`,
  'case-migrated': (caseId) => `Dosye ou ${caseId} swiv nouvo règ kounye a. Paj la di sa ki chanje ak poukisa.`,
  'mandate-recorded': (caseId) =>
    `Yon biwo note ou siyen yon otorizasyon pou yon moun aji nan dosye ou ${caseId}. Si se pa ou menm, fini li sou paj la.`,
  'alert-kept': (caseId) =>
    `Yo gade ${caseId} ankò epi avi a rete. Paj la di rezon yo, lwa a, jiska kilè ak bay ki moun pou fè apèl.`,
  'alert-closed': (caseId) => `Avi ${caseId} retire. Tout bagay valab jan li te ye anvan.`,
  'legal-aid-answered': (caseId) =>
    `Gen nouvèl sou èd legal ou te mande nan dosye ${caseId} ou a. Paj la di kiyès ki reponn ak sa k ap vini.`,
  'data-breached': (caseId) =>
    `Te gen yon pwoblèm ak done dosye ${caseId} ou a. Paj la di sa k pase, ak ki done, ak sa ou ka fè.`,
  protection: (caseId) => `Nou resevwa demann ou ${caseId}. Yon moun pral kontakte ou pou ede ou.`,
};
