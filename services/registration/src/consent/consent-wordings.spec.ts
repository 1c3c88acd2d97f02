import { disclosedField, type CallOutput, type consentWordings as contract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { createHash } from 'node:crypto';
import { aDisclosure, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { consentWordings, findShipped, wordingsIn } from './consent-wordings';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';
import { texts, words } from '../wording/wording-texts';

const named = { centre: 'MRC Khujand', receiver: 'Sogd Legal Aid', country: null };
const fields = disclosedField.options;
const languages = Object.keys(words);
const everyWording = languages.flatMap((language) => wordingsIn(language, { named, fields }));
const pointing =
  /\b(here|above|below|listed|named)\b|\{|\}|здесь|выше|ниже|названн|перечисленн|указанн|ин ҷо|боло|номбаршуда|зикршуда/iu;

describe('the words that are read out', () => {
  it('are there for every purpose in every language that has words for parties and fields', () => {
    for (const [purpose, inLanguages] of Object.entries(texts))
      expect([purpose, Object.keys(inLanguages).sort()]).toEqual([purpose, [...languages].sort()]);
    expect(everyWording.map(({ language, purpose }) => [language, purpose])).toEqual(
      languages.flatMap((language) => Object.keys(texts).map((purpose) => [language, purpose])),
    );
  });

  it.each(everyWording.map((wording) => [wording.id, wording.language, wording] as const))(
    '%s in %s name the centre themselves, and point to nothing outside them',
    (_id, _language, { text, hash }) => {
      expect(text).toContain('MRC Khujand');
      expect(text).not.toMatch(pointing);
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  it.each(languages)('to share name the receiver and each field, in %s', (language) => {
    const sharing = (some: typeof fields, country: string | null = null) =>
      wordingsIn(language, { named: { ...named, country }, fields: some }).find(({ purpose }) => purpose === 'sharing');
    expect(sharing(fields)?.text).toContain('Sogd Legal Aid');
    for (const field of fields) {
      const word = words[language]?.fields[field] ?? '';
      expect(sharing([field])?.text).toContain(word);
      expect(sharing(fields.filter((each) => each !== field))?.text).not.toContain(word);
    }
    const abroad = new Intl.DisplayNames([language], { type: 'region' }).of('RU');
    expect(sharing([], 'RU')?.text).toContain(`Sogd Legal Aid, ${abroad}`);
    expect(sharing([], 'RU')?.hash).not.toBe(sharing([])?.hash);
  });

  it.each(languages)(
    'to share name all that a receiver reads at once, the need of an interpreter too, in %s',
    (language) => {
      const sharing = wordingsIn(language, { named, fields: [] }).find(({ purpose }) => purpose === 'sharing');
      for (const what of [
        /language|язык|забон/u,
        /interpreter|переводчик|тарҷумон/u,
        /sex|пол|ҷинс/u,
        /age|возраст|синн/u,
      ])
        expect(sharing?.text).toMatch(what);
    },
  );

  it('are in the person’s own script in Tajik', () => {
    const [care] = wordingsIn('tg', { named: null, fields: [] });
    expect(care?.text).toMatch(/^Ин марказ метавонад/u);
  });

  it('are English where a language has none, and none to share where the receiver is not named', () => {
    const read = wordingsIn('ky', { named: null, fields: [] });
    expect(read.map(({ language, purpose }) => `${language} ${purpose}`)).toEqual([
      'en care',
      'en statistics',
      'en follow-up',
      'en research',
      'en family',
    ]);
  });

  it('are not those of another purpose or edition', () => {
    const told = { wordingLanguage: 'tg', named };
    expect(findShipped({ ...told, wordingId: 'sharing-2026-12' }, 'sharing', [])).toBeDefined();
    expect(findShipped({ ...told, wordingId: 'sharing-2026-12', named: null }, 'sharing', [])).toBeUndefined();
    expect(findShipped({ ...told, wordingId: 'sharing-2026-12' }, 'care')).toBeUndefined();
    expect(findShipped({ ...told, wordingId: 'care-2030-01' }, 'care')).toBeUndefined();
  });
});

describe('what was read out', () => {
  const world = registrationWorld();
  const kept = async (id: string) =>
    (await world.db.query(`select wording_text, wording_hash from registration.consent where id = '${id}'`))[0];
  const shown = async (
    about: Pick<Parameters<typeof consentWordings.execute>[1], 'named' | 'fields'>,
    purpose: string,
  ) => {
    const result = await consentWordings.execute(world.db.platform, { language: 'tg', ...about }, callBy(world.worker));
    const wordings: CallOutput<typeof contract> = result.ok ? result.value : [];
    const { text, hash } = wordings.find((each) => each.purpose === purpose) ?? {};
    return { wording_text: text, wording_hash: hash };
  };

  it('is kept with a consent to share, as it was shown: with the receiver and the fields in it', async () => {
    const { id } = await world.register();
    const asked = aDisclosure(id, await world.knowPartner(), { fields: ['name', 'phone'] });
    const consent = { ...asked.consent, wordingId: 'sharing-2026-12', named };
    const result = await prepareDisclosure.execute(world.db.platform, { ...asked, consent }, callBy(world.worker));
    expect(result.ok).toBe(true);
    expect(await kept(asked.commandId)).toEqual(await shown({ named, fields: ['name', 'phone'] }, 'sharing'));
    const unnamed = { ...asked, consent: { ...consent, named: null } };
    expect(
      await prepareDisclosure.execute(world.db.platform, { ...unnamed, commandId: newId() }, callBy(world.worker)),
    ).toMatchObject({ refusal: { facts: { issues: [{ path: 'consent.wordingId', problem: 'unknown-wording' }] } } });
  });

  it('is kept with what a person decides for the own centre', async () => {
    const own = { ...named, receiver: null };
    const care = { ...said('care', 'given'), wordingId: 'care-2026-12', named: own };
    const { id } = await world.register({ consents: [care] });
    expect(await kept(care.commandId)).toEqual(await shown({ named: own, fields: null }, 'care'));
    const later = { ...said('follow-up', 'refused'), wordingId: 'follow-up-2026-12', named: own, personId: id };
    await recordConsent.execute(world.db.platform, later, callBy(world.worker));
    expect(await kept(later.commandId)).toEqual(await shown({ named: own, fields: null }, 'follow-up'));
  });
});
