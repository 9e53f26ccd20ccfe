import { tokens } from '@puente/web/brand';
import css from './console.css?inline';

export const style = tokens + css;
