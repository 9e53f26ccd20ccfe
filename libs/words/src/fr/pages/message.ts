import type * as es from '../../es/pages/message.js';

export const message: typeof es.message = {
  link: 'Ce message vient-il de nous ?',
  title: 'Ce message vient-il de nous ?',
  what: 'Chaque message de ce service finit par un code, comme K7M29-QXD4T. Écrivez-le ici, avec les trois derniers chiffres du téléphone où il est arrivé, et nous vous dirons si nous l’avons envoyé, quel jour et par quel moyen. Vous pouvez aussi écrire le numéro ou l’adresse qui vous a écrit.',
  asked: 'Le code du message, ou qui l’a envoyé',
  askedHint: 'Le code est à la fin. N’écrivez pas ici les six chiffres de votre dossier.',
  to: 'Les trois derniers chiffres du téléphone où il est arrivé',
  toHint:
    'S’il est arrivé par courriel : les trois premières lettres ou chiffres de votre adresse. Si c’est un papier d’un bureau, ou si vous demandez qui l’a envoyé, laissez vide.',
  missing: 'Écrivez le code, le numéro ou l’adresse.',
  send: 'Demander',
  keepsNothing:
    'Nous ne demandons pas votre nom et nous ne gardons pas ce que vous écrivez. Personne ne voit ici à qui un message a été envoyé ni ce qu’il disait.',
  ours: 'Nous avons envoyé un message avec ce code',
  oursOn: (day, channel) => `C’était le ${day}, par ${channel}.`,
  compare:
    'Un trompeur peut copier un code pour qui a les mêmes trois chiffres ou lettres : si le vôtre est arrivé un autre jour ou par un autre moyen, il ne vient pas de nous. Ouvrez votre dossier depuis cette page, jamais par un lien du message.',
  sender: (channel) => `Nous écrivons de là, par ${channel}`,
  senderForged:
    'Un trompeur peut se faire passer pour un numéro ou une adresse. Pour en avoir la certitude, demandez avec le code du message.',
  demonstration: 'Données de démonstration : le numéro ou l’adresse est inventé.',
  unknown: 'Nous ne connaissons pas ce message',
  unknownWhy:
    'Ces douze derniers mois, nous n’avons pas envoyé de message avec ce code à ce téléphone ou courriel, et nous n’écrivons pas de là. Regardez si le code et les trois chiffres ou lettres sont bien écrits ; si oui, ne faites pas ce que le message demande.',
  never: [
    'Ne payez jamais : ce service est gratuit, et nous ne demandons pas d’argent par message.',
    'Ne donnez jamais vos six chiffres : nous ne les demandons à personne.',
    'Si on vous a demandé de l’argent ou une faveur, signalez-le sans votre nom.',
  ],
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', 'e-mail': 'courriel', print: 'papier dans un bureau' },
};
