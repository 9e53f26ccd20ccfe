import type { nextSteps as es } from '../../es/pages/next-steps.js';

export const nextSteps: typeof es = {
  nothing: () => 'Ou pa gen anyen pou fè.',
  'submit-draft': () => 'Reli demann ou epi voye l, nan biwo kote ou te kòmanse l la.',
  'provide-documents': () =>
    'Remèt sa ki manke sou paj sa a. Si ou pa ka jwenn li, di sa menm kote a: gen yon lòt chemen. Yon biwo ka fè l pou ou sèlman ak yon manda ou te siyen.',
  'answer-discrepancy': ({ home }) =>
    `${home} jwenn yon diferans nan sètifika ou. Eksplike sa ki te pase, isit oswa nan biwo kote ou te depoze dosye a.`,
  'attend-test': () =>
    'Ale nan tès la: dat la ak kote a pi ba a. Si ou pa ka ale, mande yon lòt dat anvan: premye fwa a ou pa bezwen di poukisa.',
  'choose-after-test': () =>
    'De tès pase ou pa t ale: di si ou vle yon lòt, oswa yon lòt bagay. Sou paj la oswa nan biwo a.',
  'report-compensation': () =>
    'Fè sa yo mande ou, pi ba a, epi di sa sou paj sa a lè ou fin fè l. Ou ka di l pati pa pati. Yon biwo ka fè l pou ou sèlman ak yon manda ou te siyen.',
  'answer-hearing': () =>
    'Li rezon yo, pi ba a. Di sa ou gen pou di anvan yo deside, isit oswa nan biwo ki te bay kredansyèl ou.',
  'answer-fraud-review': () => 'Li sa yo mande, pi ba a, epi reponn isit oswa nan biwo ki te deside a.',
  'read-decision': () => 'Li desizyon an, pi ba a.',
  'may-appeal': () => 'Li rezon yo, pi ba a. Si ou pa dakò, ou ka fè apèl anvan delè a fini.',
  'may-appeal-or-reapply': () =>
    'Li pi ba a sa ki manke. Ou ka fè apèl anvan delè a fini, oswa pase yon lòt evalyasyon depi dat ki make a.',
  'may-contest': () => 'Si alèt la pa vre, di sa: y ap egzamine l nan kèk jou epi sa pa koute anyen.',
  'remind-references': () => 'Di referans ou yo te voye yon kòd ba yo. Si yo pa reponn, dosye a ap kontinye.',
  'complete-application': () => 'Konplete demann ou epi voye l ankò, nan biwo kote ou te kòmanse l la.',
  'choose-appointment': () => 'Chwazi youn nan dat yo sou paj sa a, oswa ak moun ki gen manda ou.',
  'attend-evaluation': () =>
    'Ale nan evalyasyon an jou randevou ou. Ou ka chanje l yon fwa, epi yon lòt fwa ak yon rezon.',
  'carry-credential': () => 'Montre kredansyèl ou lè yo mande ou li. Se ou ki deside ki moun, ak kisa ou montre.',
  'may-reapply': () => 'Ou ka mande yon lòt evalyasyon, sèlman pou sa ki manke. Dat la pi ba a.',
  'file-again': () => 'Li pi ba a poukisa dosye a tounen. Lè sa ranje, depoze l ankò: ou pa pèdi anyen.',
  'may-reopen': () => 'Si ou vle l toujou, ou ka louvri l ankò isit oswa nan biwo kote ou te depoze l la.',
};
