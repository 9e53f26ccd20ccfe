import { charts } from './charts.js';
import { forms } from './forms.js';
import { page } from './page.js';
import { progress } from './progress.js';
import { said } from './said.js';
import { tables } from './tables.js';
import { tokens } from './tokens.js';

/** What both sites look like. It is in every page, so it leaves without the lines in which we read it. */
export const sharedStyle = [tokens, page, forms, said, tables, progress, charts]
  .join('')
  .replaceAll(/\/\*.*?\*\/|\n */g, '');
