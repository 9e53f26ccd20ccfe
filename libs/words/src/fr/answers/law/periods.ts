import type { law } from '../../../es/answers/law/index.js';

/** Periods that a country's own law gives, whatever the agreement. */
export const periods: (typeof law)['periods'] = {
  'certification.draft': 'Envoyer un brouillon',
  'certification.returned': 'Compléter une demande renvoyée',
  'certification.reference': 'Confirmer une référence',
  'certification.application': 'Dire si la demande est admise',
  'certification.scheduling': 'Proposer des dates pour l’évaluation',
  'certification.choosing': 'Choisir une date',
  'certification.evaluation': 'Évaluer et noter ce qui a été vu',
  'certification.approval': 'Approuver l’évaluation',
  'certification.appeal': 'Faire appel',
  'certification.appealReview': 'Décider d’un appel',
  'certification.silence.ruling': 'Décider d’une plainte contre le silence de qui certifie',
  'certification.correction': 'Répondre à une demande de corriger des données',
  'certification.alert.tell': 'Prévenir d’une alerte ceux qu’elle concerne',
  'certification.alert.close': 'Retirer une alerte fausse',
  'revocation.hearing': 'Répondre avant qu’une attestation soit révoquée',
  'revocation.decision': 'Décider si une attestation est révoquée',
  'deletion.answer': 'Répondre à une demande de suppression',
  'legalAid.answer': 'Répondre à qui demande une aide juridique',
  'protection.takeUp': 'Prendre le dossier d’un mineur',
  'protection.contact': 'Avoir le premier contact',
  'protection.followUp': 'Avoir le contact suivant',
  'protection.referral': 'Apprendre ce qu’a fait l’autre autorité',
  'breaches.confirm': 'Confirmer une fuite de données',
  'breaches.close': 'Prévenir toutes les personnes concernées et prendre des mesures',
  'integrity.takeUp': 'Prendre un signalement',
  'integrity.answer': 'Répondre à un signalement',
  'equality.answer': 'Répondre d’un traitement inégal',
  'equality.judgement': 'Dire s’il y a un traitement inégal',
  'watch.review': 'Examiner un événement d’intégrité',
};

/** How long something lasts at most, or at least. */
export const limits: (typeof law)['limits'] = {
  'certification.evaluationAnnounced': 'Proposer des jours pour une évaluation, avant, au moins',
  'certification.evaluationHeldWithin': 'Faire une évaluation, après que son jour est proposé, au plus',
  'certification.reevaluationAfter': 'Passer une autre évaluation, au plus tôt après',
  'revocation.suspendedAtMost': 'Suspendre une attestation avant d’entendre la personne, au plus',
  'revocation.suspendedOnceHeard': 'Suspendre une attestation après avoir entendu la personne, au plus',
  'emergencies.atMost': 'Arrêter les délais pour une urgence, au plus',
  'legalAid.sharedAtMost': 'Montrer le dossier à qui donne une aide juridique, au plus',
  'legalHold.provisional': 'Garder des données sur l’ordre d’un auditeur, au plus',
  'legalHold.atMost': 'Garder des données sur l’ordre de deux, au plus',
  'proposals.lapseAfter': 'Ce qu’aucune seconde personne n’approuve est fini après',
};
