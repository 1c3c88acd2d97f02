import { wallTimeAt } from '@mrc/kernel';
import type { Request } from '../../../services/assistance/src/request/request';
import type { Referral } from '../../../services/referrals/src/referral/referral-states';
import type { DemoAct, DemoStep } from './demo-network';
import { demoFigures } from './demo-figures';
import { generateDemoNetwork } from './generate-demo-network';
import { referralIdOf } from './referral-steps';
import { decideReferral, decideRequest, receivedRequest, sentReferral } from './replay.fixture';

const network = generateDemoNetwork({ seed: 2, persons: 2000, today: '2026-11-22' });
const steps = [...network.steps];

const requestIdOf = (step: DemoAct): string | undefined => {
  if (step.call === 'receiveRequest') return step.input.commandId;
  return 'requestId' in step.input ? step.input.requestId : undefined;
};

describe('referrals of the demo network', () => {
  it('do nothing that the referrals would refuse at that moment, and come to the states that are counted', () => {
    const standing = new Map<string, Referral>();
    const referralOf = new Map<string, string>();
    const wrong: string[] = [];
    for (const { on, step } of steps) {
      const at = new Date(on);
      const id = referralIdOf(step, referralOf);
      if (step.call === 'sendReferral') referralOf.set(step.disclosureOf, step.input.commandId);
      if (id === undefined) continue;
      const before = standing.get(id);
      const decided = before === undefined ? undefined : decideReferral(before, step, at);
      const outcome = step.call === 'sendReferral' ? sentReferral(network, step, at) : decided;
      if (!outcome?.ok) {
        wrong.push(`${on} ${step.call} of a referral that is ${before?.state}: ${outcome?.refusal.code}`);
        continue;
      }
      standing.set(id, outcome.value.next);
    }
    expect(wrong).toEqual([]);
    const reached = new Map<string, number>();
    for (const { state } of standing.values()) reached.set(state, (reached.get(state) ?? 0) + 1);
    expect(reached).toEqual(demoFigures(network).referrals);
  });

  it('show appointments of partners whose clock is not that of the sender', () => {
    const zones = new Map(network.organisations.map(({ key, input }) => [key, input.timeZone]));
    const zoneOfId = new Map(network.organisations.map(({ input }) => [input.commandId, input.timeZone]));
    const zoneOfOffering = new Map(
      network.offerings.map(({ input }) => [input.commandId, zoneOfId.get(input.organisationId)]),
    );
    const sent = new Map<string, { readonly here: string; readonly there: string }>();
    const apart = new Set<string>();
    for (const { actor, step } of steps) {
      if (step.call === 'sendReferral') {
        const here = zones.get(String(actor).split('/')[0] ?? '') ?? '';
        sent.set(step.input.commandId, { here, there: zoneOfOffering.get(step.input.offeringId) ?? '' });
      }
      if (step.call !== 'acceptReferral' || !step.input.appointmentAt) continue;
      const { here = '', there = '' } = sent.get(step.input.referralId) ?? {};
      const clocks = [here, there].map((zone) => wallTimeAt(new Date(step.input.appointmentAt ?? ''), zone));
      if (clocks[0] !== clocks[1]) apart.add(`${here} ${there}`);
    }
    expect([...apart].sort()).toEqual(['Asia/Yekaterinburg Europe/Moscow', 'Europe/Moscow Asia/Yekaterinburg']);
  });

  it('rest on a consent that was given, and are sent once for each', () => {
    const given = new Set<string>();
    const refused = new Set<string>();
    for (const { step } of steps) {
      if (step.call === 'prepareDisclosure') {
        (step.input.consent.decision === 'given' ? given : refused).add(step.input.commandId);
      }
      if (step.call === 'sendReferral') expect(given.delete(step.disclosureOf)).toBe(true);
    }
    expect(refused.size).toBeGreaterThan(20);
    expect(given.size).toBeGreaterThan(5);
  });
});

describe('referrals to a confidential agency', () => {
  it('are taken back and confirmed by nobody but who sent them', () => {
    const confidential = new Set(
      network.offerings.flatMap(({ input }) => (input.confidential ? [input.commandId] : [])),
    );
    const sender = new Map<string, string>();
    const others: string[] = [];
    let count = 0;
    for (const { actor, step } of steps) {
      if (step.call === 'sendReferral' && confidential.has(step.input.offeringId))
        sender.set(step.input.commandId, actor);
      if (step.call !== 'withdrawReferral' && step.call !== 'confirmService') continue;
      const sentBy = sender.get(step.input.referralId);
      if (sentBy === undefined) continue;
      count += 1;
      if (sentBy !== actor) others.push(actor);
    }
    expect(others).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });
});

