import type { home as es } from '../../es/pages/home.js';

export const home: typeof es = {
  title: 'So that your certificate counts across the border',
  what: [
    'Puente is the service with which countries recognise one another’s work certificates of migrant people.',
    'Here you see who has your file, how many days are left and what happens if nobody answers.',
  ],
  box: 'See how my case is going',
};
