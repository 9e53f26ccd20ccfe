import { answers } from './answers/index.js';
import { consoleWords } from './console/index.js';
import { guide } from './guide.js';
import { messages } from './messages/index.js';
import { pages } from './pages/index.js';
import { paper } from './paper/index.js';

/** Spanish is the source: what it says, every other language says too. */
export const es = {
  name: 'Español',
  locale: 'es',
  answers,
  console: consoleWords,
  guide,
  messages,
  pages,
  paper,
};
