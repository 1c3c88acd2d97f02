import { createHash } from 'node:crypto';
import { referralsCalls, referralState, sendReferral } from '@mrc/contracts';
import { serviceByCode } from '@mrc/reference';
import { demoFigures } from './demo-figures';
import { protectedRequests, type DemoNetwork } from './demo-network';
import { generateDemoNetwork } from './generate-demo-network';
import { changesNotShown, isBeside, isDeclared, statesNotShown } from './referral-steps';

const today = '2026-11-22';
const network = generateDemoNetwork({ seed: 1, persons: 2000, today });
const steps = [...network.steps];
const figures = demoFigures(network);

const reasoned = referralState.options.filter((state) => statesNotShown[state]);

const named = ['commandId', 'requestId', 'offeringId', 'disclosureId'];
const said = Object.keys(sendReferral.input.shape).filter((field) => !named.includes(field));

/** The course of the network does not hang on what a sender says beside what is referred: a field more leaves its digest alone. */
const withoutWhatIsSaid = (_name: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('call' in value) || value.call !== 'sendReferral') return value;
  if (!('input' in value) || typeof value.input !== 'object') return value;
  const input = Object.entries({ ...value.input }).filter(([field]) => !said.includes(field));
  return { ...value, input: Object.fromEntries(input) };
};

const digest = ({ steps: all, ...standing }: DemoNetwork): string => {
  const hash = createHash('sha256').update(JSON.stringify(standing));
  for (const step of all) hash.update(JSON.stringify(step, withoutWhatIsSaid));
  return hash.digest('hex');
};

describe('one number', () => {
  const small = (seed: number, day = today) => digest(generateDemoNetwork({ seed, persons: 60, today: day }));

  it('makes the same bytes each time, and others for another number or day', () => {
    expect(small(1)).toBe(small(1));
    expect(new Set([small(1), small(2), small(1, '2026-11-21')]).size).toBe(3);
  });

  it('makes these very bytes on every machine, whatever is done beside the course of a referral, told of families, papers, other names, ways to be reached, earlier migrations, migration statuses, needs openings elsewhere, shared without asking, and drafted of words', () => {
    const { steps: all, ...standing } = generateDemoNetwork({ seed: 1, persons: 60, today });
    const openings = ['openPerson', 'reviewOpening', 'closeOpeningQuestion'];
    const details = ['recordContactWay', 'recordOtherName'];
    const beside = ['recordMigrationStatus', 'recordSpecificNeed', 'recordFunctioning', ...details];
    const told: readonly string[] = [
      'recordEpisode',
      'recordIdentityDocument',
      'addFamilyMember',
      ...openings,
      ...beside,
    ];
    const apart = /Exception$|Demand$|Wording$/u;
    const ofTheCourse = [...all].filter(
      ({ step }) => !isBeside(step.call) && !told.includes(step.call) && !apart.test(step.call),
    );
    expect(digest({ ...standing, steps: ofTheCourse })).toBe(
      '81d371decaa45dab7ecf74208a36c2936c3f1e387f4d7a751abd7435f7a7adea',
    );
  });

  it('lets its steps be gone through twice', () => {
    const both = generateDemoNetwork({ seed: 5, persons: 60, today });
    expect([...both.steps]).toEqual([...both.steps]);
  });
});

describe('the demo', () => {
  it('makes every change of a referral, or says why not', () => {
    const changes = Object.entries(referralsCalls).flatMap(([name, { input }]) =>
      'referralId' in input.shape && 'commandId' in input.shape ? [name] : [],
    );
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.filter((name) => !isDeclared(name) && changesNotShown[name] === undefined)).toEqual([]);
  });
});

