import type { impact as es } from '../../es/answers/impact.js';

export const impact: typeof es = {
  note: 'Aucun dossier ne change : chacun garde la version avec laquelle il a commencé. Ceci est ce qui changerait pour qui commence ce jour-là, ou si un dossier passait à la nouvelle version.',
};
