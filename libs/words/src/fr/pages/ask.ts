import type { ask as es } from '../../es/pages/ask.js';

export const ask: typeof es = {
  title: 'Voir où en est mon dossier',
  number: 'Numéro de dossier',
  numberHint: 'Il est sur votre reçu. Par exemple :',
  code: 'Code',
  codeHint: 'Les chiffres qu’on vous a donnés au dépôt, ou envoyés par message.',
  show: 'Voir mon dossier',
  newCode: 'Je n’ai pas de code, il ne sert plus, ou on me fait attendre : en demander un nouveau',
  sessionOver:
    'Pour votre sécurité, nous avons fermé votre page après un moment. Écrivez de nouveau votre numéro et un nouveau code.',
  left: 'Vous avez quitté votre dossier. Sur ce téléphone, personne ne peut le voir sans code.',
  leftHere:
    'Vous avez quitté votre dossier sur ce téléphone. Nous n’avons pas pu le fermer partout ; il se ferme tout seul en moins d’une demi-heure.',
};
