import { messages } from './messages/index.js';
import { paper } from './paper/index.js';

export const pt = {
  name: 'Português',
  locale: 'pt',
  noPages: 'Esta página ainda não existe em português.',
  messages,
  paper,
};
