import type { withdraw as es } from '../../es/pages/withdraw.js';

export const withdraw: typeof es = {
  link: 'Retirer ce que j’ai demandé',
  number: 'C’est le numéro',
  goesTitle: 'Ce qui s’arrête',
  staysTitle: 'Ce qui reste',
  of: {
    recognition: {
      title: 'Retirer votre dossier',
      goes: [
        'Personne ne décide plus de ce qui manque, ni ici ni dans l’autre pays, et aucun délai ne court plus.',
        'On ne peut pas revenir en arrière : si vous le voulez plus tard, vous commencez un autre dossier.',
      ],
      stays: [
        'Ce qu’on vous a déjà reconnu reste à vous, avec votre attestation si vous l’avez.',
        'Cela ne compte pas contre vous, et vous pouvez commencer un autre dossier quand vous voulez.',
      ],
      send: 'Oui, retirer mon dossier',
      done: 'Vous avez retiré votre dossier',
      next: 'Nous le disons à l’autre pays. Si le dossier est là-bas, il faut un moment pour le voir ici.',
    },
    certification: {
      title: 'Retirer votre demande de certificat',
      goes: [
        'On ne vous évalue pas : les rendez-vous que vous avez ne comptent plus et aucun délai ne court.',
        'On ne peut pas revenir en arrière : si vous le voulez plus tard, vous faites une autre demande.',
      ],
      stays: [
        'Ce que vous avez déjà montré dans une autre évaluation, comme c’était.',
        'Cela ne compte pas contre vous, et vous pouvez faire une autre demande quand vous voulez.',
      ],
      send: 'Oui, retirer ma demande',
      done: 'Vous avez retiré votre demande',
      next: 'Vous n’avez à aller à aucun rendez-vous, ni rien d’autre à faire.',
    },
    appeal: {
      title: 'Retirer votre appel',
      goes: [
        'Personne n’examine plus la décision dont vous avez fait appel : elle reste comme elle est.',
        'On ne peut pas revenir en arrière. Pour faire appel de nouveau, vous avez seulement les jours qui restaient quand vous avez fait appel.',
      ],
      stays: [
        'On ne touche pas à ce qui est reconnu, ni à votre attestation si vous l’avez.',
        'Cela ne compte pas contre vous.',
      ],
      send: 'Oui, retirer mon appel',
      done: 'Vous avez retiré votre appel',
      next: 'La page de votre dossier dit si vous pouvez encore faire appel, et jusqu’à quand.',
    },
    complaint: {
      title: 'Retirer votre plainte',
      goes: ['Personne n’ordonne au bureau de décider.'],
      stays: [
        'Votre dossier reste où il est, et le bureau est toujours en retard.',
        'Cela ne compte pas contre vous. Si on ne décide toujours pas, vous pouvez vous plaindre de nouveau.',
      ],
      send: 'Oui, retirer ma plainte',
      done: 'Vous avez retiré votre plainte',
      next: 'Votre dossier reste où il est.',
    },
    correction: {
      title: 'Retirer la correction que vous avez demandée',
      goes: ['Personne ne corrige ce que vous avez demandé : vos données restent comme elles sont.'],
      stays: [
        'Votre dossier continue.',
        'Cela ne compte pas contre vous, et vous pouvez la demander de nouveau quand vous voulez.',
      ],
      send: 'Oui, retirer la correction',
      done: 'Vous avez retiré la correction',
      next: 'Vos données restent comme elles étaient, et votre dossier continue.',
    },
  },
  measures:
    'On vous a demandé quelque chose pour compléter ce qui manque. Si c’est seulement cela que vous ne voulez pas, ne retirez pas le dossier : renoncez à compléter, et vous gardez les jours pour faire appel de ce qui a été refusé.',
  deletesNothing:
    'Retirer ne supprime ni vos données ni vos documents. Si vous le voulez aussi, vous pouvez le demander après :',
  understood: 'Je comprends ce qui s’arrête et ce qui reste, et je veux le retirer.',
  tooLate: 'Cela n’a pas été retiré : c’était déjà décidé, ou déjà retiré. Votre dossier dit où il en est.',
  none: 'Il n’y a rien que vous puissiez retirer dans ce pays maintenant.',
};
