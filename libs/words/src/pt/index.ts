import { messages } from './messages/index.js';
import { paper } from './paper/index.js';

export const pt = {
  name: 'Português',
  locale: 'pt',
  messages,
  paper,
};
