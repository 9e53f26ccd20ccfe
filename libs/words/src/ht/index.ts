import { answers } from './answers/index.js';
import { countries } from './locale/countries.js';
import { messages } from './messages/index.js';
import { pages } from './pages/index.js';
import { paper } from './paper/index.js';

export const ht = {
  name: 'Kreyòl ayisyen',
  // ICU has no Haitian Creole; its readers know the French names of what is not said here.
  locale: 'fr',
  months: ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm'],
  countries,
  answers,
  messages,
  pages,
  paper,
};
