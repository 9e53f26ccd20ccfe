import type { site as es } from '../../es/pages/site.js';

export const site: typeof es = {
  skip: 'Skip to content',
  languages: 'Language',
  free: 'This service is free',
  nobodyCharges: 'Nobody may charge you for this procedure or for a place in the queue.',
  errorTitle: 'Error: ',
};
