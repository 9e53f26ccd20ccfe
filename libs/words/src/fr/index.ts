import { answers } from './answers/index.js';
import { messages } from './messages/index.js';
import { pages } from './pages/index.js';
import { paper } from './paper/index.js';

export const fr = {
  name: 'Français',
  locale: 'fr',
  answers,
  messages,
  pages,
  paper,
};
