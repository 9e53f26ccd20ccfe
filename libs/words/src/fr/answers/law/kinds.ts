import type { law } from '../../../es/answers/law/index.js';

export const kinds: (typeof law)['kinds'] = {
  'recognition-request': 'Reconnaissance, dans le pays d’origine',
  'recognition-review': 'Reconnaissance, dans le pays d’accueil',
  certification: 'Évaluation et certification',
  appeal: 'Appel',
  correction: 'Correction de données',
  deletion: 'Suppression de données',
  alert: 'Alerte sur un certificat',
  'legal-aid': 'Aide juridique',
  protection: 'Protection des mineurs',
  consultation: 'Consultation d’un ordre professionnel',
  'force-majeure': 'Arrêt des délais pour force majeure',
  'rule-change': 'Changement de règles',
  credential: 'Attestation',
  'bulk-issue': 'Délivrance en nombre de certificats anciens',
  'integrity-event': 'Événement d’intégrité',
  'officer-register': 'Registre des agents',
  'data-breach': 'Fuite de données',
  'corruption-report': 'Signalement d’une demande d’argent',
  'unequal-treatment': 'Traitement inégal dans les chiffres',
};

/** On what the procedure of each kind rests, beside the guarantees; the book of an agreement and of a country name the act. */
export const sources: (typeof law)['sources'] = {
  'recognition-request': 'L’accord entre les deux pays.',
  'recognition-review': 'L’accord entre les deux pays.',
  certification: 'La loi du pays sur l’évaluation et la certification des compétences.',
  appeal:
    'L’accord ou, s’il n’y en a pas, la loi du pays ; Convention américaine relative aux droits de l’homme, art. 8 et 25.',
  correction:
    'Droit de rectification : Normes de protection des données personnelles pour les États ibéro-américains (2017).',
  deletion: 'Droit à l’effacement : les mêmes Normes (2017), et la loi du pays sur la conservation.',
  alert: 'L’accord ou, s’il n’y en a pas, la loi du pays.',
  'legal-aid': 'La loi du pays sur l’aide juridique gratuite.',
  protection: 'Convention relative aux droits de l’enfant, et la loi du pays sur les enfants.',
  consultation: 'L’accord entre les deux pays.',
  'force-majeure': 'La loi du pays sur les urgences ; Convention américaine relative aux droits de l’homme, art. 27.',
  'rule-change': 'L’accord entre les deux pays : comité mixte.',
  credential: 'La loi du pays sur la révocation ou, quand la nouvelle vient de l’autre pays, l’accord.',
  'bulk-issue': 'La loi du pays sur l’évaluation et la certification des compétences.',
  'integrity-event': 'La loi du pays sur le contrôle interne.',
  'officer-register': 'La loi du pays sur la fonction publique.',
  'data-breach': 'La loi du pays sur la protection des données.',
  'corruption-report': 'La loi du pays contre la corruption.',
  'unequal-treatment':
    'La loi du pays sur l’égalité ; Convention américaine relative aux droits de l’homme, art. 1 et 24.',
};
