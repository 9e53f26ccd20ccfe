import { messages } from './messages/index.js';
import { paper } from './paper/index.js';

export const fr = {
  name: 'Français',
  locale: 'fr',
  noPages: 'Cette page n’existe pas encore en français.',
  messages,
  paper,
};
