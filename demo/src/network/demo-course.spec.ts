import type { ReferralState } from '@mrc/contracts';
import type { DemoAct, DemoStep } from './demo-network';
import { generateDemoNetwork } from './generate-demo-network';

const network = generateDemoNetwork({ seed: 2, persons: 2000, today: '2026-11-22' });
const steps = [...network.steps];

type Call = DemoAct['call'];

/** From which states a call leads to which: what is not here is refused by the referrals. */
const courses: Partial<Record<Call, readonly [from: readonly ReferralState[], to: ReferralState]>> = {
  acknowledgeReferral: [['sent'], 'acknowledged'],
  acceptReferral: [['sent', 'acknowledged'], 'accepted'],
  declineReferral: [['sent', 'acknowledged'], 'declined'],
  withdrawReferral: [['sent', 'acknowledged'], 'withdrawn'],
  expireReferral: [['sent', 'acknowledged'], 'expired'],
  reportService: [['accepted', 'sharing-stopped'], 'service-reported'],
  confirmService: [['service-reported'], 'confirmed'],
};

describe('referrals of the demo network', () => {
  it('go only from state to state as referrals do', () => {
    const states = new Map<string, ReferralState>();
    const referralOf = new Map<string, string>();
    const taken = new Map<string, number>();
    const noticed = new Set<string>();
    const wrong: string[] = [];
    for (const { step } of steps) {
      if (step.call === 'sendReferral') {
        states.set(step.input.commandId, 'sent');
        referralOf.set(step.disclosureOf, step.input.commandId);
      }
      if (step.call === 'withdrawConsent') {
        const referral = referralOf.get(step.consentOf) ?? '';
        const state = states.get(referral) ?? 'expired';
        if (!['sent', 'acknowledged', 'accepted'].includes(state)) wrong.push(`${step.call} ${state}`);
        states.set(referral, state === 'accepted' ? 'sharing-stopped' : 'withdrawn');
      }
      if (step.call === 'withdrawConsent') noticed.add(referralOf.get(step.consentOf) ?? '');
      if (step.call === 'answerSharingNotice' && !noticed.delete(step.input.referralId)) wrong.push(step.call);
      const course = courses[step.call];
      if (course === undefined || !('referralId' in step.input)) continue;
      const state = states.get(step.input.referralId);
      if (state === undefined || !course[0].includes(state)) wrong.push(`${step.call} ${state}`);
      states.set(step.input.referralId, course[1]);
      taken.set(step.call, (taken.get(step.call) ?? 0) + 1);
    }
    expect(wrong).toEqual([]);
    expect([...taken.keys()].sort()).toEqual(Object.keys(courses).sort());
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
  const needOpen: readonly Call[] = ['assignRequest', 'recordService', 'sendReferral', 'closeRequest'];

  it('are worked on only while they are open, and come back only when closed', () => {
    const open = new Map<string, boolean>();
    const wrong: string[] = [];
    for (const { on, step } of steps) {
      if (step.call === 'receiveRequest') open.set(step.input.commandId, true);
      if (!('requestId' in step.input)) continue;
      const isOpen = open.get(step.input.requestId);
      if (isOpen !== (step.call === 'reopenRequest' ? false : needOpen.includes(step.call)))
        wrong.push(`${on} ${step.call}`);
      if (step.call === 'closeRequest') open.set(step.input.requestId, false);
      if (step.call === 'reopenRequest') open.set(step.input.requestId, true);
    }
    expect(wrong).toEqual([]);
    expect([...open.values()].filter((isOpen) => isOpen).length).toBeGreaterThan(100);
  });

  it('are in the hands of whoever is responsible at that moment', () => {
    const staffId = new Map(network.staff.map(({ key, input }) => [key, input.commandId]));
    const responsible = new Map<string, string | undefined>();
    const wrong: string[] = [];
    for (const { on, actor, step } of steps) {
      if (step.call === 'receiveRequest' && step.input.assignToMe) {
        responsible.set(step.input.commandId, staffId.get(actor));
      }
      if (!('requestId' in step.input)) continue;
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
