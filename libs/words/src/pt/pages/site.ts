import type { site as es } from '../../es/pages/site.js';

export const site: typeof es = {
  skip: 'Ir para o conteúdo',
  languages: 'Idioma',
  free: 'Este serviço é gratuito',
  nobodyCharges: 'Ninguém pode cobrar de você por este processo nem para marcar sua vez.',
  errorTitle: 'Erro: ',
};
