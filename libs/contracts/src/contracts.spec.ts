import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import * as ofAssistance from './assistance/events';
import * as ofDirectory from './directory/events';
import * as ofReferrals from './referrals/events';
import * as ofContacts from './registration/contact-events';
import * as ofContactWays from './registration/contact-way-events';
import * as ofDisclosures from './registration/disclosure-events';
import * as ofDocuments from './registration/document-events';
import * as ofErasures from './registration/erasure-events';
import * as ofErrors from './registration/error-events';
import * as ofExceptions from './registration/exception-events';
import * as ofJourneys from './registration/journey-events';
import * as ofMerges from './registration/merge-events';
import * as ofOtherNames from './registration/other-name-events';
import * as ofRegistration from './registration/events';
import { allCalls, callsByService } from './calls';
import { services } from './call';
import { defineEvent, readEventData, topicOf } from './event';
import { allEvents, eventsByOwner, findEventContract } from './events';
import { eventsDocument } from './events-document';
import { whatCouldNameAPerson } from './names-nobody';
import { operationsOf } from './operations';
import { referralsEvents, referralStateEvents } from './referrals/events';
import { platformRefusals, refusal, refusalFacts } from './refusals';
import { text } from './text';
import { day, id, language, partialDate, standingOf } from './vocabulary';

