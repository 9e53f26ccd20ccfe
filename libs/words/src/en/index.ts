import { answers } from './answers/index.js';
import { consoleWords } from './console/index.js';
import { guide } from './guide.js';
import { messages } from './messages/index.js';
import { pages } from './pages/index.js';
import { paper } from './paper/index.js';

export const en = {
  name: 'English',
  // One form for all readers here: the day before the month, as in Spanish.
  locale: 'en-GB',
  answers,
  console: consoleWords,
  guide,
  messages,
  pages,
  paper,
};
