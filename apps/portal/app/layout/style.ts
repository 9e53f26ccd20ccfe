import { sharedStyle } from '@puente/ui/style';
import css from './portal.css?inline';

export const style = sharedStyle + css;
