import type { Guarantee } from '@puente/domain/book';

/** What the procedure promises everybody, and on what each promise rests. */
export const guarantees: Readonly<
  Record<Guarantee, { readonly title: string; readonly says: string; readonly source: string }>
> = {
  R1: {
    title: 'Nadie pierde por apelar',
    says: 'Una apelación que devuelve el caso reabre las unidades que nombra y ninguna otra. La decisión y su credencial valen para lo demás hasta que una nueva decisión las reemplace. Lo que la autoridad de apelación ordena lo leen la persona y quien decide de nuevo.',
    source: 'Convención Americana sobre Derechos Humanos, arts. 8.2.h y 25; prohibición de la reforma en perjuicio.',
  },
  R2: {
    title: 'El silencio reconoce lo que está cubierto, y nada más',
    says: 'Si la autoridad calla, se reconocen las unidades que la equivalencia cubre y cuya autenticidad está en pie. Lo que no está cubierto, lo que tiene una diferencia o una alerta abierta pasa a una autoridad superior, y la persona lee qué unidades y por qué.',
    source: 'El acuerdo, plazo de revisión; silencio administrativo: modelo, Ley 39/2015 (España), art. 24.',
  },
  R3: {
    title: 'Lo que se tiene, se tiene desde ese día',
    says: 'Una decisión con medidas reconoce ese mismo día las unidades cubiertas, con credencial. La persona puede renunciar a las medidas y quedarse con lo reconocido, y apelar lo demás.',
    source: 'Modelo: Directiva 2005/36/CE, arts. 4 septies y 14.',
  },
  R4: {
    title: 'Nada se revoca sin oír a la persona',
    says: 'Antes se le avisa con razones y ley, tiene días para responder y deciden dos personas. Hasta entonces hay a lo sumo una suspensión con fin y con razones. Una revocación, una corrección no aceptada y una alerta mantenida se pueden apelar.',
    source: 'Convención Americana sobre Derechos Humanos, arts. 8.1 y 25.',
  },
  R5: {
    title: 'Una prueba se anuncia',
    says: 'Se anuncia con los días que dice el acuerdo; una evaluación para certificar, con los que dice la ley del país. La persona puede pedir otra fecha una vez sin razón; de una prueba, otra vez con razón. No hay resultado antes de la hora. No ir no es un resultado: se pone otra fecha una vez. Después, si faltó a una prueba, la persona elige; una solicitud de certificado se cierra sin perjuicio.',
    source: 'El acuerdo o la ley de certificación del país, plazo de anuncio; modelo: Directiva 2005/36/CE, art. 14.7.',
  },
  R6: {
    title: 'La protección tiene salida en cada etapa',
    says: 'Un caso referido puede volver. La edad se cuenta otra vez cada vez que se mira, y al cumplir 18 años el sello se abre por sí solo. Una duda equivocada se quita con una razón, y quien la levanta da la suya. Sus plazos son ley del país.',
    source:
      'Convención sobre los Derechos del Niño, arts. 3, 12 y 20; Convención Americana sobre Derechos Humanos, art. 19.',
  },
  R7: {
    title: 'Las reglas cambian para un caso en curso solo a mejor, o con su consentimiento',
    says: 'Pasar un caso a reglas más nuevas toma dos personas y muestra qué cambia. Si algo empeora o un plazo llega antes, hace falta el sí de la persona, que siempre se entera.',
    source:
      'Seguridad jurídica e irretroactividad de lo desfavorable: Convención Americana sobre Derechos Humanos, art. 9, por analogía.',
  },
  R8: {
    title: 'Un plazo empieza cuando la persona pudo saber',
    says: 'Sin un canal seguro, se notifica en una oficina o en la página cuando se lee, y por presunción solo después de los días que dice el país, nunca cero. Los intentos y sus intervalos son ley del país. La ventanilla da un código nuevo viendo el documento.',
    source: 'Reglas de notificación de cada país; Convención Americana sobre Derechos Humanos, art. 8.1.',
  },
  R9: {
    title: 'Toda etapa tiene reloj y salida',
    says: 'Mientras el país de origen tiene el expediente, se ve su plazo. Lo que allí no se admite vuelve a la persona con la razón. Retirar vale de inmediato en cualquiera de los dos países.',
    source: 'Convención Americana sobre Derechos Humanos, art. 8.1: plazo razonable.',
  },
  R10: {
    title: 'La demora tiene remedio',
    says: 'Si un plazo que ya pasó a una autoridad superior vence otra vez, la persona puede quejarse ante la autoridad de apelación, que ordena decidir en un día fijo.',
    source: 'Convención Americana sobre Derechos Humanos, arts. 8.1 y 25.',
  },
  R11: {
    title: 'Una emergencia termina',
    says: 'La pausa por emergencia tiene un último día, se publica con su acto y la aprueba alguien de fuera de las entidades cuyos plazos detiene. Quien responde por un plazo no lo detiene diciendo dónde está la persona.',
    source: 'Convención Americana sobre Derechos Humanos, art. 27: por tiempo estrictamente limitado.',
  },
  R12: {
    title: 'Nadie actúa por la persona sin mandato',
    says: 'Quien asiste presenta lo que la persona firma delante. Para responder, retirar o apelar por ella hace falta un mandato: quién, para qué, hasta cuándo. La persona lo ve y lo termina con un toque. El mandato abre el expediente y sus documentos, y nada más.',
    source: 'Mandato: código civil de cada país.',
  },
  R13: {
    title: 'La verdad tardía cuenta',
    says: 'Un certificado confirmado después del plazo, antes de que el país de acogida decida, se toma en cuenta, y la prueba que el silencio pidió se cancela. Lo que la persona respondió a una diferencia viaja con ella, en sus palabras.',
    source: 'Principio de verdad material del procedimiento administrativo.',
  },
  R14: {
    title: 'El orden de los países no cambia nada',
    says: 'Donde los acuerdos difieren, cada paso en el país de origen tiene el plazo que es mejor para la persona.',
    source: 'Igualdad ante la ley: Convención Americana sobre Derechos Humanos, art. 24.',
  },
  R15: {
    title: 'Una alerta termina en su día',
    says: 'No guarda datos más tiempo. Quien aprobó una decisión no juzga la alerta sobre ella.',
    source:
      'Convención Americana sobre Derechos Humanos, art. 8.1: imparcialidad; minimización de datos: Estándares de Protección de Datos Personales para los Estados Iberoamericanos (2017).',
  },
  R16: {
    title: 'La persona lee por qué',
    says: 'De cada unidad: el dictamen, su fundamento en palabras sencillas, la ley, el remedio con su último día y dónde hay ayuda gratuita. Sin eso no se puede proponer un dictamen.',
    source:
      'Modelo: Directiva 2005/36/CE, art. 14.6; Convención Americana sobre Derechos Humanos, art. 8.1: motivación.',
  },
  R17: {
    title: 'Supresión a petición',
    says: 'La responden dos personas dentro del plazo del país. Aceptada, los datos se bloquean ese día y su llave se destruye el día que permite la ley. Un borrador borrado se suprime ese día. Las palabras de la persona se van con su llave, y el diario sigue verificándose.',
    source:
      'Derecho de cancelación: Estándares de Protección de Datos Personales para los Estados Iberoamericanos (2017), y la ley de cada país.',
  },
  R18: {
    title: 'Cada quien ve lo que necesita',
    says: 'Una tabla dice qué campo lee cada función. Ningún nombre de cuenta de un funcionario llega a la persona ni al otro país. Una propuesta sin aprobar la ven solo quienes deciden. Una ventanilla que no presentó el trámite lee número, etapa, plazo, avisos y mandatos, y entrega la credencial solo el día en que imprimió un código a la persona.',
    source: 'Convención internacional sobre los trabajadores migratorios (1990), art. 14: vida privada.',
  },
};
