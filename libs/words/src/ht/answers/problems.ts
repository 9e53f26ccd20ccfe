import type { problems as es } from '../../es/answers/problems.js';

export const problems: typeof es = {
  INVALID_REQUEST: 'Gen done nan demann nan nou pa ka aksepte.',
  MALFORMED_REQUEST: 'Nou pa ka li demann nan.',
  IDEMPOTENCY_KEY_MISSING: 'Antèt Idempotency-Key la manke.',
  FILE_EMPTY: 'Fichye a vid.',
  FILE_MISSING: 'Fichye a manke.',
  NOT_SIGNED_IN: 'Fòk ou di kiyès ou ye.',
  CODE_NOT_ACCEPTED: 'Nimewo a ak kòd la pa louvri okenn dosye. Mande yon nouvo kòd.',
  REFERENCE_CODE_NOT_ACCEPTED:
    'Kòd la pa louvri okenn referans. Verifye l; si ou te reponn deja oswa tan an pase, pa gen anyen pou fè.',
  SOURCE_CODE_NOT_ACCEPTED:
    'Kòd la pa louvri okenn kesyon. Verifye l; si ou te reponn deja oswa tan an pase, pa gen anyen pou fè.',
  RECEIPT_NOT_ACCEPTED: 'Kòd sa a pa louvri okenn denonsyasyon. Gade ankò: li gen sèz lèt ak chif.',
  NOT_YOUR_NODE: 'Sèvis sa a se pou yon lòt enstitisyon.',
  NOT_FOR_YOU: 'Sa a se pa pou moun k ap mande a.',
  CREDENTIAL_NOT_FOUND: 'Pa gen kredansyèl peyi sa a ak nimewo sa a ak pyès sa a. Verifye tou de.',
  NOT_FOUND: 'Li pa egziste.',
  METHOD_NOT_ALLOWED: 'Adrès sa a pa pran metòd sa a; antèt Allow la di kilès li pran.',
  TOO_MANY: 'Gen twòp ladan yo deja.',
  NOT_SHOWN: 'Moun nan pa montre ou sa kounye a: aksepte anvan, oswa mande l montre l ankò sou paj li.',
  SHARE_ENDED: 'Lyen sa a fini; kredansyèl la ka valab toujou. Mande yon lòt lyen, oswa verifye l ak nimewo l.',
  BODY_TOO_LARGE: 'Demann nan twò gwo.',
  FILE_TOO_LARGE: 'Fichye a pi gwo pase 10 Mo.',
  MEDIA_TYPE_NOT_SUPPORTED: 'Kò demann nan dwe an JSON.',
  DOSSIER_FULL:
    'Dosye a pa ka pran lòt dokiman nan men ou. Mete plizyè paj ansanm nan yon sèl PDF; sa ki manke toujou, remèt li nan biwo a.',
  IDENTITY_NOT_SEEN: 'Anvan ou konfime, louvri pyès idantite ki nan nouvo dosye a epi konpare l ak moun nan.',
  CODE_NOT_PRINTED:
    'Yon gichè remèt yon kredansyèl, oswa fini yon kopi, sèlman lè mèt li la: gade pyès idantite l, fè enprime yon kòd pou li jodi a, epi eseye ankò.',
  FILE_TYPE_NOT_ACCEPTED: 'Fichye a dwe PDF, JPEG oswa PNG, epi anyen lòt.',
  RANGE_NOT_SATISFIABLE: 'Fichye a pa rive jis la: antèt Content-Range la di ki gwosè li.',
  UNKNOWN_ACCOUNT:
    'Founisè idantite a pa gen yon kont louvri pou enstitisyon sa a ak idantifyan sa a. Gade kijan l ekri, oswa fè louvri kont lan anvan.',
  NOT_IN_DOSSIER: 'Sa pa nan dosye a.',
  IF_MATCH_MISSING: 'Antèt If-Match ki gen vèsyon dosye yo te li a manke.',
  TOO_MANY_REQUESTS: 'Twòp esè. Tann yon moman.',
  REQUEST_TOO_SLOW: 'Demann nan pa t fini alè. Voye l ankò.',
  HEADERS_TOO_LARGE: 'Adrès la ak antèt demann nan twò long ansanm.',
  INTERNAL_FAULT: 'Gen yon bagay ki pa mache bò kote pa nou. Anyen pa pèdi; eseye ankò.',
  UNAVAILABLE: 'Sèvis la pa disponib nan moman sa a. Eseye ankò.',
  CLOCKS_APART: 'Revèy sèvis sa a pa bon: anyen pa anrejistre toutotan operatè a pa mete l alè. Eseye pita.',
  DECIDED_BEFORE_THE_RESTORE:
    'Lòt peyi a gen yon desizyon peyi sa a nan dosye sa a, ki te pèdi isit ansanm ak baz done a. Yo pa deside ankò: moun ki fè sèvis la mache a konnen ki desizyon li ye.',
  NOT_KEPT_WHOLE: 'Yo pa t kenbe tout mesaj sa a: mande peyi ki te voye l la pou l voye l ankò.',
  TOO_MANY_NEW_PEOPLE:
    'Peyi sa a pale nan yon sèl jou de plis nouvo moun pase sa ki te antann. Mande l si se vre; nan yon tèminal, «quarantine release» kite tout sa k ap tann nan men l antre.',
  BEING_RESTORED:
    'Sèvis sa a ap remete l apre yon domaj, epi l ap mande lòt peyi yo sa yo konnen. Sa yo te resevwa pa pèdi. Pou kounye a ou ka li l, men ou pa ka depoze anyen; eseye pita.',
};
