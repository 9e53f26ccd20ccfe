import type { shared as es } from '../../es/pages/shared.js';

export const shared: typeof es = {
  title: 'Attestation partagée',
  chosen: 'La personne a choisi de vous montrer ceci, et rien d’autre :',
  linkUntil: (day) => `Ce lien sert jusqu’au ${day}. L’attestation a sa propre date.`,
  told: 'La personne voit quand ce lien est ouvert. Elle ne voit pas qui vous êtes.',
  endedWord: 'LIEN FINI',
  endedTitle: 'Ce lien est fini',
  ended: [
    'C’est le lien qui est fini, pas l’attestation : l’attestation peut être encore valable.',
    'Demandez un autre lien à la personne, ou vérifiez-la par son numéro et le document de la personne.',
  ],
  unknownTitle: 'Ce lien n’existe pas',
  unknown: 'Il en manque peut-être un morceau. Copiez-le en entier, ou demandez à la personne de le renvoyer.',
  check: 'Vérifier par numéro et document',
};
