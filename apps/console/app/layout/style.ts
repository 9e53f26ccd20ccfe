import { sharedStyle } from '@puente/web/brand';
import css from './console.css?inline';

export const style = sharedStyle + css;
