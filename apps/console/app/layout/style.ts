import { base } from '@puente/web/brand';
import css from './console.css?inline';

export const style = base + css;
