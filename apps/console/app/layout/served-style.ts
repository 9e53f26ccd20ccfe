import { keptForGood } from '@puente/web/sending';
import { paths } from '../paths/index.js';
import { style } from './style.js';

/** All of the console's style. It was two thirds of a page, and packed anew with each. */
export const servedStyle = keptForGood(paths.style, style);