describe('requests of the demo network', () => {
  it('do nothing that assistance would refuse at that moment', () => {
    const staffId = new Map(network.staff.map(({ key, input }) => [key, input.commandId]));
    const persons = new Set(
      steps.flatMap(({ step }) => (step.call === 'registerPerson' ? [step.input.commandId] : [])),
    );
    const standing = new Map<string, Request>();
    const reopened = new Set<string>();
    const wrong: string[] = [];
    for (const { on, actor, step } of steps) {
      const id = requestIdOf(step);
      if (id === undefined) continue;
      const before = standing.get(id);
      const decided = before === undefined ? undefined : decideRequest(before, step, new Date(on));
      const subject = step.call === 'receiveRequest' && persons.has(step.input.subjectId) ? step.input.subjectId : null;
      const outcome =
        step.call === 'receiveRequest'
          ? receivedRequest(step, { staffId: staffId.get(actor) ?? '', personId: subject })
          : decided;
      if (!outcome?.ok) {
        wrong.push(`${on} ${step.call} of a request that is ${before?.state}: ${outcome?.refusal.code}`);
        continue;
      }
      standing.set(id, outcome.value.next);
      if (step.call === 'reopenRequest') reopened.add(id);
    }
    expect(wrong).toEqual([]);
    expect(reopened.size).toBeGreaterThan(5);
    expect([...standing.values()].filter(({ state }) => state === 'open').length).toBeGreaterThan(100);
  });

  it('are in the hands of whoever is responsible at that moment', () => {
    const staffId = new Map(network.staff.map(({ key, input }) => [key, input.commandId]));
    const responsible = new Map<string, string | undefined>();
    const wrong: string[] = [];
    for (const { on, actor, step } of steps) {
      if (step.call === 'receiveRequest' && step.input.assignToMe) {
        responsible.set(step.input.commandId, staffId.get(actor));
      }
      if (!('requestId' in step.input) || step.call === 'takeOutService') continue;
      if (step.call === 'assignRequest') responsible.set(step.input.requestId, step.input.staffId ?? undefined);
      else if (responsible.get(step.input.requestId) !== staffId.get(actor)) wrong.push(`${on} ${actor} ${step.call}`);
    }
    expect(wrong).toEqual([]);
  });

  it('pass to a colleague when somebody leaves', () => {
    const assigned = new Map<string, number>();
    for (const { step } of steps) {
      if (step.call === 'assignRequest')
        assigned.set(step.input.requestId, (assigned.get(step.input.requestId) ?? 0) + 1);
    }
    expect([...assigned.values()].filter((times) => times > 1).length).toBeGreaterThan(3);
  });

  it('of a contact are never passed on', () => {
    const contacts = new Set(
      steps.flatMap(({ step }: DemoStep) => (step.call === 'recordContact' ? [step.input.commandId] : [])),
    );
    const requests = new Set(
      steps.flatMap(({ step }) =>
        step.call === 'receiveRequest' && contacts.has(step.input.subjectId) ? [step.input.commandId] : [],
      ),
    );
    expect(requests.size).toBeGreaterThan(150);
    const passedOn = steps.filter(({ step }) => step.call === 'sendReferral' && requests.has(step.input.requestId));
    expect(passedOn).toEqual([]);
  });
});

describe('families of the demo network', () => {
  it('are told in the visit in which somebody registers, and are five with who tells', () => {
    const registered = new Set<string>();
    const members = new Map<string, number>();
    for (const { step } of steps) {
      if (step.call === 'registerPerson') registered.add(step.input.commandId);
      if (step.call !== 'addFamilyMember') continue;
      expect(registered.has(step.input.personId)).toBe(true);
      members.set(step.input.personId, (members.get(step.input.personId) ?? 1) + 1);
    }
    expect(new Set(members.values())).toEqual(new Set([5]));
    expect(members.size).toBeGreaterThan(50);
  });
});

