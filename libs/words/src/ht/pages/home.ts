import type { home as es } from '../../es/pages/home.js';

export const home: typeof es = {
  title: 'Pou sètifika ou konte lòtbò fwontyè a',
  what: [
    'Puente se sèvis kote peyi yo rekonèt sètifika travay moun migran yo youn pou lòt.',
    'Isit ou wè kiyès ki gen dosye ou, konbyen jou ki rete, ak sa ki rive si pèsonn pa reponn.',
  ],
  box: 'Wè kote dosye mwen ye',
};
