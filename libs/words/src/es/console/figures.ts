/** What the public figures say of one agency. */
export const figures = {
  title: (agency: string) => `Cifras: ${agency}`,
  what: 'Las mismas cifras que lee todo el mundo, de una entidad. De menos de cinco personas no se dice cuántas.',
  asOf: (at: string) => `Al ${at}.`,
  show: 'Ver',
  none: 'Todavía no hay plazos de esta entidad. Aparecerán aquí por sí solos cuando tenga trámites.',
  periods: 'Plazos',
  periodsHint: 'Los que corren hoy y los que terminaron, por etapa. Primero donde hay más vencidos.',
  periodsChart: 'Plazos que corren hoy en cada etapa, y cuántos pasaron su día',
  open: 'Corren hoy',
  ended: 'Terminaron',
  lateOf: (late: string, all: string) => `${late} tarde, de ${all}`,
  times: 'Cuánto tardan esas etapas',
  timesHint:
    'En todo el país: la mediana, y entre qué días está con 95 % de confianza. Donde otra entidad tiene la misma etapa, cuenta también.',
  orders: 'Órdenes de decidir',
  noOrders: 'Ninguna.',
  unequal: 'Trato desigual confirmado, del que la entidad responde',
  noUnequal: 'Ninguno confirmado que se pueda publicar.',
  answered: 'La entidad dio su respuesta.',
  unanswered: 'La entidad no respondió a tiempo.',
};
