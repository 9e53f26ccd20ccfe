import type { site as es } from '../../es/pages/site.js';

export const site: typeof es = {
  skip: 'Ale dirèk nan tèks la',
  languages: 'Lang',
  free: 'Sèvis sa a gratis',
  nobodyCharges: 'Pèsonn pa gen dwa fè ou peye pou demach sa a ni pou yon plas nan liy nan.',
  errorTitle: 'Erè: ',
};
