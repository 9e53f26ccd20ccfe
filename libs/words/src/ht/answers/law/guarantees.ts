import type { law } from '../../../es/answers/law/index.js';

/** What the procedure promises everybody, and on what each promise rests. */
export const guarantees: (typeof law)['guarantees'] = {
  R1: {
    title: 'Pèsonn pa pèdi paske l fè apèl',
    says: 'Yon desizyon apèl ki voye dosye a tounen louvri ankò inite li nonmen yo, pa lòt. Desizyon an ak kredansyèl li rete valab pou rès la jiskaske yon nouvo desizyon pran plas yo. Sa otorite apèl la bay lòd fè, moun nan ak moun k ap deside ankò a li l.',
    source:
      'Konvansyon Ameriken sou Dwa Moun, atik 8.2.h ak 25; yo pa gen dwa mete moun ki fè apèl nan yon sitiyasyon ki pi mal.',
  },
  R2: {
    title: 'Silans rekonèt sa ki kouvri, pa lòt bagay',
    says: 'Si otorite a pa reponn, yo rekonèt inite ekivalans lan kouvri epi ki otantik. Sa ki pa kouvri, sa ki gen yon diferans oswa yon alèt louvri ale jwenn yon sipèvizè, epi moun nan li ki inite ak poukisa.',
    source: 'Akò a, delè egzamen an; silans administrasyon: modèl, Ley 39/2015 (Espay), atik 24.',
  },
  R3: {
    title: 'Sa ou genyen, ou genyen l touswit',
    says: 'Yon desizyon ki gen mezi rekonèt menm jou a inite ki kouvri yo, ak yon kredansyèl. Moun nan ka refize mezi yo, kenbe sa yo rekonèt, epi fè apèl pou rès la.',
    source: 'Modèl: Direktiv 2005/36/CE, atik 4 septies ak 14.',
  },
  R4: {
    title: 'Yo pa anile anyen san tande moun nan',
    says: 'Anvan, gen yon avi ak rezon ak baz legal, gen jou pou reponn, epi de moun deside. Jiska lè sa a gen yon sispansyon sèlman, ki gen yon fen ak rezon. Ou ka fè apèl kont yon anilasyon, yon koreksyon yo refize ak yon alèt yo kenbe.',
    source: 'Konvansyon Ameriken sou Dwa Moun, atik 8.1 ak 25.',
  },
  R5: {
    title: 'Yo anonse yon tès',
    says: 'Yo anonse l ak kantite jou akò a di; yon evalyasyon pou yon sètifika, ak sa lwa peyi a di. Moun nan ka mande yon lòt dat yon fwa san rezon; pou yon tès, yon fwa ankò ak yon rezon. Okenn rezilta pa vini anvan lè a. Pa ale se pa yon rezilta: yo fikse yon dat yon fwa ankò. Apre sa, si se yon tès li rate, se moun nan ki chwazi; yon demann sètifika fèmen san moun nan pa pèdi anyen.',
    source: 'Akò a oswa lwa peyi a sou sètifikasyon, jou anons; modèl: Direktiv 2005/36/CE, atik 14.7.',
  },
  R6: {
    title: 'Pwoteksyon an gen yon pòt soti nan chak etap',
    says: 'Yon dosye yo te voye bay yon lòt otorite ka tounen. Yo konte laj la ankò chak fwa yo gade, epi jou moun nan gen 18 an so a louvri poukont li. Yon dout ki te yon erè, yo retire l ak yon rezon, epi moun ki mete yon dout bay rezon pa l. Delè li yo se lwa peyi a.',
    source: 'Konvansyon sou Dwa Timoun, atik 3, 12 ak 20; Konvansyon Ameriken sou Dwa Moun, atik 19.',
  },
  R7: {
    title: 'Règ yon dosye k ap mache chanje sèlman pou pi bon, oswa ak yon wi',
    says: 'Pou pase yon dosye nan nouvo règ, fòk gen de moun epi yo montre sa ki chanje. Si gen yon bagay ki vin pi mal oswa yon jou ki vin pi bonè, fòk moun nan di wi; yo toujou avèti l.',
    source:
      'Sekirite jiridik; anyen ki pa bon pa konte pou tan ki pase: Konvansyon Ameriken sou Dwa Moun, atik 9, pa analoji.',
  },
  R8: {
    title: 'Yon delè kòmanse lè moun nan te ka konnen',
    says: 'Si pa gen yon mwayen ki sèten, yo remèt yon avi nan yon biwo, oswa sou paj la lè moun nan li l; li konte kòm remèt poukont li sèlman apre kantite jou peyi a di, ki pa janm zewo. Kantite esè ak tan ant yo se lwa peyi a. Gichè a bay yon nouvo kòd apre l fin gade pyès la.',
    source: 'Règ chak peyi pou remèt avi; Konvansyon Ameriken sou Dwa Moun, atik 8.1.',
  },
  R9: {
    title: 'Chak etap gen yon delè ak yon pòt soti',
    says: 'Pandan peyi orijin nan gen dosye a, delè li parèt. Sa yo refize la tounen jwenn moun nan ak rezon an. Retire yon dosye konte touswit toulède bò.',
    source: 'Konvansyon Ameriken sou Dwa Moun, atik 8.1: yon tan rezonab.',
  },
  R10: {
    title: 'Gen remèd kont reta',
    says: 'Lè yon delè ki te deja pase bay otorite ki pi wo a pase yon fwa ankò, moun nan ka pote plent devan otorite apèl la, ki bay lòd pou yo deside anvan yon dat.',
    source: 'Konvansyon Ameriken sou Dwa Moun, atik 8.1 ak 25.',
  },
  R11: {
    title: 'Yon ijans gen yon fen',
    says: 'Lè yo kanpe delè yo pou fòs majè, sa gen yon dènye jou, yo pibliye l ak ak ofisyèl li, epi se yon moun andeyò enstitisyon ki gen delè l kanpe yo ki apwouve l. Moun ki reskonsab yon delè pa kanpe l lè l di ki kote moun nan ye.',
    source: 'Konvansyon Ameriken sou Dwa Moun, atik 27: pou yon tan ki byen limite.',
  },
  R12: {
    title: 'Pèsonn pa aji pou moun nan san manda',
    says: 'Yon asistan depoze sa moun nan siyen devan l. Pou reponn, retire oswa fè apèl pou moun nan, fòk gen yon manda: ki moun, pou kisa, jiska kilè. Moun nan wè l epi l fini l yon sèl kou. Manda a louvri dosye a ak dokiman li yo, pa plis.',
    source: 'Manda: kòd sivil chak peyi.',
  },
  R13: {
    title: 'Laverite konte, menm lè l an reta',
    says: 'Si yo konfime yon sètifika otantik apre delè a men anvan peyi k ap resevwa a deside, sa konte, epi yo anile tès silans lan te mande a. Sa moun nan te reponn sou yon diferans vwayaje ansanm avè l, ak pwòp mo li.',
    source: 'Prensip verite materyèl nan pwosedi administratif.',
  },
  R14: {
    title: 'Lòd peyi k ap resevwa yo pa chanje anyen',
    says: 'Lè akò yo pa menm, yon etap nan peyi orijin nan gen delè ki pi bon pou moun nan.',
    source: 'Egalite devan lalwa: Konvansyon Ameriken sou Dwa Moun, atik 24.',
  },
  R15: {
    title: 'Yon alèt fini nan jou li',
    says: 'Li pa kenbe enfòmasyon pi lontan pase sa. Moun ki te apwouve yon desizyon pa jije alèt ki sou li.',
    source:
      'Konvansyon Ameriken sou Dwa Moun, atik 8.1: enpasyalite; kenbe mwens done posib: Nòm Pwoteksyon Done Pèsonèl pou Eta Ibewo-Ameriken yo (2017).',
  },
  R16: {
    title: 'Moun nan li poukisa',
    says: 'Pou chak inite: desizyon an, rezon li ak mo senp, baz legal la, sa moun nan ka fè ak dènye jou a, ak ki kote èd la gratis. San sa, yo pa ka pwopoze okenn desizyon.',
    source: 'Modèl: Direktiv 2005/36/CE, atik 14.6; Konvansyon Ameriken sou Dwa Moun, atik 8.1: rezon.',
  },
  R17: {
    title: 'Efase lè moun nan mande',
    says: 'De moun reponn nan delè peyi a. Si yo aksepte, enfòmasyon yo bloke jou sa a epi yo detwi kle yo jou lwa a pèmèt. Yon bouyon yo efase ale jou sa a. Pwòp mo moun nan ale ansanm ak kle yo, epi jounal la ka verifye toujou.',
    source: 'Dwa pou fè efase: Nòm Pwoteksyon Done Pèsonèl pou Eta Ibewo-Ameriken yo (2017), ak lwa chak peyi.',
  },
  R18: {
    title: 'Chak fonksyon wè sa l bezwen',
    says: 'Yon tablo di ki chan chak fonksyon li. Non kont yon ajan pa rive jwenn ni moun nan ni yon lòt peyi. Yon pwopozisyon ki poko apwouve, se moun k ap deside yo ki wè l, pèsonn lòt. Yon gichè ki pa t depoze dosye a li nimewo a, etap la, delè a, avi yo ak manda yo, epi l remèt kredansyèl la sèlman jou li enprime yon kòd pou moun nan.',
    source: 'Konvansyon Entènasyonal sou Travayè Migran (1990), atik 14: vi prive.',
  },
};