describe('events', () => {
  it.each(allEvents.map((event) => [event.type, event] as const))('%s names nobody', (_type, event) => {
    expect(whatCouldNameAPerson(event)).toEqual([]);
  });

  it('are all heard of: each that is declared is in the list of its owner', () => {
    const declared = [
      ofDirectory,
      ofRegistration,
      ofContacts,
      ofContactWays,
      ofDisclosures,
      ofDocuments,
      ofErasures,
      ofErrors,
      ofExceptions,
      ofJourneys,
      ofMerges,
      ofOtherNames,
      ofAssistance,
      ofReferrals,
    ].flatMap((made) => Object.values<object>(made).filter((one) => 'sample' in one && 'says' in one));
    expect(declared.filter((one) => !allEvents.some((event) => event === one))).toEqual([]);
    expect(declared.length).toBe(allEvents.length);
  });

  it('are told once, by the service that owns them', () => {
    const types = allEvents.map((event) => `${event.type}.v${event.version}`);
    expect(new Set(types).size).toBe(types.length);
    for (const owner of services) for (const event of eventsByOwner[owner]) expect(event.owner).toBe(owner);
    expect(findEventContract('person.registered', 1)?.owner).toBe('registration');
    expect(findEventContract('person.registered', 2)).toBeUndefined();
  });

  it('are written up in docs/events.md', () => {
    const page = path.join(__dirname, '../../../docs/events.md');
    if (process.env['UPDATE_DOCS']) writeFileSync(page, eventsDocument());
    expect(readFileSync(page, 'utf8')).toBe(eventsDocument());
  });

  it.each([
    ['free text', z.strictObject({ reason: z.string() }), { reason: 'x' }, 'toy.told reason is free text'],
    [
      'a name',
      z.strictObject({ givenName: id }),
      { givenName: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f' },
      'toy.told givenName is called like something that names a person',
    ],
    ['unknown fields', z.looseObject({ step: z.int() }), { step: 1 }, 'toy.told lets unknown fields through'],
    [
      'free text in a list',
      z.strictObject({ codes: z.array(z.string()) }),
      { codes: [] },
      'toy.told codes is free text',
    ],
    [
      'free text that may be absent',
      z.strictObject({ reason: z.string().nullable() }),
      { reason: null },
      'toy.told reason is free text',
    ],
  ])('with %s are found out', (_what, data, sample, problem) => {
    const planted = defineEvent({
      owner: 'registration',
      type: 'toy.told',
      version: 1,
      says: '',
      data,
      sample: sample as never,
    });
    expect(whatCouldNameAPerson(planted)).toEqual([problem]);
  });

  const grown = defineEvent({
    owner: 'registration',
    type: 'toy.told',
    version: 1,
    says: '',
    data: z.strictObject({ step: z.int(), stage: z.enum(['first', 'second']) }),
    sample: { step: 1, stage: 'second' },
    before: { stage: 'first' },
  });

  it.each([
    ['told before a field was added, as it was then', { step: 1 }, { step: 1, stage: 'first' }],
    ['told since, as they say', { step: 1, stage: 'second' }, { step: 1, stage: 'second' }],
    [
      'told by a newer release, without what it added',
      { step: 1, stage: 'second', more: id },
      { step: 1, stage: 'second' },
    ],
  ])('are read when %s', (_when, data, expected) => {
    expect(readEventData(grown, data).data).toEqual(expected);
  });

  it.each([[{ stage: 'first' }], [{ step: 'one' }], [null], ['step']])('are not read from %j', (data) => {
    expect(readEventData(grown, data).success).toBe(false);
  });

  it.each(referralStateEvents.map((event) => [event.type, event] as const))(
    '%s led to the state of its sample before it said so',
    (_type, { data, sample, before }) => {
      const { state: _state, standing: _standing, ...older } = sample;
      expect(data.safeParse({ ...before, ...older }).data).toEqual(sample);
      expect(sample.standing).toBe(standingOf[sample.state]);
    },
  );

  it('name the receiver of a referral wherever its state changes, so that the inbox hears of it', () => {
    const deaf = referralsEvents.filter(({ data }) => !('receiver' in data.shape));
    expect(deaf).toEqual(referralsEvents.filter((event) => !referralStateEvents.some((each) => each === event)));
    expect(deaf.map(({ type }) => type)).toEqual(['referral.sharing-notice-answered', 'referral.erased']);
  });

  it('have topics by cell and owner', () => {
    expect(topicOf('tj', 'referrals')).toBe('tj.referrals.v1');
  });
});

describe('calls', () => {
  it('are named by their service and take no field they do not know', () => {
    for (const [service, calls] of Object.entries(callsByService)) {
      for (const [name, call] of Object.entries(calls)) {
        expect(call.name).toBe(`${service}.${name}`);
        expect(call.input.safeParse({ nobodyKnowsThis: 1 }).success).toBe(false);
      }
    }
  });

  it('carry a command id where something changes', () => {
    for (const call of allCalls.filter((one) => one.kind === 'command')) {
      const schema = JSON.parse(
        JSON.stringify(z.toJSONSchema(call.input, { io: 'input', unrepresentable: 'any' })),
      ) as { required: string[] };
      expect([call.name, schema.required.includes('commandId')]).toEqual([call.name, true]);
    }
  });

  it('refuse with codes that have facts', () => {
    for (const call of allCalls) for (const code of call.refusals) expect(refusalFacts).toHaveProperty(code);
    for (const code of platformRefusals) expect(refusalFacts).toHaveProperty(code);
    expect(refusal('REQUEST_CLOSED', { reason: 'need-met' })).toEqual({
      code: 'REQUEST_CLOSED',
      facts: { reason: 'need-met' },
    });
  });

  it('let an administrator operate every service', () => {
    for (const service of services)
      expect(operationsOf(service).listDeadLetters.name).toBe(`${service}.listDeadLetters`);
  });
});

describe('the vocabulary', () => {
  it.each([
    ['Гулнора', 'Гулнора'],
    ['  Gulnora   Rahimova ', 'Gulnora Rahimova'],
    ['Gul\u200bno\u202era', 'Gulnora'],
    ['e\u0301', '\u00e9'],
    ['李', '李'],
  ])('takes the text %j as %j', (given, taken) => {
    expect(text(200).parse(given)).toBe(taken);
  });

  it.each([[''], ['\u200b\u200b'], ['x'.repeat(201)], ['x'.repeat(5_000)], [5], [null]])(
    'refuses %j as text',
    (given) => {
      expect(text(200).safeParse(given).success).toBe(false);
    },
  );

  it('takes 200 characters of any script', () => {
    expect(text(200).parse('ҳ'.repeat(200))).toHaveLength(200);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '0000-00-00', '2026-04-31', 'today'])(
    'refuses %s as a day',
    (given) => {
      expect(day.safeParse(given).success).toBe(false);
    },
  );

  it('takes a leap day', () => {
    expect(day.parse('2028-02-29')).toBe('2028-02-29');
  });

  it.each([
    [{ precision: 'day', year: 1991, month: 2, day: 30 }, false],
    [{ precision: 'day', year: 1991, month: 2 }, false],
    [{ precision: 'year', year: 1991, month: 2 }, false],
    [{ precision: 'unknown', year: 1991 }, false],
    [{ precision: 'year', year: 1899 }, false],
    [{ precision: 'day', year: 1992, month: 2, day: 29 }, true],
    [{ precision: 'month', year: 1991, month: 2 }, true],
    [{ precision: 'estimated', year: 1991 }, true],
    [{ precision: 'unknown' }, true],
  ])('reads the partial date %j: %s', (given, valid) => {
    expect(partialDate.safeParse(given).success).toBe(valid);
  });

  it.each([
    ['tg', true],
    ['uz-Cyrl', true],
    ['english', false],
    ['EN', false],
  ])('reads the language %s: %s', (given, valid) => {
    expect(language.safeParse(given).success).toBe(valid);
  });

  it('takes random ids only, which tell no time', () => {
    expect(id.safeParse('0192f0c1-7b3a-7d2e-9c57-1a2b3c4d5e6f').success).toBe(false);
  });
});
