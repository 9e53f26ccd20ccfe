import { plural } from '../locale/locale.js';
import type { problem as es } from '../../es/pages/problem.js';

export const problem: typeof es = {
  summary: 'Il y a quelque chose à corriger',
  numberMissing: 'Écrivez votre numéro de dossier.',
  numberMisspelt: 'Une lettre ou un chiffre de ce numéro est faux. Comparez-le avec votre reçu.',
  codeMissing: 'Écrivez le code.',
  noMatch: 'Le numéro et le code ne vont pas ensemble, ou le code a expiré ou a déjà servi.',
  noMatchNext: 'Vérifiez les deux. Si le code ne sert plus, demandez-en un nouveau : c’est gratuit.',
  limited: (minutes) =>
    `Il y a eu trop d’essais. Attendez ${String(minutes)} ${plural(minutes, { one: 'minute', other: 'minutes' })}, puis essayez de nouveau.`,
  limitedNext: 'Nous faisons cela pour que personne ne devine votre code. Votre dossier n’a pas changé.',
  down: 'Nous ne pouvons pas chercher les dossiers en ce moment.',
  downNext: 'Rien n’est perdu et vos dates ne changent pas. Essayez de nouveau dans quelques minutes.',
  helpDesk: 'Si cela continue, donnez ce code au service d’aide :',
  notFoundTitle: 'Cette page n’existe pas',
  notFound:
    'L’adresse est peut-être incomplète. Votre dossier est en sûreté : vous pouvez le voir avec votre numéro et un code.',
  ownCodeTitle: 'Il faut un code à vous',
  ownCode:
    'Vous êtes ici avec un code imprimé à un guichet. Avec lui, vous pouvez lire votre dossier et remettre des papiers. Pour tout le reste, il faut un code qui arrive à votre téléphone ou à votre courriel.',
  ownCodeNext:
    'Si vous n’en avez pas, vous pouvez signer au guichet une autorisation pour que quelqu’un le fasse pour vous. C’est gratuit.',
  toCase: 'Revenir à mon dossier',
  brokenTitle: 'Quelque chose n’a pas marché chez nous',
  broken:
    'Ce n’est pas votre faute. Rien n’est perdu et vos dates ne changent pas. Essayez de nouveau dans quelques minutes.',
  downTitle: 'Nous ne pouvons pas montrer votre dossier maintenant',
  limitedTitle: 'Trop d’essais',
  retry: 'Essayer de nouveau',
  toHome: 'Aller à la page d’accueil',
};