describe('papers of the demo network', () => {
  const papers = steps.flatMap(({ on, step }) =>
    step.call === 'recordIdentityDocument' ? [{ day: on.slice(0, 10), ...step.input }] : [],
  );

  it('are with the person, kept by the employer, gone, and some have expired', () => {
    const where = new Set(papers.map(({ document }) => document.whereabouts));
    for (const one of ['with-person', 'employer', 'agency', 'lost', 'stolen'] as const) expect(where).toContain(one);
    const expired = papers.filter(
      ({ day, document: { expires } }) => (expires?.year ?? 9999) < Number(day.slice(0, 4)),
    );
    expect(expired.length).toBeGreaterThan(10);
  });

  it('have one number in two records only of people who are one in truth', () => {
    const same = new Map<string, string>();
    for (const { step } of steps)
      if (step.call === 'registerPerson' && step.alike?.truth === 'same')
        same.set(step.input.commandId, step.alike.personId);
    const holders = new Map<string, string[]>();
    for (const { personId, document } of papers)
      if (document.number !== null)
        holders.set(document.number, [...(holders.get(document.number) ?? []), same.get(personId) ?? personId]);
    const shared = [...holders.values()].filter((ids) => ids.length > 1);
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter((ids) => new Set(ids).size > 1)).toEqual([]);
  });
});

describe('details of the demo network', () => {
  it('are a second number, a messenger and a name before marriage of some, and one way of each is preferred', () => {
    const preferred = new Map<string, number>();
    const kinds = new Set<string>();
    let names = 0;
    for (const { step } of steps) {
      if (step.call === 'recordOtherName') names += 1;
      if (step.call !== 'recordContactWay') continue;
      const { personId, way } = step.input;
      kinds.add(way.kind);
      preferred.set(personId, (preferred.get(personId) ?? 0) + (way.preferred === 'yes' ? 1 : 0));
    }
    for (const kind of ['phone', 'whatsapp', 'telegram']) expect(kinds).toContain(kind);
    expect(new Set(preferred.values())).toEqual(new Set([1]));
    expect(names).toBeGreaterThan(10);
  });
});

describe('what the demo network shares without asking', () => {
  const excepted = new Map(
    steps.flatMap(({ on, step }) =>
      step.call === 'askException' || step.call === 'applyException'
        ? [[step.input.commandId, { on, ...step.input }]]
        : [],
    ),
  );

  it('is of every kind, and nothing is done about what is not there', () => {
    const calls = new Set<string>(steps.map(({ step }) => step.call));
    for (const call of ['apply', 'ask', 'grant', 'refuse', 'end', 'review', 'tellOf'])
      expect([...calls]).toContain(`${call}Exception`);
    expect([...calls]).toEqual(expect.arrayContaining(['writeDemand', 'decideDemand']));
    const about = steps.flatMap(({ step }) => ('exceptionId' in step.input ? [step.input.exceptionId] : []));
    expect(about.filter((id) => !excepted.has(id))).toEqual([]);
    expect(excepted.size).toBeGreaterThan(20);
  });

  it('goes to nobody to whom the person says no before it is over', () => {
    const early: string[] = [];
    for (const { on, step } of steps) {
      if (step.call !== 'prepareDisclosure' || step.input.consent.decision === 'given') continue;
      const { personId, receiverId } = step.input;
      const until = Date.parse(on) - 8 * 3_600_000;
      for (const asked of excepted.values())
        if (asked.personId === personId && asked.receiverId === receiverId && Date.parse(asked.on) > until)
          early.push(personId);
    }
    expect(early).toEqual([]);
  });
});

describe('what people of the demo network tell beside the reason of their visit', () => {
  it('is a migration status, a specific need or how they function, of many and each in order', () => {
    const told = { recordMigrationStatus: 0, recordSpecificNeed: 0, recordFunctioning: 0 };
    const codes = new Set<string>();
    for (const { step } of steps) {
      if (!(step.call in told)) continue;
      told[step.call as keyof typeof told] += 1;
      if (step.call === 'recordMigrationStatus') codes.add(step.input.status);
      if (step.call === 'recordSpecificNeed') codes.add(step.input.code);
    }
    expect(Object.values(told).every((times) => times > 60)).toBe(true);
    expect([...codes]).toEqual(expect.arrayContaining(['irregular', 'work-permit', 'pregnancy', 'cannot-read']));
  });
});

describe('contacts of the demo network', () => {
  it('turn out to be one person at most', () => {
    const identified = steps.flatMap(({ step }) => {
      if (step.call === 'identifyContact') return [step.input.contactId];
      return step.call === 'registerPerson' && step.input.contactId !== null ? [step.input.contactId] : [];
    });
    expect(new Set(identified).size).toBe(identified.length);
    expect(identified.length).toBeGreaterThan(60);
  });
});
