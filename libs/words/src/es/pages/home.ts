export const home = {
  title: 'Para que su certificado valga al otro lado de la frontera',
  what: [
    'Puente es el servicio con el que los países reconocen entre sí los certificados laborales de las personas migrantes.',
    'Aquí ve quién tiene su expediente, cuántos días faltan y qué pasa si nadie responde.',
  ],
  box: 'Ver cómo va mi trámite',
};