describe('the network of 2,000', () => {
  it('has the sizes that were asked for', () => {
    expect(figures.persons).toBe(2000);
    expect(figures.contacts).toBe(400);
    expect(figures.identified).toBeGreaterThan(60);
    const ofContacts = steps.filter(({ step }) => step.call === 'recordContact').length;
    expect(ofContacts).toBe(400);
    expect(figures.requests / figures.persons).toBeGreaterThan(1.6);
    expect(figures.requests / figures.persons).toBeLessThan(1.95);
    const referrals = [...figures.referrals.values()].reduce((sum, count) => sum + count, 0);
    expect(referrals / figures.persons).toBeGreaterThan(0.42);
    expect(referrals / figures.persons).toBeLessThan(0.58);
  });

  it.each([1, 2, 3, 4, 5])(
    'has 50 protected requests, and referrals in every state or a reason why in none, with seed %i',
    (seed) => {
      const counted = demoFigures(generateDemoNetwork({ seed, persons: 2000, today }));
      expect(counted.protectedRequests).toBe(protectedRequests);
      expect(referralState.options.filter((state) => !counted.referrals.has(state))).toEqual(reasoned);
      expect(counted.consents.get('sharing refused')).toBeGreaterThan(20);
      expect(counted.consents.get('statistics refused')).toBeGreaterThan(50);
    },
  );

  it('keeps a protected request with one case worker, who receives it too', () => {
    const requests = new Map(
      steps.flatMap(({ actor, step }) =>
        step.call === 'receiveRequest' && serviceByCode(step.input.serviceCode)?.accessLevel === 'protected'
          ? [[step.input.commandId, actor] as const]
          : [],
      ),
    );
    expect(requests.size).toBe(50);
    const hands = steps.filter(({ step }) => 'requestId' in step.input && requests.has(step.input.requestId));
    expect(hands.length).toBeGreaterThan(50);
    for (const { actor, step } of hands) {
      expect('requestId' in step.input && requests.get(step.input.requestId)).toBe(actor);
    }
  });

  it('sends referrals under an agreement in force, with a country named where a border lies between', () => {
    const country = new Map(network.organisations.map(({ key, input }) => [key, input.country]));
    const byId = new Map(network.organisations.map(({ key, input }) => [input.commandId, key]));
    const controller = new Map(network.organisations.map((one) => [one.key, one.controller]));
    const receivers = steps.flatMap(({ on, actor, step }) =>
      step.call === 'prepareDisclosure'
        ? [
            {
              on,
              centre: actor.split('/')[0] ?? '',
              partner: byId.get(step.input.receiverId) ?? '',
              countries: step.input.countries,
            },
          ]
        : [],
    );
    for (const { on, centre, partner, countries } of receivers) {
      const day = on.slice(0, 10);
      const inForce = network.agreements.filter(
        (one) =>
          one.controller === controller.get(centre) &&
          one.partner === partner &&
          one.input.validFrom <= day &&
          (one.input.validTo ?? '9999') >= day,
      );
      expect([on, centre, partner, inForce.length]).toEqual([on, centre, partner, 1]);
      expect(countries).toEqual(country.get(centre) === country.get(partner) ? [] : [country.get(partner)]);
    }
    expect(receivers.some(({ countries }) => countries.length > 0)).toBe(true);
  });

  it('tells of earlier migrations, each over before the next began', () => {
    const now = new Map(
      steps.flatMap(({ step }) =>
        step.call === 'registerPerson' ? [[step.input.commandId, step.input.episode] as const] : [],
      ),
    );
    const told = new Map<string, number>();
    for (const { step } of steps) {
      if (step.call !== 'recordEpisode') continue;
      const { personId, episode } = step.input;
      expect(episode.stage).toBe('returned');
      expect(episode.from?.year ?? 0).toBeLessThan(episode.to?.year ?? 0);
      expect(episode.to?.year ?? 0).toBeLessThan(now.get(personId)?.from?.year ?? 0);
      now.set(personId, episode);
      told.set(personId, (told.get(personId) ?? 0) + 1);
    }
    expect([...told.values()].filter((times) => times === 2).length).toBeGreaterThan(20);
  });

  it('never shares a number that is not safe', () => {
    const safe = new Map(
      steps.flatMap(({ step }) =>
        step.call === 'registerPerson' ? [[step.input.commandId, step.input.phone?.safe] as const] : [],
      ),
    );
    const shared = steps.flatMap(({ step }) =>
      step.call === 'prepareDisclosure' && step.input.fields.includes('phone') ? [safe.get(step.input.personId)] : [],
    );
    expect(new Set(shared)).toEqual(new Set(['yes', 'only-when']));
  });

  it('answers referrals before their time runs out, and lets the others expire after it', () => {
    const hours = new Map(network.offerings.map(({ input }) => [input.commandId, input.answerWithinHours]));
    const due = new Map<string, number>();
    const answered: number[] = [];
    for (const { on, step } of steps) {
      if (step.call === 'sendReferral') {
        due.set(step.input.commandId, Date.parse(on) + (hours.get(step.input.offeringId) ?? 0) * 3_600_000);
      }
      if (!('referralId' in step.input)) continue;
      const left = (due.get(step.input.referralId) ?? 0) - Date.parse(on);
      if (step.call === 'expireReferral') expect(left).toBeLessThan(0);
      if (['acknowledgeReferral', 'acceptReferral', 'declineReferral', 'withdrawReferral'].includes(step.call)) {
        expect(left).toBeGreaterThan(0);
        answered.push(left);
      }
    }
    expect(answered.length).toBeGreaterThan(1000);
  });

  it('leaves referrals waiting in the inbox that is shown first', () => {
    const offering = network.offerings.find(({ key }) => key === 'sogd-legal-aid/1')?.input.commandId;
    const waiting = new Set<string>();
    for (const { step } of steps) {
      if (step.call === 'sendReferral' && step.input.offeringId === offering) waiting.add(step.input.commandId);
      if ('referralId' in step.input && step.call !== 'acknowledgeReferral') waiting.delete(step.input.referralId);
    }
    expect(waiting.size).toBeGreaterThanOrEqual(3);
  });
});

describe('a network of any size', () => {
  it.each([0, 1, 7, 49, 300])('of %i persons has them all', (persons) => {
    const counted = demoFigures(generateDemoNetwork({ seed: 3, persons, today }));
    expect(counted.persons).toBe(persons);
    expect(counted.contacts).toBe(Math.round(persons / 5));
    expect(counted.protectedRequests).toBe(Math.min(50, persons));
  });

  it('comes as a stream: the first of a million people are there at once', () => {
    const calls: string[] = [];
    for (const { step } of generateDemoNetwork({ seed: 1, persons: 1_000_000, today }).steps) {
      calls.push(step.call);
      if (calls.length === 1000) break;
    }
    expect(calls).toContain('registerPerson');
  });
});
