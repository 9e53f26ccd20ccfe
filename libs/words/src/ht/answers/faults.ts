import type { faults as es } from '../../es/answers/faults.js';

export const faults: typeof es = {
  keyMissing: 'Voye yon nouvo kle, pa egzanp yon UUID, ak chak nouvo demann; repete menm nan lè w ap eseye ankò.',
  keyOdd: '1 rive 128 karaktè ASCII ki vizib.',
  versionMissing: 'Li dosye a epi voye ETag li: pèsonn pa deside sou sa l pa wè.',
  versionOdd: 'Fòk se ETag dosye a, tankou "7".',
  fileMissing: 'Voye fichye a nan chan “file”.',
  fileEmpty: 'Pa gen anyen nan fichye a.',
  document: {
    NOT_ACCEPTED: 'Sèlman PDF, JPEG oswa PNG: pran yon foto dokiman an, oswa enprime l an PDF.',
    BROKEN: 'Fichye a pa antye. Anrejistre l ankò, oswa pran yon foto dokiman an.',
    TWO_AT_ONCE: 'Fichye a nan de fòma alafwa. Enprime l an PDF ankò, oswa pran yon foto dokiman an.',
    TOO_MANY_PIXELS: 'Foto a gen plis pase 50 milyon piksèl. Eskane l a 300 dpi, oswa pran yon foto dokiman an.',
    ENCRYPTED: 'PDF la fèmen ak yon modpas. Enprime l an PDF san modpas, oswa pran yon foto dokiman an.',
    ACTIVE:
      'PDF la gen yon script, yon fòmilè ki se yon pwogram, yon aksyon oswa yon lòt fichye ladan l. Enprime l an PDF ankò, oswa pran yon foto dokiman an.',
    TOO_HEAVY: 'Fichye sa a twò lou pou li. Enprime l an PDF ankò, separe l, oswa pran yon foto dokiman an.',
  },
  callback: 'Yon adrès sou entènèt, ak https epi san non itilizatè ladan l.',
  purpose: (atMost) => `Yon liy ki gen ${String(atMost)} karaktè omaksimòm, an UTF-8 kode ak %.`,
  purposeMissing: 'Sa a pa nan lis travay ou: di nan “Look-Purpose” poukisa w ap gade l, nan yon liy.',
  cursorUnknown: 'Pa gen paj ki fini la a: voye « next » jan yon paj te genyen l.',
  sortOfMine: 'Pa jou louvèti, se sèlman sa ki tonbe sou ou ki klase: mande l ak « mine=true ».',
  fileHolds: 'Fichye sa a twò lou pou li: separe l an plizyè fichye ki gen mwens liy epi san fòma.',
  noTable: 'Pa gen tablo nan fichye a.',
  unknownTable: (tables) => `Yon fèy pa pote non okenn tablo: ${tables}.`,
  noHeader: (columns) => `Okenn nan premye ranje yo pa gen tout kolòn ki nesesè yo: ${columns}.`,
  columnsMissing: (columns) => `Sa ki manke: ${columns}`,
};
