import type { problems as es } from '../../es/answers/problems.js';

export const problems: typeof es = {
  INVALID_REQUEST: 'La demande contient des données qu’on ne peut pas accepter.',
  MALFORMED_REQUEST: 'On ne peut pas lire la demande.',
  IDEMPOTENCY_KEY_MISSING: 'Il manque l’en-tête Idempotency-Key.',
  FILE_EMPTY: 'Le fichier est vide.',
  FILE_MISSING: 'Il manque le fichier.',
  NOT_SIGNED_IN: 'Il faut dire qui vous êtes.',
  CODE_NOT_ACCEPTED: 'Le numéro et le code n’ouvrent aucun dossier. Demandez un nouveau code.',
  REFERENCE_CODE_NOT_ACCEPTED:
    'Le code n’ouvre aucune référence. Vérifiez-le ; si vous avez déjà répondu ou si le temps est passé, il n’y a rien à faire.',
  SOURCE_CODE_NOT_ACCEPTED:
    'Le code n’ouvre aucune question. Vérifiez-le ; si vous avez déjà répondu ou si le temps est passé, il n’y a rien à faire.',
  RECEIPT_NOT_ACCEPTED: 'Ce code n’ouvre aucun signalement. Regardez de nouveau : il a seize lettres et chiffres.',
  NOT_YOUR_NODE: 'Ce service est celui d’une autre institution.',
  NOT_FOR_YOU: 'Ceci n’est pas pour la personne qui demande.',
  CREDENTIAL_NOT_FOUND: 'Il n’y a aucune attestation de ce pays avec ce numéro et ce document. Vérifiez les deux.',
  NOT_FOUND: 'Cela n’existe pas.',
  METHOD_NOT_ALLOWED: 'Cette adresse n’accepte pas cette méthode ; l’en-tête Allow dit lesquelles elle accepte.',
  TOO_MANY: 'Il y en a déjà trop.',
  NOT_SHOWN:
    'La personne ne vous montre pas ceci maintenant : acceptez d’abord, ou demandez-lui de le montrer de nouveau sur sa page.',
  SHARE_ENDED:
    'Ce lien est fini ; l’attestation peut être encore valable. Demandez un autre lien, ou vérifiez-la par son numéro.',
  BODY_TOO_LARGE: 'La demande est trop grande.',
  FILE_TOO_LARGE: 'Le fichier fait plus de 10 Mo.',
  MEDIA_TYPE_NOT_SUPPORTED: 'Le corps de la demande doit être en JSON.',
  DOSSIER_FULL:
    'Le dossier ne prend plus de documents de vous. Mettez plusieurs pages dans un seul PDF ; ce qui manque encore, remettez-le au bureau.',
  IDENTITY_NOT_SEEN:
    'Avant de confirmer, ouvrez le document d’identité du nouveau dossier et comparez-le avec la personne.',
  CODE_NOT_PRINTED:
    'Un guichet remet une attestation, ou met fin à une copie, seulement quand son titulaire est là : regardez son document d’identité, faites-lui imprimer un code aujourd’hui, et essayez de nouveau.',
  FILE_TYPE_NOT_ACCEPTED: 'Le fichier doit être PDF, JPEG ou PNG, et rien d’autre.',
  RANGE_NOT_SATISFIABLE: 'Le fichier ne va pas jusque-là : l’en-tête Content-Range en dit la taille.',
  UNKNOWN_ACCOUNT:
    'Le fournisseur d’identité n’a pas de compte ouvert de cette institution avec cet identifiant. Regardez comment il est écrit, ou faites d’abord ouvrir le compte.',
  NOT_IN_DOSSIER: 'Le dossier ne contient pas cela.',
  IF_MATCH_MISSING: 'Il manque l’en-tête If-Match avec la version du dossier qui a été lue.',
  TOO_MANY_REQUESTS: 'Trop d’essais. Attendez un moment.',
  REQUEST_TOO_SLOW: 'La demande n’a pas fini à temps. Envoyez-la de nouveau.',
  HEADERS_TOO_LARGE: 'L’adresse et les en-têtes de la demande sont trop longs ensemble.',
  INTERNAL_FAULT: 'Quelque chose n’a pas marché chez nous. Rien n’est perdu ; essayez de nouveau.',
  UNAVAILABLE: 'Le service n’est pas disponible en ce moment. Essayez de nouveau.',
  CLOCKS_APART:
    'L’horloge de ce service n’est pas à l’heure : rien n’est noté tant que son opérateur ne l’a pas réglée. Essayez plus tard.',
  DECIDED_BEFORE_THE_RESTORE:
    'L’autre pays a une décision de ce pays dans ce dossier, qui a été perdue ici avec la base de données. On ne décide pas de nouveau : l’opérateur du service sait quelle décision c’est.',
  NOT_KEPT_WHOLE: 'Ce message n’a pas été gardé en entier : demandez au pays qui l’a envoyé de l’envoyer de nouveau.',
  TOO_MANY_NEW_PEOPLE:
    'Ce pays a parlé en un jour de plus de nouvelles personnes que convenu. Demandez-lui si c’est bien le cas ; dans un terminal, « quarantine release » laisse entrer tout ce qui attend de lui.',
  BEING_RESTORED:
    'Ce service se remet d’un dégât, et demande aux autres pays ce qu’ils en savent. Ce qu’ils ont reçu n’est pas perdu. Pour le moment, on peut le lire mais on ne peut rien y déposer ; essayez plus tard.',
};
