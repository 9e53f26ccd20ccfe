import type { home as es } from '../../es/pages/home.js';

export const home: typeof es = {
  title: 'Para que seu certificado valha do outro lado da fronteira',
  what: [
    'Puente é o serviço com que os países reconhecem entre si os certificados de trabalho das pessoas migrantes.',
    'Aqui você vê com quem está seu processo, quantos dias faltam e o que acontece se ninguém responder.',
  ],
  box: 'Ver como vai meu processo',
};
