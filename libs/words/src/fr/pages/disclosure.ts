import type { disclosure as es } from '../../es/pages/disclosure.js';

export const disclosure: typeof es = {
  verdict: {
    valid: 'VALABLE',
    'out-of-season': 'HORS SAISON',
    suspended: 'SUSPENDUE',
    expired: 'EXPIRÉE',
    revoked: 'RÉVOQUÉE',
    replaced: 'REMPLACÉE',
  },
  means: {
    valid: 'L’attestation est valable aujourd’hui.',
    outOfSeason: 'Elle ne compte pas pour le moment : elle est hors saison.',
    suspended: (until) =>
      until === undefined
        ? 'Elle ne compte pas pour le moment.'
        : `Elle ne compte pas pour le moment : suspendue jusqu’au ${until}.`,
    expired: (on) =>
      on === undefined ? 'Elle ne compte plus : son temps est fini.' : `Elle ne compte plus : elle a expiré le ${on}.`,
    revoked: 'Elle ne compte plus et ne comptera plus.',
    replaced: (by) =>
      by === undefined
        ? 'Elle ne compte plus : une attestation plus récente la remplace.'
        : `Elle ne compte plus : l’attestation ${by} la remplace. Vérifiez celle-là.`,
  },
  noReasons: 'Les raisons ne sont montrées qu’à la personne.',
  demonstration: 'Données de démonstration : la personne, l’attestation et l’institution sont inventées.',
  says: {
    what: 'Ce que c’est',
    kinds: {
      certificate: 'Certificat de compétence',
      recognition: 'Reconnaissance d’un certificat d’un autre pays',
    },
    scopes: {
      full: 'Complète',
      partial: 'D’une partie : seulement ce qui est dans la liste',
      tacit: 'Par silence : le pays n’a pas répondu à temps, et l’accord la tient pour reconnue',
    },
    mayDo: 'Ce que la personne peut faire',
    whileValid: 'Ce qu’elle permet seulement tant qu’elle est valable',
    conditions: 'À cette condition',
    exclusions: 'Ce qui n’est pas compris',
    nothing: 'L’attestation ne nomme aucune unité.',
    who: 'Qui le dit',
    since: 'Depuis le',
    until: 'Jusqu’au',
    openEnded: 'Sans date de fin',
    number: 'Numéro',
    checkedAt: 'Vérifié',
    name: 'Nom',
    birthDate: 'Date de naissance',
    document: 'Document d’identité',
    passport: 'passeport',
  },
};
