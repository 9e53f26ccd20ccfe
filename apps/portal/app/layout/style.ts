import { sharedStyle } from '@puente/web/brand';
import css from './portal.css?inline';

export const style = sharedStyle + css;
