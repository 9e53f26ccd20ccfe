/** Beside the public figures; the columns are of their table, from left to right. */
export const statistics = {
  note: 'Lo que se diría de menos de 5 personas no se muestra: se agrupa, o no está en ninguna cifra ni total.',
  notProof:
    'Cada grupo contra el resto, con intervalo del 99 %. Una diferencia señala dónde mirar; no prueba la causa.',
  columns: {
    year: 'año',
    corridor: 'corredor',
    stage: 'etapa',
    sex: 'sexo',
    isco08: 'CIUO-08',
    occupation: 'ocupación',
    nationality: 'nacionalidad',
    municipality: 'municipio',
    office: 'oficina fronteriza',
    cases: 'trámites',
    median: 'mediana en días',
    from: 'desde',
    until: 'hasta',
  },
  withheld: 'menos de 5',
};
