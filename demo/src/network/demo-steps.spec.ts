import { isDeepStrictEqual } from 'node:util';
import { assistanceCalls, directoryCalls, referralsCalls, registrationCalls } from '@mrc/contracts';
import { isoDayOf, localDay } from './calendar';
import { syntheticMark, type DemoStep } from './demo-network';
import { generateDemoNetwork } from './generate-demo-network';
import { isReceivers, referralSteps } from './referral-steps';
import { isThereOn } from './world';

const network = generateDemoNetwork({ seed: 1, persons: 2000, today: '2026-11-22' });
const steps = [...network.steps];

describe('the steps', () => {
  it('are in order of time, within two years that end today', () => {
    const moments = steps.map(({ on }) => on);
    expect(moments.toSorted()).toEqual(moments);
    expect(moments[0]?.slice(0, 7)).toBe('2024-11');
    expect(moments.at(-1)?.slice(0, 7)).toBe('2026-11');
    expect((moments.at(-1) ?? '') < '2026-11-23T').toBe(true);
  });

  it('are input that the services take as it is', () => {
    const contracts = new Map(
      Object.entries({ ...directoryCalls, ...registrationCalls, ...assistanceCalls, ...referralsCalls }),
    );
    for (const { step } of steps) {
      if (step.call === 'expireReferral') continue;
      const id =
        'disclosureOf' in step
          ? { disclosureId: step.disclosureOf }
          : 'consentOf' in step
            ? { consentId: step.consentOf }
            : 'openingOf' in step
              ? { reviewId: step.openingOf }
              : {};
      const schema = contracts.get(step.call)?.input;
      const accepted = [
        { ...step.input, ...id },
        { ...step.input, ...id, expectedVersion: 1 },
      ].filter((input) => {
        const parsed = schema?.safeParse(input);
        return parsed?.success === true && isDeepStrictEqual(parsed.data, input);
      });
      expect([step.call, accepted.length]).toEqual([step.call, 1]);
    }
  });

  it('are of every kind that is declared', () => {
    const taken = new Set<string>(steps.map(({ step }) => step.call));
    expect(Object.keys(referralSteps).filter((call) => !taken.has(call))).toEqual([]);
  });

  it('take out few services of many, each that was recorded twice on the same request', () => {
    const recorded = new Map<string, string>();
    const wrong: string[] = [];
    let takenOut = 0;
    for (const { step } of steps) {
      if (step.call === 'recordService') recorded.set(step.input.commandId, thing(step.input));
      if (step.call !== 'takeOutService') continue;
      takenOut += 1;
      const service = recorded.get(step.input.serviceId);
      recorded.delete(step.input.serviceId);
      if (service === undefined || ![...recorded.values()].includes(service)) wrong.push(step.input.serviceId);
    }
    expect(wrong).toEqual([]);
    expect(takenOut).toBeGreaterThan(5);
    expect(takenOut).toBeLessThan(recorded.size / 50);
  });

  it('open few people at another centre of their register, and of some of that a supervisor has a question, which is closed', () => {
    const said = steps.flatMap(({ step }) => (step.call === 'reviewOpening' ? [step.input.finds] : []));
    expect(new Set(said)).toEqual(new Set(['as-it-should-be', 'question']));
    expect(steps.filter(({ step }) => step.call === 'closeOpeningQuestion').length).toBeGreaterThan(0);
    const opened = steps.filter(({ step }) => step.call === 'openPerson').length;
    expect(opened).toBeGreaterThan(said.length);
    expect(opened).toBeLessThan(100);
  });

  it('carry commands that are all different', () => {
    const commands = steps.flatMap(({ step }) => ('commandId' in step.input ? [step.input.commandId] : []));
    const consents = steps.flatMap(({ step }) =>
      step.call === 'registerPerson' ? step.input.consents.map(({ commandId }) => commandId) : [],
    );
    expect(new Set([...commands, ...consents]).size).toBe(commands.length + consents.length);
  });

  it('never speak of anything before it is there', () => {
    const there = new Set([...network.organisations, ...network.offerings].map(({ input }) => input.commandId));
    for (const { from, input } of network.staff) if (from === null) there.add(input.commandId);
    const missing: string[] = [];
    for (const { step } of steps) {
      const { commandId, ...rest }: Record<string, unknown> = step.input;
      const named = [...Object.entries(rest), ...Object.entries(step)].filter(([field]) => /(Id|Of)$/u.test(field));
      for (const [field, id] of named)
        if (typeof id === 'string' && !/wording/u.test(field) && !there.has(id)) missing.push(`${step.call} ${field}`);
      if (typeof commandId === 'string') there.add(commandId);
      if (step.call === 'registerPerson') for (const consent of step.input.consents) there.add(consent.commandId);
    }
    expect(missing).toEqual([]);
  });

  it('are taken by staff who work in that place and role on that day', () => {
    const staff = new Map(network.staff.map((one) => [one.key, one]));
    const offsets = new Map(network.organisations.map(({ key, utcOffset }) => [key, utcOffset]));
    const wrong: string[] = [];
    for (const { on, actor, step } of steps) {
      const member = staff.get(actor);
      const day = isoDayOf(
        localDay(Date.parse(on) / 1000, { utcOffset: offsets.get(member?.organisation ?? '') ?? 0 }),
      );
      const fits =
        member === undefined
          ? actor === 'system' && step.call === 'expireReferral'
          : isThereOn(member, day) && mayTake(member.role, step.call);
      if (!fits) wrong.push(`${on} ${actor} ${step.call}`);
    }
    expect(wrong).toEqual([]);
    expect(network.staff.filter(({ to }) => to !== null)).toHaveLength(4);
  });

  it('keep a request with the centre it came to, and a referral with the officer of its offering', () => {
    const centreOf = new Map<string, string>();
    const officerOf = new Map(
      network.staff.flatMap(({ key, input }) => input.offeringIds.map((id) => [id, key] as const)),
    );
    const answers = new Map<string, string | undefined>();
    const wrong: string[] = [];
    for (const { actor, step } of steps) {
      const place = actor.split('/')[0] ?? '';
      if (step.call === 'registerPerson') centreOf.set(step.input.commandId, place);
      if (step.call === 'receiveRequest') {
        if (centreOf.has(step.input.subjectId) && centreOf.get(step.input.subjectId) !== place)
          wrong.push(step.input.commandId);
        centreOf.set(step.input.commandId, place);
      }
      if ('requestId' in step.input && centreOf.get(step.input.requestId) !== place) wrong.push(step.input.requestId);
      if (step.call === 'sendReferral') answers.set(step.input.commandId, officerOf.get(step.input.offeringId));
      if (isReceivers(step.call) && 'referralId' in step.input && answers.get(step.input.referralId) !== actor) {
        wrong.push(step.input.referralId);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('say of every free text that it is synthetic', () => {
    const texts = steps.flatMap(({ step }) =>
      ['summary', 'inTheirWords', 'note'].flatMap((field) => {
        const value = (step.input as Record<string, unknown>)[field];
        return typeof value === 'string' ? [value] : [];
      }),
    );
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.filter((text) => !text.startsWith(syntheticMark))).toEqual([]);
  });
});

const thing = ({ requestId, serviceCode }: { readonly requestId: string; readonly serviceCode: string }): string =>
  `${requestId} ${serviceCode}`;

/** Who else looks at what colleagues put right. */
const isSecond = (call: string): boolean =>
  [
    'decideCorrection',
    'reviewCorrection',
    'undoCorrection',
    'takeBackError',
    'reviewError',
    'grantException',
    'refuseException',
    'reviewOpening',
  ].includes(call);

const atTheDesk: readonly string[] = [
  'recordContact',
  'registerPerson',
  'recordEpisode',
  'recordIdentityDocument',
  'recordContactWay',
  'recordOtherName',
  'addFamilyMember',
  'recordMigrationStatus',
  'recordSpecificNeed',
  'recordFunctioning',
  'identifyContact',
  'receiveRequest',
  'writeDemand',
];

const mayTake = (role: string, call: DemoStep['step']['call']): boolean => {
  if (call === 'joinStaffMember' || call === 'suspendStaffMember') return role === 'administrator';
  if (call === 'assignRequest' || call === 'takeOutService' || isSecond(call)) return role === 'supervisor';
  if (call === 'closeOpeningQuestion') return role === 'data-protection-officer';
  if (isReceivers(call)) return role === 'partner-officer';
  if (call === 'decideDemand' || call === 'draftWording') return role === 'data-protection-officer';
  if (call === 'confirmWording') return role === 'supervisor';
  if (call === 'reviewException') return role === 'supervisor' || role === 'data-protection-officer';
  if (atTheDesk.includes(call)) return role === 'intake' || role === 'case-worker';
  return role === 'case-worker';
};
