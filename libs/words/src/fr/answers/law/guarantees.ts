import type { law } from '../../../es/answers/law/index.js';

/** What the procedure promises everybody, and on what each promise rests. */
export const guarantees: (typeof law)['guarantees'] = {
  R1: {
    title: 'Personne ne perd en faisant appel',
    says: 'Une décision d’appel qui renvoie le dossier rouvre les unités qu’elle nomme et aucune autre. La décision et son attestation restent valables pour le reste jusqu’à ce qu’une nouvelle décision les remplace. Ce que l’instance d’appel ordonne est lu par la personne et par qui décide de nouveau.',
    source:
      'Convention américaine relative aux droits de l’homme, art. 8.2.h et 25 ; interdiction d’aggraver le sort de qui fait appel.',
  },
  R2: {
    title: 'Le silence reconnaît ce qui est couvert, et rien d’autre',
    says: 'Si l’autorité se tait, on reconnaît les unités que l’équivalence couvre et dont l’authenticité tient. Ce qui n’est pas couvert, ce qui est différent ou a une alerte ouverte va à un superviseur, et la personne lit quelles unités et pourquoi.',
    source: 'L’accord, délai d’examen ; silence de l’administration : modèle, Ley 39/2015 (Espagne), art. 24.',
  },
  R3: {
    title: 'Ce qui est acquis l’est tout de suite',
    says: 'Un avis avec des mesures reconnaît ce jour-là les unités couvertes, avec une attestation. La personne peut renoncer aux mesures, garder ce qui est reconnu, et faire appel du reste.',
    source: 'Modèle : directive 2005/36/CE, art. 4 septies et 14.',
  },
  R4: {
    title: 'Rien n’est révoqué sans entendre la personne',
    says: 'D’abord il y a un avis avec les raisons et la base légale, des jours pour répondre, et une décision de deux personnes. Jusque-là, il y a au plus une suspension avec une fin et des raisons. On peut faire appel d’une révocation, d’une correction refusée et d’une alerte gardée.',
    source: 'Convention américaine relative aux droits de l’homme, art. 8.1 et 25.',
  },
  R5: {
    title: 'Une épreuve s’annonce',
    says: 'On l’annonce avec les jours de l’accord ; une évaluation pour un certificat, avec ceux de la loi du pays. La personne peut demander une autre date une fois sans raison ; pour une épreuve, une fois de plus avec une raison. Aucun résultat ne vient avant l’heure. Ne pas venir n’est pas un résultat : on fixe une date une fois de plus. Ensuite, la personne choisit si elle a manqué une épreuve ; une demande de certificat est close sans préjudice.',
    source: 'L’accord ou la loi de certification du pays, jours d’annonce ; modèle : directive 2005/36/CE, art. 14.7.',
  },
  R6: {
    title: 'La protection a une sortie à chaque étape',
    says: 'Un dossier confié à une autre autorité peut revenir. On recompte l’âge chaque fois qu’on regarde, et le jour des 18 ans le sceau s’ouvre tout seul. Un doute qui était une erreur est levé avec une raison, et qui soulève un doute donne la sienne. Ses délais sont la loi du pays.',
    source:
      'Convention relative aux droits de l’enfant, art. 3, 12 et 20 ; Convention américaine relative aux droits de l’homme, art. 19.',
  },
  R7: {
    title: 'Les règles d’un dossier en cours ne changent qu’en mieux, ou avec un oui',
    says: 'Passer un dossier à de nouvelles règles demande deux personnes et montre ce qui change. Si quelque chose devient moins bon ou si un jour vient plus tôt, il faut le oui de la personne, qu’on prévient toujours.',
    source:
      'Sécurité juridique ; rien de défavorable ne vaut pour le passé : Convention américaine relative aux droits de l’homme, art. 9, par analogie.',
  },
  R8: {
    title: 'Un délai commence quand la personne a pu le savoir',
    says: 'Sans un moyen sûr, un avis est remis dans un bureau, ou sur la page quand il est lu, et par présomption seulement après les jours du pays, jamais zéro. Les essais et le temps entre eux sont la loi du pays. Le guichet donne un nouveau code après avoir regardé le document.',
    source: 'Règles de notification de chaque pays ; Convention américaine relative aux droits de l’homme, art. 8.1.',
  },
  R9: {
    title: 'Chaque étape a un délai et une sortie',
    says: 'Tant que le pays d’origine a le dossier, on montre son délai. Ce qui y est refusé revient à la personne avec la raison. Retirer un dossier vaut tout de suite des deux côtés.',
    source: 'Convention américaine relative aux droits de l’homme, art. 8.1 : délai raisonnable.',
  },
  R10: {
    title: 'Contre le retard, il y a un recours',
    says: 'Quand un délai déjà passé à l’autorité supérieure est passé encore une fois, la personne peut se plaindre à l’instance d’appel, qui ordonne de décider avant une date.',
    source: 'Convention américaine relative aux droits de l’homme, art. 8.1 et 25.',
  },
  R11: {
    title: 'Une urgence a une fin',
    says: 'Un arrêt des délais pour force majeure a un dernier jour, il est publié avec son acte, et il est approuvé hors des institutions dont il arrête les délais. Qui répond d’un délai ne l’arrête pas en disant où est la personne.',
    source: 'Convention américaine relative aux droits de l’homme, art. 27 : pour un temps strictement limité.',
  },
  R12: {
    title: 'Personne n’agit pour la personne sans mandat',
    says: 'Un assistant dépose ce que la personne signe devant lui. Pour répondre, retirer ou faire appel à sa place, il faut un mandat : qui, quoi, jusqu’à quand. La personne le voit et y met fin d’un geste. Il ouvre le dossier et ses documents, et rien de plus.',
    source: 'Mandat : code civil de chaque pays.',
  },
  R13: {
    title: 'La vérité compte, même tard',
    says: 'Une authenticité confirmée après son délai et avant la décision du pays d’accueil est prise en compte, et l’épreuve que le silence avait demandée n’a plus lieu. Ce que la personne a répondu à une différence part avec le dossier, avec ses mots.',
    source: 'Principe de vérité matérielle dans la procédure administrative.',
  },
  R14: {
    title: 'L’ordre des pays d’accueil ne change rien',
    says: 'Quand les accords sont différents, une étape dans le pays d’origine a le délai le meilleur pour la personne.',
    source: 'Égalité devant la loi : Convention américaine relative aux droits de l’homme, art. 24.',
  },
  R15: {
    title: 'Une alerte finit le jour prévu',
    says: 'Elle ne garde pas de données plus longtemps. Qui a approuvé une décision ne juge pas l’alerte sur elle.',
    source:
      'Convention américaine relative aux droits de l’homme, art. 8.1 : impartialité ; minimisation des données : Normes de protection des données personnelles pour les États ibéro-américains (2017).',
  },
  R16: {
    title: 'La personne lit pourquoi',
    says: 'Pour chaque unité : l’avis, sa raison en mots simples, la base légale, le recours avec son dernier jour, et où l’aide est gratuite. Sans cela, on ne peut proposer aucun avis.',
    source:
      'Modèle : directive 2005/36/CE, art. 14.6 ; Convention américaine relative aux droits de l’homme, art. 8.1 : raisons.',
  },
  R17: {
    title: 'Suppression sur demande',
    says: 'Deux personnes répondent dans le délai du pays. Si c’est accepté, les données sont bloquées ce jour-là et leur clé est détruite le jour que la loi permet. Un brouillon effacé est supprimé ce jour-là. Les mots de la personne s’en vont avec leur clé, et le journal se vérifie toujours.',
    source:
      'Droit à l’effacement : Normes de protection des données personnelles pour les États ibéro-américains (2017), et la loi de chaque pays.',
  },
  R18: {
    title: 'Chaque fonction voit ce qu’il lui faut',
    says: 'Une table dit quel champ chaque fonction lit. Le nom de compte d’un agent n’arrive ni à la personne ni à un autre pays. Une proposition qui n’est pas approuvée est vue par ceux qui décident, et par personne d’autre. Un guichet qui n’a pas déposé le dossier lit le numéro, l’étape, le délai, les avis et les mandats, et ne remet l’attestation que le jour où il a imprimé un code à la personne.',
    source:
      'Convention internationale sur la protection des droits des travailleurs migrants (1990), art. 14 : vie privée.',
  },
};
