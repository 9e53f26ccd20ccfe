import { de } from '../locale/locale.js';
import type { certificate as es } from '../../es/paper/certificate.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const certificate: typeof es = {
  title: {
    certificate: 'Certificat de compétence professionnelle',
    recognition: 'Reconnaissance de compétence professionnelle',
    partialRecognition: 'Reconnaissance partielle de compétence professionnelle',
  },
  intro: 'Il est certifié que',
  claim: {
    certificate: 'a démontré, par une évaluation, sa compétence selon la norme',
    recognition: (country) => `voit sa compétence reconnue (${country}) selon la norme`,
    partialRecognition: (country) =>
      `voit sa compétence reconnue (${country}) pour les unités indiquées ci-dessous, de la norme`,
  },
  holder: { born: 'Naissance', document: 'Document d’identité' },
  standard: { code: 'Code', edition: 'Édition', level: 'Niveau', occupation: 'Profession (CITP-08)' },
  units: {
    heading: 'Unités de compétence',
    code: 'Code',
    unit: 'Unité',
    verdict: 'Avis',
    verdicts: { competent: 'Acquise', recognised: 'Reconnue', 'not-recognised': 'Non reconnue' },
  },
  conditions: 'Conditions et exclusions',
  facts: {
    evaluatedBy: 'Évalué par',
    certifiedBy: 'Certifié par',
    evaluatedOn: 'Évaluation',
    basis: 'Norme d’origine',
    issuedOn: 'Délivrance',
    validUntil: 'Valable jusqu’au',
    noEnd: 'Sans date de fin',
    season: 'Par saison',
    inSeason: (after, from, to) => `Toute l’année jusqu’au ${after} ; ensuite, seulement ${de(from)} à ${to}`,
    agreement: 'Accord',
    equivalences: 'Équivalence',
    caseId: 'Dossier',
    version: (version) => `version ${String(version)}`,
  },
  check: {
    heading: 'Comment le vérifier',
    online: (page) => `Avec internet : ${page}, avec le numéro de ce titre et celui du document d’identité.`,
    offline: 'Sans internet : lisez le code QR avec le vérificateur de Puente, qui fonctionne hors ligne.',
    signed: 'Le fichier PDF est signé électroniquement ; le papier se vérifie par le code QR, non par son aspect.',
    issuedBy: 'Délivré par',
    qr: 'Code QR qui contient le titre signé ; le vérificateur de Puente le lit.',
  },
  number: 'Titre n°',
  mark: 'Puente : un pont à deux arches',
  free: 'Ce service est gratuit. Personne ne peut vous le faire payer.',
  tacit: {
    title: 'Reconnu par silence de l’administration',
    text: 'L’autorité n’a pas répondu à temps et l’accord décide dans ce cas. Sa valeur est la même ; il ne peut être revu que pour fraude.',
  },
  demonstration: {
    title: 'Démonstration',
    text: 'Personne et données inventées : ne prouve rien.',
  },
  status: {
    short: { expired: 'Expiré', suspended: 'Suspendu', revoked: 'Révoqué', replaced: 'Remplacé' },
    expired: (date) => `Expiré depuis le ${date}`,
    suspended: (until) => (until === undefined ? 'Suspendu' : `Suspendu jusqu’au ${until}`),
    revoked: (date) => `Révoqué le ${date}`,
    replaced: (date) => `Remplacé le ${date}`,
    lapsed: 'Sa validité est terminée. Il montre ce qui était certifié alors, non ce qui vaut aujourd’hui.',
    paused: 'Tant que dure la suspension, ce document ne prouve pas la compétence.',
    ended: 'Ce document ne prouve plus la compétence.',
    otherCopy: 'Un autre exemplaire le remplace. Demandez à son titulaire celui qui est en vigueur.',
  },
  page: (page, of) => `Page ${String(page)} sur ${String(of)}`,
};
