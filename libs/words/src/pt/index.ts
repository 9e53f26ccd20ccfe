import { answers } from './answers/index.js';
import { messages } from './messages/index.js';
import { pages } from './pages/index.js';
import { paper } from './paper/index.js';

/** Brazil's spelling. Not read yet by a native speaker (docs/open-points.md). */
export const pt = {
  name: 'Português',
  locale: 'pt',
  answers,
  messages,
  pages,
  paper,
};
