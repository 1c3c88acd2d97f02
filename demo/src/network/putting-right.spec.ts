import { isDeepStrictEqual } from 'node:util';
import type { DemoAct, DemoStep, Truth } from './demo-network';
import { generateDemoNetwork } from './generate-demo-network';

const today = '2026-11-22';
const stepsOf = (seed: number): readonly DemoStep[] => [...generateDemoNetwork({ seed, persons: 2000, today }).steps];

const taken = <Call extends DemoAct['call']>(steps: readonly DemoStep[], call: Call) =>
  steps.filter((one): one is DemoStep & { readonly step: Extract<DemoAct, { call: Call }> } => one.step.call === call);

describe.each([1, 2, 3])('what is put right in the network of seed %i', (seed) => {
  const steps = stepsOf(seed);
  const registered = new Map(taken(steps, 'registerPerson').map(({ step }) => [step.input.commandId, step.input]));
  const corrections = taken(steps, 'correctPerson');
  const actorOf = new Map(
    steps.flatMap(({ actor, step }) => ('commandId' in step.input ? [[step.input.commandId, actor] as const] : [])),
  );

  it('corrects what was written down, each fact to another', () => {
    expect(corrections.length).toBeGreaterThan(40);
    for (const { step } of corrections) {
      const { name, birth, interfaceLanguage, personId } = step.input;
      const written = registered.get(personId);
      const changes = Object.entries({ name, birth, interfaceLanguage }).filter(([, change]) => change);
      expect(changes.length).toBeGreaterThan(0);
      for (const [fact, change] of changes) {
        expect(change?.from).toEqual(written?.[fact as 'name']);
        expect(isDeepStrictEqual(change?.from, change?.to)).toBe(false);
      }
    }
  });

  it('shows corrections that wait, were confirmed, declined, undone and looked at, by somebody else each', () => {
    const decided = taken(steps, 'decideCorrection');
    const seconds = [...decided, ...taken(steps, 'reviewCorrection'), ...taken(steps, 'undoCorrection')];
    expect(new Set(decided.map(({ step }) => step.input.decision))).toEqual(new Set(['confirm', 'decline']));
    expect(new Set(seconds.map(({ step }) => step.call)).size).toBe(3);
    for (const { actor, step } of seconds) expect(actorOf.get(step.input.correctionId)).not.toBe(actor);
    const dealtWith = new Set(seconds.map(({ step }) => step.input.correctionId));
    const left = corrections.filter(({ step }) => !dealtWith.has(step.input.commandId));
    expect(left.some(({ step }) => step.input.interfaceLanguage)).toBe(true);
  });

  it('shows a yes that was entered in error and one that was not after all', () => {
    expect(taken(steps, 'enterInError').length).toBeGreaterThan(4);
    expect(taken(steps, 'takeBackError').length).toBeGreaterThan(0);
    expect(taken(steps, 'reviewError').length).toBeGreaterThan(0);
  });

  it('registers some who are like somebody of the same register: the same, of their family, or a stranger', () => {
    const alike = taken(steps, 'registerPerson').flatMap(({ step }) => (step.alike ? [step] : []));
    const truths = new Set<Truth>(alike.flatMap(({ alike: as }) => (as ? [as.truth] : [])));
    expect(alike.length).toBeGreaterThan(20);
    expect(truths).toEqual(new Set(['same', 'family', 'different']));
    for (const { input, alike: as } of alike) {
      const first = registered.get(as?.personId ?? '');
      expect(first?.nationality).toBe(input.nationality);
      if (as?.truth !== 'family') expect(first?.sex).toBe(input.sex);
      if (as?.truth === 'different') expect(isDeepStrictEqual(first?.birth, input.birth)).toBe(false);
    }
  });
});
