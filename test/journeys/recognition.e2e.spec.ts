import { loadRuleBook } from '@puente/country-packs/rule-book';
import { demonstrationPdf, nodeOf, until } from '@puente/testing/actors';
import type { Filed } from '@puente/testing/actors';
import { auditPair, disagreements } from '../auditing/node-audit.js';
import { inBrowser } from '../world/browser.js';
import { messagesOf } from '../world/mailbox.js';
import { openPage } from '../world/open-page.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { endpoints, people, steps } = openWorld();
const [mx, gt] = [nodeOf(endpoints, 'MX'), nodeOf(endpoints, 'GT')];

describe('recognition, from Mexico to Guatemala', () => {
  it('[F1][F2][F3][F4][F5][F32][F35][F37][F44] a certificate filed in Guatemala is verified in Mexico and recognised by two people', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const caseId = await steps.draft(worker);
    await steps.submit(caseId);
    await steps.reaches('mx.registrar', caseId, 'submitted');
    await steps.acknowledge(caseId);
    await steps.reaches('mx.verifier', caseId, 'home-verification');
    await steps.confirmAuthentic(caseId);
    const review = await steps.reaches('gt.supervisor', caseId, 'host-review');
    expect(review.file.reviewer).toBeDefined();
    expect(review.file.approver).not.toBe(review.file.reviewer);
    await steps.propose(caseId);
    await steps.approve(caseId);
    await steps.reaches('gt.supervisor', caseId, 'recognised');
    await steps.reaches('mx.registrar', caseId, 'concluded');

    const rules = await loadRuleBook();
    await until(
      'both nodes are at rest and agree',
      async () => (await auditPair(mx, gt, rules, [caseId])).length === 0,
    );
  });

  it('[F19][F56][F57] the worker reads the same stage and clock in both countries, without an account', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const caseId = await steps.draft(worker);
    const code = await steps.submit(caseId);
    await steps.reaches('mx.registrar', caseId, 'submitted');

    const here = await people.worker('GT', caseId, code);
    const status = await until('the home country’s news', async () => {
      const { body } = await here.get('/status');
      return body['news'] === undefined ? undefined : body;
    });
    expect(status['holder']).toEqual(expect.objectContaining({ who: 'agency', agency: 'mx-stps' }));
    expect(status['daysLeft']).toBe(5);
    expect(status['atZero']).toBe('escalated');
    expect(status['next']).toBe('nothing');
    expect(status['news']).toEqual(expect.objectContaining({ from: 'MX' }));
    expect(JSON.stringify(status)).not.toMatch(new RegExp(worker.secrets.join('|').replaceAll('+', '\\+')));
  });

  it('[F1][F44] a worker who is still in Mexico files there, and Guatemala learns of it when it is verified', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()), 'mx.counter');
    const code = await steps.submit(caseId, 'mx.counter');
    await expect(steps.read('gt.supervisor', caseId)).rejects.toThrow('NO_SUCH_CASE');
    await steps.acknowledge(caseId);
    await steps.confirmAuthentic(caseId);
    await steps.reaches('gt.supervisor', caseId, 'host-review');
    const page = await people.worker('MX', caseId, code);
    await until('Mexico’s page follows the review in Guatemala', async () => {
      const { body } = await page.get('/status');
      return body['stage'] === 'host-review' && body['daysLeft'] === 30;
    });
    await steps.propose(caseId);
    await steps.approve(caseId);
    await steps.reaches('mx.registrar', caseId, 'concluded');
    await until('both pages are equal', async () => (await disagreements(mx, gt, [caseId])).length === 0);
  });

  it('[F2] a discrepancy counts only after the worker was heard', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const code = await steps.submit(caseId);
    await steps.reaches('mx.registrar', caseId, 'submitted');
    await steps.acknowledge(caseId);
    const what = { what: { es: 'el folio no está en el registro', en: 'the folio is not in the register' } };
    await steps.act('mx.verifier', caseId, 'report-discrepancy', what);
    const worker = await people.worker('GT', caseId, code);
    await until('the hearing is on the page in Guatemala', async () => {
      const { body } = await worker.get('/status');
      return body['next'] === 'answer-discrepancy' && body['atZero'] === 'discrepancy-stands';
    });
    await expect(steps.act('mx.verifier', caseId, 'report-discrepancy', what)).rejects.toThrow('HEARING_OPEN');
    await worker.must(worker.post(`/cases/${caseId}/answer-discrepancy`, { answer: 'me lo entregaron en 2024' }));
    await until('the answer reached Mexico', async () => {
      const { body } = await worker.get('/status');
      return body['next'] === 'nothing';
    });
    await steps.confirmAuthentic(caseId);
    await steps.reaches('gt.supervisor', caseId, 'host-review');
  });

  it('[F20][F76] each worker is told by the first way that they named as safe, SMS, WhatsApp or e-mail, and by no other, and anybody asks whether a message is ours', async () => {
    const unsafe = { channel: 'sms', safe: false };
    const wishes = [
      [{ channel: 'sms', safe: true }],
      [unsafe, { channel: 'whatsapp', safe: true }],
      [unsafe, { channel: 'e-mail', safe: true }, { channel: 'whatsapp', safe: true }],
      [unsafe],
    ];
    const filed = wishes.map(async (channels, n) => {
      const worker = photovoltaicInstaller(nextWorker());
      const person = worker.dossier['person'] as { readonly contact: { readonly phone: string } };
      const email = `demostracion.${String(n)}@correo.example`;
      const contact = { ...person.contact, email, channels };
      const caseId = await steps.draft({ ...worker, dossier: { ...worker.dossier, person: { ...person, contact } } });
      await steps.act(steps.by.counter, caseId, 'submit', {});
      return { caseId, email, phone: person.contact.phone };
    });
    const [sms, whatsApp, mail, none] = await Promise.all(filed);
    const ways = async (caseId = '') =>
      (await messagesOf(gt.messages, caseId)).map((one) => [one.channel, one.address]);
    for (const [told, channel, address] of [
      [sms, 'sms', sms?.phone],
      [whatsApp, 'whatsapp', whatsApp?.phone],
      [mail, 'e-mail', mail?.email],
    ] as const) {
      const all = await until(`something comes by ${channel}`, async () => {
        const some = await ways(told?.caseId);
        return some.length > 0 && some;
      });
      expect(all).toEqual(all.map(() => [channel, address]));
    }
    expect(await ways(none?.caseId)).toEqual([]);

    const [message] = await messagesOf(gt.messages, whatsApp?.caseId ?? '');
    const code = /¿Es nuestro\? (\w{5}-\w{5})$/.exec(message?.text ?? '')?.[1] ?? '';
    const to = whatsApp?.phone.slice(-3) ?? '';
    const ask = async (country: string, asked: string, arrived = to) => {
      const anyone = people.anyone(country);
      return (await anyone.must(anyone.post('/messages/check', { asked, to: arrived }))).body;
    };
    const known = await ask('GT', code.toLowerCase());
    expect(known).toEqual({
      ours: 'message',
      channel: 'whatsapp',
      sentOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    const elsewhere = String((Number(to) + 1) % 1000).padStart(3, '0');
    for (const [country, asked, arrived] of [
      ['MX', code, to],
      ['GT', 'A0000-00000', to],
      ['GT', code, elsewhere],
    ] as const)
      expect(await ask(country, asked, arrived)).toEqual({ ours: 'unknown' });
    expect(await ask('GT', '+999 5550 0300')).toEqual({ ours: 'sender', channel: 'whatsapp', demonstration: true });
    const page = async (asked: string) => {
      const answer = await fetch(`${gt.portal}/mensaje`, { method: 'POST', body: new URLSearchParams({ asked, to }) });
      return answer.text();
    };
    expect(await page(code)).toContain('por WhatsApp');
    expect(await page('11111-11111')).toContain('Nunca pague');
  });

  it('[F19] a one-time code works once', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const code = await steps.submit(caseId);
    await people.worker('GT', caseId, code);
    await expect(people.worker('GT', caseId, code)).rejects.toThrow(/40[13]/);
  });

  it('[F6][F10] a document that is missing is asked for once, with its reason, and the worker brings it', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const code = await steps.submit(caseId);
    await steps.reaches('mx.registrar', caseId, 'submitted');
    const asked = { requests: [{ kind: 'certificate', legalReason: { es: 'Artículo 7 del acuerdo' } }] };
    await expect(steps.act('mx.registrar', caseId, 'request-documents', asked)).rejects.toThrow(
      'DOCUMENT_ALREADY_HELD',
    );
    await steps.act('mx.registrar', caseId, 'request-documents', {
      requests: [{ kind: 'identity', legalReason: { es: 'Artículo 7 del acuerdo', en: 'Article 7 of the agreement' } }],
    });

    const worker = await people.worker('GT', caseId, code);
    const status = await until('the request is on the page in Guatemala', async () => {
      const { body } = await worker.get('/status');
      return body['next'] === 'provide-documents' && body['daysLeft'] !== undefined ? body : undefined;
    });
    expect(status['stage']).toBe('awaiting-documents');
    expect(status['atZero']).toBe('closed-without-prejudice');

    const { body: own } = await worker.must(worker.get(`/cases/${caseId}`));
    const form = new FormData();
    form.set('kind', 'identity');
    form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'identidad.pdf');
    const document = await worker.must(worker.post(`/dossiers/${String(own['dossierId'])}/documents`, form));
    const provided = { documentIds: [String(document.body['id'])] };
    await worker.must(worker.post(`/cases/${caseId}/provide-documents`, provided));
    const back = await steps.reaches('mx.registrar', caseId, 'submitted');
    expect(JSON.stringify(back.file)).toContain(String(document.body['id']));
    await steps.acknowledge(caseId);
    await steps.reaches('mx.verifier', caseId, 'home-verification');
  });

  it('[F7][F60] what happens when nobody answers is on the page before it happens', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const code = await steps.submit(caseId);
    await steps.reaches('mx.registrar', caseId, 'submitted');
    await steps.acknowledge(caseId);
    const worker = await people.worker('GT', caseId, code);
    const status = await until('the certifier’s clock is on the page', async () => {
      const { body } = await worker.get('/status');
      return body['stage'] === 'home-verification' ? body : undefined;
    });
    expect(status['atZero']).toBe('skills-test-at-host');
  });

  it('[F8][F18][F56][F72] an officer takes ten more days, and the worker’s open page hears of it at once and says why and until when', async () => {
    const { caseId, code } = await aReview();
    const before = await steps.read('gt.supervisor', caseId);
    const worker = await people.worker('GT', caseId, code);
    const page = await openPage(worker);
    const version = await page.next();
    await steps.act(String(before.file.reviewer), caseId, 'extend-review', {
      by: { unit: 'business-days', days: 10 },
      reasons: { es: 'el perito está de licencia', en: 'the expert is on leave' },
    });
    expect(await page.next()).toBeGreaterThan(version);
    await page.leave();
    const { body } = await worker.get('/status');
    expect(JSON.stringify(body['timeline'])).toContain('el perito está de licencia');
    expect(body['daysLeft']).toBe(40);
    expect(JSON.stringify(body)).toContain('30 + 10 días hábiles');
    await expect(
      steps.act(String(before.file.reviewer), caseId, 'extend-review', {
        by: { unit: 'business-days', days: 1 },
        reasons: { es: 'otra vez', en: 'again' },
      }),
    ).rejects.toThrow('ALREADY_EXTENDED');
  });

  it('[F13][F15][R16] a refusal gives its reasons unit by unit, and opens the period to appeal', async () => {
    const { caseId, code } = await aReview();
    const { file } = await steps.read('gt.supervisor', caseId);
    await steps.act(String(file.reviewer), caseId, 'propose-verdict', {
      verdicts: (file.proposed ?? []).map(({ unit }) => ({
        unit,
        verdict: 'missing',
        ground: { es: 'la evidencia no corresponde a la unidad', en: 'the evidence is not of this unit' },
        legalBasis: { es: 'Artículo de demostración', en: 'Demonstration article' },
      })),
      reasons: { es: 'ninguna unidad está cubierta', en: 'no unit is covered' },
    });
    await steps.approve(caseId);
    const worker = await people.worker('GT', caseId, code);
    const status = await until('the period to appeal runs', async () => {
      const { body } = await worker.get('/status');
      return body['stage'] === 'refused' && body['daysLeft'] !== undefined ? body : undefined;
    });
    expect(status['atZero']).toBe('refusal-final');
    expect(JSON.stringify(status['timeline'])).toContain('ninguna unidad está cubierta');
    expect(JSON.stringify(status['result'])).toContain('Artículo de demostración');
    expect(status['remedy']).toMatchObject({ body: 'gt-appeals', legalAid: { demonstration: true } });
  });

  it('[F1][R9] a worker who filed withdraws, from the page, and both countries know', async () => {
    const { caseId } = await aReview();
    await inBrowser(async (browser) => {
      const page = await openWorkerPage(browser, people, 'GT', caseId);
      await page.click('a[href="/tramite/retirar"]');
      await page.check('#understood');
      await page.click('main form button');
      expect(await page.innerText('h1')).toBe('Usted retiró su trámite');
    });
    await steps.reaches('gt.supervisor', caseId, 'withdrawn');
    await until('Mexico knows', async () => (await disagreements(mx, gt, [caseId])).length === 0);
  });

  it('[F2] a certificate of a certifier without accreditation never leaves the counter', async () => {
    const filing = steps.draft(photovoltaicInstaller(nextWorker(), { certifier: 'ECE-00003' }));
    await expect(filing).rejects.toThrow('CERTIFIER_NOT_ACCREDITED');
  });

  it('[F39] “albañil” finds the bricklayers’ standard', async () => {
    const { body } = await people.anyone('MX').get('/catalogue/MX/standards?q=alba%C3%B1il');
    expect(JSON.stringify(body)).toContain('EC0326');
  });

  const aReview = (): Promise<Filed> => steps.toReview(photovoltaicInstaller(nextWorker()));
});
