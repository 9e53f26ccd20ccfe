/** Where the worker says to be: for an emergency, and for figures. */
export const place = {
  link: 'Decir en qué lugar está',
  title: 'En qué lugar está',
  what: 'Si hay una emergencia en su región, sus plazos se detienen. También se detiene el plazo de la oficina, hasta que la emergencia termine: la decisión puede tardar más. El municipio sirve solo para contar, y nunca se cuentan menos de 5 personas.',
  free: 'No tiene que decirlo. Si lo dice, después no se puede quitar. Nadie le pide su dirección, y no cambia lo que se decide.',
  label: 'Lugar',
  hint: 'La región o, si está en la lista, su municipio.',
  none: 'Sin decir',
  whole: (region: string) => `${region}, otro municipio`,
  send: 'Guardar el lugar',
  said: 'Guardado.',
  empty: 'Elija un lugar de la lista.',
  tooLate: 'Ya estaba guardado así, o ya no se puede decir en este trámite.',
  notHere: 'En este trámite no hace falta decirlo.',
};
