import type { notices as es } from '../../es/messages/notices.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const notices: typeof es = {
  received: (caseId) => `Nous avons reçu votre demande ${caseId}. Vous n’avez rien à faire pour le moment.`,
  'answer-returned': (caseId) =>
    `Dans votre dossier ${caseId}, quelque chose que vous avez envoyé à l’autre pays n’a pas pu être reçu. La page dit pourquoi et ce que vous pouvez faire.`,
  'submission-returned': (caseId) =>
    `Votre dossier ${caseId} est revenu : le pays d’origine n’a pas pu le recevoir tel qu’il a été déposé. La page dit pourquoi ; vous pouvez le déposer de nouveau.`,
  acknowledged: (caseId) =>
    `Votre demande ${caseId} est complète. Elle est maintenant vérifiée auprès de qui a délivré le document.`,
  'documents-requested': (caseId) =>
    `Il manque un document dans votre demande ${caseId}. La page dit lequel, pourquoi et jusqu’à quand.`,
  'discrepancy-reported': (caseId) =>
    `Il y a une différence dans votre demande ${caseId}. Vous pouvez l’expliquer ; la page dit jusqu’à quand.`,
  'authenticity-settled': (caseId) =>
    `La vérification de votre demande ${caseId} est terminée. Le dossier passe à l’autre pays.`,
  'under-review': (caseId) => `Votre demande ${caseId} est en cours d’examen. La page dit jusqu’à quand.`,
  'review-extended': (caseId) =>
    `L’examen de votre demande ${caseId} prendra plus de jours. La page dit combien et pourquoi.`,
  'test-scheduled': (caseId) =>
    `Une date est fixée pour une épreuve dans votre demande ${caseId}. La page dit quand et où.`,
  'test-choice-open': (caseId) =>
    `Vous n’avez pas pu venir à deux épreuves de votre dossier ${caseId}. Vous choisissez la suite : la page dit ce que vous pouvez choisir.`,
  'test-called-off': (caseId) =>
    `L’épreuve de votre dossier ${caseId} n’est plus nécessaire : l’émetteur a confirmé votre certificat. Vous n’avez pas à y aller.`,
  'compensation-imposed': (caseId) =>
    `Dans votre demande ${caseId} vous pouvez compléter ce qui manque. La page dit quoi, comment et jusqu’à quand.`,
  'compensation-ended': (caseId) =>
    `Le délai de votre demande ${caseId} est terminé : on examine maintenant ce que vous avez fait. Vous n’avez rien à faire.`,
  'fraud-review-opened': (caseId) =>
    `Il y a une question sur votre reconnaissance ${caseId}. Vous pouvez répondre ; la page dit jusqu’à quand.`,
  'recognition-upheld': (caseId) => `Votre reconnaissance ${caseId} reste valable. Vous n’avez rien à faire.`,
  'silence-left': (caseId) =>
    `Le délai de votre demande ${caseId} est passé et tout n’est pas décidé. Ce qui est reconnu vaut dès aujourd’hui ; la page dit ce qui reste ouvert et pourquoi.`,
  recognised: (caseId) => `Il y a une décision favorable dans votre demande ${caseId}. Lisez-la sur la page.`,
  'partially-recognised': (caseId) =>
    `Il y a une décision dans votre demande ${caseId}. La page dit les raisons, la loi, jusqu’à quand et auprès de qui faire appel.`,
  refused: (caseId) =>
    `Il y a une décision dans votre demande ${caseId}. La page dit les raisons, la loi, jusqu’à quand et auprès de qui faire appel.`,
  reminder: (caseId) =>
    `Rappel : dans votre demande ${caseId} vous pouvez encore faire quelque chose. La page dit jusqu’à quand.`,
  'application-returned': (caseId) =>
    `Il manque quelque chose dans votre demande ${caseId}. La page dit quoi et jusqu’à quand.`,
  'application-admitted': (caseId) =>
    `Votre demande ${caseId} est admise. On vous proposera bientôt des dates pour l’évaluation.`,
  'appointments-offered': (caseId) =>
    `Il y a des dates pour l’évaluation de votre demande ${caseId}. Choisissez-en une sur la page : elle dit jusqu’à quand.`,
  'appointment-set': (caseId) =>
    `Le rendez-vous pour l’évaluation de la demande ${caseId} est confirmé. La page dit quand et où.`,
  'appointment-moved': (caseId) =>
    `Le rendez-vous de votre demande ${caseId} a changé. On vous proposera d’autres dates.`,
  'evaluation-choice-open': (caseId) =>
    `Deux rendez-vous de votre dossier ${caseId} sont passés. Sur la page, ou par votre mandataire, vous dites si vous voulez d’autres dates ; sans réponse, la demande est close et vous pouvez la refaire.`,
  'appointment-missed': (caseId) =>
    `Le rendez-vous de votre demande ${caseId} est passé. On vous proposera d’autres dates, encore une fois.`,
  'certificate-issued': (caseId) => `Il y a une décision favorable dans votre demande ${caseId}. Lisez-la sur la page.`,
  'not-yet-competent': (caseId) =>
    `L’évaluation de votre demande ${caseId} est terminée. La page dit ce qui manque, jusqu’à quand faire appel et à partir de quand revenir.`,
  'closed-without-prejudice': (caseId) =>
    `Votre demande ${caseId} est close sans préjudice. Vous pouvez la rouvrir ; la page dit jusqu’à quand.`,
  'draft-deleted': (caseId) =>
    `Le brouillon ${caseId} a été effacé parce que son délai est terminé. Vous pouvez en commencer un autre quand vous voulez.`,
  withdrawn: (caseId) =>
    `Votre demande ${caseId} est retirée, comme vous l’avez demandé. Vous pouvez en commencer une autre quand vous voulez.`,
  'complaint-received': (caseId) =>
    `Nous avons reçu votre plainte : personne ne décide. Numéro ${caseId}. La page dit jusqu’à quand on répond.`,
  'decision-ordered': (caseId) => `Réponse à votre plainte ${caseId} : il faut décider. La page dit jusqu’à quand.`,
  'complaint-answered': (caseId) =>
    `L’étape due a été faite ou n’a plus lieu d’être : votre plainte ${caseId} est close. Lisez la page de votre dossier.`,
  'appeal-received': (caseId) =>
    `Nous avons reçu votre appel, avec le numéro ${caseId}. Une autre personne décide. La page dit jusqu’à quand.`,
  'ruling-upheld': (caseId) =>
    `Il y a une réponse à votre appel ${caseId}. Lisez-la sur la page : elle dit les raisons.`,
  'ruling-overturned': (caseId) => `Il y a une réponse favorable à votre appel ${caseId}. Lisez-la sur la page.`,
  'ruling-remitted': (caseId) =>
    `Avec votre appel ${caseId}, d’autres personnes décident de nouveau. La page dit la suite.`,
  'correction-received': (caseId) =>
    `Nous avons reçu votre demande de correction, avec le numéro ${caseId}. La page dit jusqu’à quand on répond.`,
  'correction-accepted': (caseId) => `Ce que vous avez demandé dans ${caseId} est corrigé. L’autre pays le sait.`,
  'correction-refused': (caseId) =>
    `Il y a une réponse à votre demande ${caseId}. La page dit les raisons, la loi, jusqu’à quand et auprès de qui faire appel.`,
  'deletion-received': (caseId) =>
    `Nous avons reçu votre demande de supprimer vos données, avec le numéro ${caseId}. Si ce n’était pas vous, annulez-la sur la page.`,
  'deletion-accepted': (caseId) =>
    `Votre demande ${caseId} est acceptée : vos données sont déjà bloquées. La page dit quel jour elles sont supprimées.`,
  'deletion-refused': (caseId) =>
    `Il y a une réponse à votre demande ${caseId}. Lisez-la sur la page : elle dit quelle loi garde vos données, jusqu’à quand, et ce que vous pouvez faire.`,
  'credential-issued': (caseId) =>
    `Votre attestation ${caseId} est prête : imprimez-la ou gardez-la sur votre téléphone depuis la page.`,
  'credential-suspended': (caseId) =>
    `Il y a un avis important sur votre attestation ${caseId}. Lisez-le sur la page : il dit jusqu’à quand et ce que vous pouvez faire.`,
  'credential-reinstated': (caseId) => `Votre attestation ${caseId} est de nouveau valable.`,
  'credential-revoked': (caseId) =>
    `Il y a un avis important sur votre attestation ${caseId}. La page dit les raisons, la loi, jusqu’à quand et auprès de qui faire appel.`,
  'credential-expired': (caseId) => `Votre attestation ${caseId} a expiré. La page dit ce que vous pouvez faire.`,
  'season-nears': (caseId) =>
    `Bientôt votre attestation ${caseId} ne vaudra plus toute l’année, mais seulement pendant les mois de sa saison. C’est la même : vous n’avez rien à faire. La page dit à partir de quand.`,
  'season-ended': (caseId) =>
    `La saison de votre attestation ${caseId} est terminée. Vous n’avez rien à faire : elle vaudra de nouveau à la prochaine. La page dit à partir de quand.`,
  'season-begun': (caseId) =>
    `La saison de votre attestation ${caseId} a commencé : elle vaut de nouveau. La page dit jusqu’à quand.`,
  'certificate-changed': (caseId) =>
    `Le pays qui a délivré votre certificat l’a changé. Avant de décider sur votre attestation ${caseId} nous voulons vous entendre : la page dit jusqu’à quand.`,
  'hearing-opened': (caseId) =>
    `Une question se pose sur votre attestation ${caseId}. Nous voulons vous entendre avant toute décision : la page dit les raisons et jusqu’à quand vous pouvez répondre.`,
  'copy-ended': (caseId) =>
    `À un guichet, une copie de votre attestation ${caseId} a été annulée : on l’a dite perdue. Si ce n’était pas vous, prenez une autre copie sur la page ; l’attestation reste valable.`,
  'credential-kept': (caseId) =>
    `Nous vous avons entendu et votre attestation ${caseId} reste valable. Vous n’avez rien à faire.`,
  'hearing-closed': (caseId) =>
    `Votre certificat est de nouveau valable dans le pays qui l’a délivré. Il n’y a plus rien à décider sur votre attestation ${caseId}.`,
  'credential-alerted': (caseId) =>
    `Il y a un avis important dans ${caseId}. Lisez-le sur la page : il dit comment le contester. Cela ne coûte rien.`,
  'match-asked': (caseId) =>
    `Un bureau vous pose une question sur votre démarche ${caseId}. Lisez-la et répondez sur la page ; ne donnez votre code à personne.`,
  'migration-asked': (caseId) =>
    `Acceptez-vous de nouvelles règles pour ${caseId} ? Un point empire. Sans votre oui, rien ne change. Voir la page.`,
  'case-migrated': (caseId) =>
    `Votre dossier ${caseId} suit de nouvelles règles. La page dit ce qui change et pourquoi.`,
  'mandate-recorded': (caseId) =>
    `Un bureau a noté que vous avez signé une autorisation pour que quelqu’un agisse dans votre dossier ${caseId}. Si ce n’est pas vous, mettez-y fin sur la page.`,
  'alert-kept': (caseId) =>
    `${caseId} a été revu et l’avis reste. La page dit les raisons, la loi, jusqu’à quand et auprès de qui faire appel.`,
  'alert-closed': (caseId) => `L’avis ${caseId} est retiré. Tout est valable comme avant.`,
  'legal-aid-answered': (caseId) =>
    `Il y a du nouveau sur l’aide juridique que vous avez demandée dans votre dossier ${caseId}. La page dit qui a répondu et la suite.`,
  'data-breached': (caseId) =>
    `Il y a eu un problème avec les données de votre dossier ${caseId}. La page dit ce qui s’est passé, avec quelles données, et ce que vous pouvez faire.`,
  protection: (caseId) => `Nous avons reçu votre demande ${caseId}. Une personne vous contactera pour vous aider.`,
};
