import type { place as es } from '../../es/pages/place.js';

export const place: typeof es = {
  link: 'Dizer em que lugar você está',
  title: 'Em que lugar você está',
  what: 'Se há uma emergência na sua região, seus prazos param. Também para o prazo do escritório, até a emergência terminar: a decisão pode demorar mais. O município serve só para contar, e nunca se contam menos de 5 pessoas.',
  free: 'Você não precisa dizer. Se disser, depois não se pode tirar. Ninguém pede seu endereço, e isso não muda o que se decide.',
  label: 'Lugar',
  hint: 'A região ou, se está na lista, seu município.',
  none: 'Sem dizer',
  whole: (region) => `${region}, outro município`,
  send: 'Guardar o lugar',
  said: 'Guardado.',
  empty: 'Escolha um lugar da lista.',
  tooLate: 'Já estava guardado assim, ou já não se pode dizer neste processo.',
  notHere: 'Neste processo não é preciso dizer.',
};
