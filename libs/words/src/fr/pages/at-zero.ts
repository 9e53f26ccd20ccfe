import { au, Le } from '../locale/countries.js';
import type { atZero as es } from '../../es/pages/at-zero.js';

export const atZero: typeof es = {
  'draft-deleted': () => 'Le brouillon est effacé. Vous pouvez en commencer un autre quand vous voulez.',
  escalated: () => 'Le dossier passe à une autorité supérieure et il est marqué comme en retard. Vous ne perdez rien.',
  'closed-without-prejudice': () => 'Le dossier est clos, mais vous ne perdez rien : vous pouvez le rouvrir plus tard.',
  'skills-test-at-host': ({ host }) =>
    `Votre dossier continue ${au(host)}, où vous pourrez montrer dans une épreuve ce que vous savez faire.`,
  'discrepancy-stands': ({ home }) => `${Le(home)} continue sans votre réponse, et la différence reste notée.`,
  deem_recognised: () => 'Votre certificat est reconnu quand même.',
  deem_refused: () => 'Cela compte comme non reconnu, et vous pouvez faire appel.',
  'decided-without-answer': () => 'On décide sans votre réponse. Ne pas répondre ne vous enlève pas votre attestation.',
  'goes-on-without-references': () => 'Votre demande continue sans les références. Vous ne perdez rien.',
  'appointments-offered-again': () => 'On vous propose d’autres dates, encore une fois.',
  'asked-how-to-go-on': () =>
    'On vous demande comment vous voulez continuer : avec d’autres dates, ou en fermant la demande.',
  'application-closed': () => 'La demande est close, mais vous ne perdez rien : vous pouvez la refaire.',
  'stays-partial': () => 'Ce qui est déjà reconnu reste, et vous pouvez faire appel.',
  'review-goes-on': () => 'L’examen continue avec ce qu’il y a.',
  'recognition-stands': () => 'Votre reconnaissance reste valable.',
  'refusal-final': () => 'La décision devient définitive et on ne peut plus faire appel.',
};
