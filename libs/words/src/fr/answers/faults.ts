import type { faults as es } from '../../es/answers/faults.js';

export const faults: typeof es = {
  keyMissing:
    'Envoyez une nouvelle clé, par exemple un UUID, avec chaque nouvelle demande ; répétez la même quand vous réessayez.',
  keyOdd: '1 à 128 caractères ASCII visibles.',
  versionMissing: 'Lisez le dossier et envoyez son ETag : personne ne décide sur ce qu’il n’a pas vu.',
  versionOdd: 'Doit être l’ETag du dossier, comme "7".',
  fileMissing: 'Envoyez le fichier dans le champ « file ».',
  fileEmpty: 'Le fichier est vide.',
  document: {
    NOT_ACCEPTED: 'Seulement PDF, JPEG ou PNG : prenez le document en photo, ou imprimez-le en PDF.',
    BROKEN: 'Le fichier n’est pas entier. Enregistrez-le de nouveau, ou prenez le document en photo.',
    TWO_AT_ONCE:
      'Le fichier est de deux formats à la fois. Imprimez-le de nouveau en PDF, ou prenez le document en photo.',
    TOO_MANY_PIXELS: 'L’image a plus de 50 millions de pixels. Scannez à 300 dpi, ou prenez le document en photo.',
    ENCRYPTED:
      'Le PDF est fermé par un mot de passe. Imprimez-le en PDF sans mot de passe, ou prenez le document en photo.',
    ACTIVE:
      'Le PDF contient un script, un formulaire qui est un programme, une action ou un autre fichier. Imprimez-le de nouveau en PDF, ou prenez le document en photo.',
    TOO_HEAVY:
      'Ce fichier est trop lourd à lire. Imprimez-le de nouveau en PDF, divisez-le, ou prenez le document en photo.',
  },
  callback: 'Une adresse sur internet, en https et sans utilisateur dedans.',
  purpose: (atMost) => `Une ligne de ${String(atMost)} caractères au plus, en UTF-8 codé avec des %.`,
  purposeMissing:
    'Ceci n’est pas dans votre file : dites dans « Look-Purpose » pourquoi vous le regardez, en une ligne.',
  cursorUnknown: 'Aucune page ne s’est terminée là : envoyez « next » comme une page l’avait.',
  sortOfMine: 'Par jour d’ouverture, seul ce qui vous a été attribué est trié : demandez-le avec « mine=true ».',
  fileHolds: 'Ce fichier est trop lourd à lire : divisez-le en fichiers avec moins de lignes et sans mise en forme.',
  noTable: 'Le fichier n’a pas de tableau.',
  unknownTable: (tables) => `Une feuille ne porte le nom d’aucun tableau : ${tables}.`,
  noHeader: (columns) => `Aucune des premières lignes n’a toutes les colonnes nécessaires : ${columns}.`,
  columnsMissing: (columns) => `Il manque : ${columns}`,
};
