import type { refusals as es } from '../../es/answers/refusals.js';

export const refusals: typeof es = {
  NO_SUCH_CASE: 'Il n’y a pas de dossier avec ce numéro.',
  CASE_EXISTS: 'Le dossier {caseId} existe déjà.',
  NOT_IN_THIS_STAGE: '« {command} » n’est pas possible à l’étape « {stage} ».',
  NOT_YOUR_ROLE: 'Ceci est pour : {roles}. Vous agissez comme : {yours}.',
  NEEDS_OWN_CODE:
    'Il faut un code arrivé à votre propre téléphone ou courriel : un code imprimé à un guichet ne suffit pas.',
  NOT_YOUR_CASE: 'Votre institution n’a pas ce dossier.',
  NOT_ASSIGNED_TO_YOU: 'Le tirage au sort a donné ce dossier à quelqu’un d’autre.',
  SAME_PERSON: 'Qui a proposé ne peut pas approuver : une autre personne doit le faire.',
  STALE_FILE:
    'Le dossier a changé : vous avez vu la version {seen} et il en est à la {current}. Relisez-le, puis décidez.',
  COMMAND_REUSED: 'Cette clé a déjà servi, pour une autre demande.',
  NO_AGREEMENT: 'Aucun accord en vigueur entre {home} et {host} ne couvre cette norme.',
  UNKNOWN_STANDARD: 'La norme {standard} n’est pas dans le catalogue : {country}.',
  HOST_STANDARD_NEEDED: 'Aucune équivalence ne dit avec quelle norme ({host}) on compare {standard} : nommez-la.',
  HOST_TWICE: 'Le pays {country} est nommé deux fois.',
  UNKNOWN_CERTIFIER: 'Le certificateur {certifier} n’est pas dans le registre : {country}.',
  CERTIFIER_NOT_ACCREDITED: 'Le certificateur {certifier} n’est pas accrédité pour la norme {standard}.',
  DATE_IN_FUTURE: 'La date {date} n’est pas encore arrivée.',
  CERTIFICATE_DOCUMENT_MISSING: 'Il manque dans le dossier la copie du certificat.',
  DOCUMENT_ALREADY_HELD: 'Le dossier contient déjà « {kind} » : on ne peut pas le redemander.',
  DOCUMENT_NOT_ASKED_FOR: 'Personne n’a demandé « {kind} ».',
  DOCUMENT_STILL_MISSING: 'Il manque encore : {kinds}.',
  DEADLINE_PASSED: 'Le délai a fini le {dueOn}.',
  DEADLINE_NOT_PASSED: 'Le délai court jusqu’au {dueOn}.',
  NO_SUCH_CLOCK: 'Ce délai ne court plus.',
  NO_SUCH_NOTICE: 'Cet avis n’existe pas.',
  ALREADY_DONE: 'C’est déjà fait.',
  ALREADY_EXTENDED: 'Le délai a déjà été prolongé une fois.',
  DAY_ORDERED: 'L’instance d’appel a ordonné ce jour : il ne se prolonge pas.',
  WORKERS_DAY_STANDS:
    'Le dernier jour de la personne ne vient pas plus tôt : ce délai continue à se compter avec l’édition d’avant.',
  EXTENSION_TOO_LONG: 'Une prolongation peut être de {atMost} jours au plus.',
  OTHER_DAYS: 'Ce délai se compte en {unit}, pas en {given}.',
  REASONS_MISSING: 'Il manque les raisons que la personne lit.',
  VERDICT_INCOMPLETE: 'Il manque l’avis sur : {units}.',
  DEPARTS_FROM_PRECEDENT:
    'Toutes les décisions d’avant jugent ces unités autrement : dites pourquoi vous jugez différemment. {units}',
  UNKNOWN_UNIT: 'L’unité {unit} n’est pas dans cette norme.',
  UNIT_TWICE: 'L’unité {unit} a deux avis.',
  VERDICT_STANDS: 'L’avis sur l’unité {unit} reste : on examine seulement les unités qui sont revenues.',
  NOT_MISSING: 'L’unité {unit} ne manque pas : il ne lui faut aucune mesure.',
  TEST_NEEDED:
    'Personne n’a pu vérifier le document, et ce n’est pas la faute de la personne : {units} ne peuvent manquer qu’après une épreuve.',
  NO_TEST: 'Il n’y a pas d’épreuve en attente pour l’unité {unit}.',
  TEST_NOT_HELD: 'L’épreuve est le {on}.',
  TEST_TOO_SOON: 'L’épreuve peut être à partir du {earliest} : la personne doit le savoir à temps.',
  TEST_TOO_LATE:
    'L’épreuve peut être jusqu’au {latest}, selon la loi de ce dossier : on ne fait attendre personne avec un jour lointain. Donnez un jour jusque-là.',
  WORKER_CHOOSES: 'La personne a manqué deux épreuves de l’unité {unit} : c’est elle qui choisit la suite.',
  NO_CHOICE_OPEN: 'Il n’y a rien à choisir pour l’unité {unit}.',
  NO_MORE_DATES: 'On peut demander une autre date {atMost} fois, et c’est déjà fait.',
  DATE_IN_PAST: 'La date {date} est passée.',
  PAUSE_TOO_LONG:
    'Une urgence arrête les délais jusqu’au {until} au plus tard : donnez ce jour ou un jour avant. Si elle dure encore à ce moment, proposez un autre arrêt avec son propre acte.',
  NEEDS_OUTSIDE_AGENCY:
    'L’arrêt des délais est approuvé par {agency}, et non par une institution dont les délais s’arrêtent. S’il a été proposé avant cette règle, proposez-le de nouveau.',
  EVIDENCE_MISSING: 'Il manque ce sur quoi cela repose : {needs}.',
  CONFLICT_OF_INTEREST: 'Qui a un lien avec la personne ({relation}) ne l’évalue pas et ne décide pas.',
  CONFLICT_NOT_DECLARED: 'Avant d’agir, déclarez si vous avez un lien avec la personne.',
  ASSESSOR_NOT_HABILITATED: 'Il n’y a pas d’habilitation en vigueur pour évaluer la norme {standard}.',
  NOT_CREDITABLE:
    'Aucune équivalence en vigueur ne couvre toute l’unité {unit} avec ce qui a été montré de {standard}.',
  NO_SUCH_REFERENCE: 'Cette référence n’existe pas.',
  CERTIFIER_HAS_NO_ADDRESS: 'Le registre n’a pas d’adresse électronique du certificateur {certifier}.',
  TOO_MANY_QUESTIONS: 'L’émetteur a déjà été interrogé {atMost} fois : décidez sans sa réponse, ou téléphonez.',
  NO_SUCH_QUESTION: 'Cette question n’existe pas, ou elle est close.',
  NO_SUCH_ANSWER: 'L’émetteur du certificat n’a pas répondu cela.',
  NO_SUCH_APPOINTMENT: 'Ce rendez-vous n’existe pas.',
  ALREADY_RESCHEDULED: 'Le rendez-vous a déjà changé deux fois.',
  TOO_EARLY_TO_REAPPLY: 'On peut demander une autre évaluation à partir du {from}.',
  CONSULTATION_OPEN: 'Il manque encore l’opinion de {agency}, ou la fin de son délai.',
  NO_SUCH_CONSULTATION: 'Il n’y a pas de consultation ouverte de ce nom.',
  NOT_AN_ADVISER: '{agency} n’est pas un organisme de ce pays qui donne des opinions.',
  APPEAL_OPEN: 'La personne peut encore faire appel : ouvrez-le quand ce délai sera passé.',
  NOT_TACIT: 'Des personnes l’ont décidé : on examine pour fraude seulement une reconnaissance par silence.',
  NO_LONGER_VALID: 'La reconnaissance était valable jusqu’au {until}.',
  NO_PROPOSAL: 'Rien n’est proposé.',
  PROPOSAL_PENDING: 'Il y a déjà une proposition : une autre personne l’approuve ou la refuse d’abord.',
  BEYOND_PROVISIONAL:
    'Avant d’entendre la personne, on suspend jusqu’au {until} au plus : donnez ce jour ou un jour avant.',
  BEYOND_SUSPENSION:
    'Après avoir entendu la personne, on suspend jusqu’au {until} au plus : donnez ce jour ou un jour avant, ou proposez de révoquer.',
  BEYOND_VALIDITY:
    'L’attestation est valable jusqu’au {until} : la suspension finit ce jour-là au plus tard et, après avoir entendu la personne, avant ce jour, pour que l’attestation redevienne valable.',
  NOTHING_TO_ISSUE: 'Aucune ligne ne peut être délivrée : lisez les raisons et corrigez le fichier.',
  OTHER_REGISTER:
    'Le registre que vous avez n’est pas celui qui a été lu : demandez le même fichier à qui l’a envoyé, et parcourez-le avant d’approuver.',
  NO_SUCH_COPY: 'Il n’y a pas de copie avec ce numéro.',
  TOO_MANY_COPIES: 'Il y a déjà {atMost} copies qui comptent : mettez d’abord fin à l’une d’elles.',
  NO_TWO_OFFICERS: 'Il faut deux personnes différentes, une pour examiner et une pour approuver.',
  HEARING_NEEDED:
    'Personne n’a encore entendu la personne : entendez-la d’abord (open-hearing), avec les raisons et la base légale.',
  HEARING_OPEN: 'La personne a jusqu’au {dueOn} pour répondre.',
  TOO_LATE_TO_REOPEN: 'On pouvait le rouvrir jusqu’au {until}.',
  NOT_ASSIGNED_TO_THEM: 'Le dossier n’est pas confié à cette personne.',
  NOT_IN_FORCE: 'La version {version} n’est pas celle en vigueur.',
  NO_NEWER_RULES: 'Le dossier suit déjà les versions en vigueur.',
  UNKNOWN_REGION: 'La région {region} n’est pas de ce pays.',
  UNKNOWN_MUNICIPALITY:
    'La commune {municipality} n’est pas parmi celles de cette région que ce pays nomme. Vous pouvez ne pas la dire.',
  UNKNOWN_OFFICE:
    'Le bureau de frontière {office} n’est dans aucun accord, ou votre institution n’y agit pas. Vous pouvez ne pas le dire.',
  NOT_FOR_THIS_COUNTRY: 'Ce dossier n’est pas pour ce pays : {country}.',
  REFUSAL_FINAL: 'La décision est déjà définitive.',
  UNIT_NOT_MISSING: 'L’unité {unit} n’a pas été refusée : il n’y a rien dont faire appel.',
  UNIT_NOT_APPEALED: 'Personne n’a fait appel sur l’unité {unit}.',
  OTHER_RULING:
    'Un appel confirme, change ou renvoie une décision ; à une plainte pour silence, on répond en ordonnant de décider.',
  ORDER_TOO_LONG: 'On peut donner au plus {atMost} jours.',
  TOO_EARLY_TO_COMPLAIN: 'On peut se plaindre à partir du {from}.',
  RULING_CHANGES_NOTHING: 'Changer la décision et ne trouver aucune unité acquise, c’est la confirmer.',
  NO_OFFICER: 'Parmi les personnes en service, toutes ont pris part à la décision.',
  NO_SUCH_MANDATE: 'Il n’y a pas de mandat en vigueur.',
  MANDATE_TOO_LONG: 'Un mandat sert {atMost} jours au plus.',
  NOT_LEGAL_AID:
    '{agency} ne donne pas d’aide gratuite dans ce pays. Ici, ceux-ci en donnent : {bodies}. Pour en demander dans l’autre pays, allez sur la page de ce pays, avec le même numéro.',
  TOO_MANY_ASKED:
    'Dans ce dossier, on a demandé une aide juridique {atMost} fois, et c’est le plus possible : allez voir vous-même qui aide, comme le dit la page, avec le numéro de votre dossier.',
  OWN_PERIOD:
    'Un délai de votre institution court, et qui répond d’un délai ne l’arrête pas : la personne dit elle-même sa région, en entrant avec son code.',
  PAPER_NOT_SEEN: 'Avant de confirmer, ouvrez le papier que la personne a signé.',
  QUORUM_MISSING: 'Ces groupes n’ont pas voté : {benches}.',
  NO_BENCH: 'La liste ne vous donne pas de siège au comité : État, employeurs ou travailleurs.',
  ONE_BENCH_EACH: 'Vous avez voté sur cette proposition pour un autre groupe du comité, et personne ne vote pour deux.',
  BENCH_HAS_VOTED:
    'Une autre personne a voté pour ce groupe, et personne d’autre ne change ce vote. Si cette personne n’est plus déléguée, retirez la proposition et proposez-la de nouveau.',
  NEEDS_COMMITTEE: 'Le comité décide de cela.',
  NEEDS_SECOND_PERSON: 'On ne vote pas sur une étape de préparation : une seconde personne la confirme.',
  COVERAGE_UNCLEAR:
    'Unité {unit} : « partial » dit ce qui manque, « none » ne nomme rien qui la couvre, tout le reste le fait.',
  OTHER_EQUIVALENCE: 'L’équivalence {id} répond déjà à cette question : proposez-en une nouvelle version.',
  VERSION_NOT_NEXT: 'La prochaine version est {next}.',
  DATES_REVERSED: 'Cela finirait ({until}) avant de commencer ({from}).',
  UNKNOWN_CHECKPOINT: 'L’accord {agreement} n’a pas d’étape de préparation « {code} ».',
  SHARE_TOO_LONG: 'Ce que vous montrez, vous le montrez pendant {atMost} jours au plus.',
  QR_TOO_LARGE:
    'L’attestation a {characters} caractères : aucun code QR de version {largest}, que le papier peut porter, ne la contient.',
  ABOUT_YOURSELF: 'Personne ne change ni n’approuve ce qui parle de lui-même : un autre superviseur le fait.',
  NO_SUCH_OFFICER: '{officer} n’est pas dans le registre des agents : faites d’abord inscrire cette personne.',
  LAST_SUPERVISOR: 'L’institution resterait sans superviseur : inscrivez-en d’abord un autre.',
  LAST_OF_THEIR_ROLE: 'Personne d’autre à l’institution ne serait {role} : inscrivez d’abord une autre personne.',
  TOO_MANY_PROPOSALS:
    'Parmi ce que vous avez proposé, {atMost} attendent une seconde personne : faites d’abord répondre à l’une.',
  OFFICER_ON_DUTY:
    'Cet agent est en service aujourd’hui : ce que le sort lui a donné lui reste. Si l’agent n’est pas là, on le saute, ou on le note absent à partir du lendemain matin.',
  CASE_STILL_RUNS:
    'La démarche {caseId} est encore ouverte, ou un délai y court : jusque-là, on ne peut rien supprimer. Retirez-la d’abord, ou attendez qu’elle finisse.',
  DATA_STILL_NEEDED:
    'Il faut encore les données pour {caseId}, qui est toujours en vigueur : on ne peut pas encore les supprimer. Répondez quelle loi les garde et jusqu’à quand.',
  NO_SUCH_HOLD: 'Il n’y a pas d’ordre en vigueur de ce nom.',
  ALERT_TOO_LONG: 'Une alerte peut durer jusqu’au {until} au plus.',
  HOLD_TOO_LONG: 'Cela peut durer jusqu’au {until} au plus.',
  AUTHORITY_NOT_TOLD:
    'L’autorité de protection des données n’est pas encore prévenue : notez d’abord ce qui lui a été envoyé, avec sa preuve.',
  STILL_TELLING:
    'Toutes les personnes concernées ne sont pas encore prévenues : attendez les dossiers qui le font encore, et notez pour chacun de ceux qui n’ont pas pu comment la personne l’a été (`record-person-told`).',
  REPORT_FULL: 'Ce signalement est plein. Attendez la réponse, ou faites-en un autre.',
  OWN_AGENCY: 'Personne ne juge sa propre institution : les auditeurs d’une autre le font.',
  ANSWER_AWAITED: 'Qui doit répondre a encore du temps. On juge avec sa réponse, ou quand le délai est passé.',
};
