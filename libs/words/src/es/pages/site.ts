export const site = {
  skip: 'Ir al contenido',
  languages: 'Idioma',
  free: 'Este servicio es gratuito',
  nobodyCharges: 'Nadie puede cobrarle por este trámite ni por darle un turno.',
  errorTitle: 'Error: ',
};
