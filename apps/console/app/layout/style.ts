import { darkTokens, sharedStyle } from '@puente/ui/style';
import css from './console.css?inline';

export const style = sharedStyle + darkTokens + css;
