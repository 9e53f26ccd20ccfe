import { du, le } from '../locale/countries.js';
import type { preCheck as es } from '../../es/answers/pre-check.js';

export const preCheck: typeof es = {
  free: 'Gratuit : personne ne peut vous faire payer ce service.',
  noAgreement: (home, host) => `Aujourd’hui, aucun accord n’est en vigueur entre ${le(home)} et ${le(host)}.`,
  noEquivalence: (host) =>
    `Aucune équivalence approuvée ne compare votre certificat avec une norme ${du(host)}. Vous pouvez demander quand même : dites avec laquelle il faut le comparer, et deux personnes en jugent.`,
  silence: {
    deem_recognised: (host) => `Si ${le(host)} ne répond pas à temps, votre certificat compte comme reconnu.`,
    deem_refused: (host) =>
      `Si ${le(host)} ne répond pas à temps, cela compte comme refusé et vous pouvez faire appel.`,
    escalate: (host) => `Si ${le(host)} ne répond pas à temps, le dossier passe à une autorité supérieure et continue.`,
  },
  certificate: 'Une copie de votre certificat',
  identity: (kinds) => `Un document d’identité, ou aucun si vous n’en avez pas : ${kinds}`,
  paperless: (host) =>
    `Vous avez perdu vos papiers ? Des lettres de travail ou des photos peuvent les remplacer, et ${le(host)} peut vous faire passer une épreuve sur ce que vous savez faire.`,
  sameCountry: 'Dans le pays qui l’a délivré, le certificat compte déjà.',
};
