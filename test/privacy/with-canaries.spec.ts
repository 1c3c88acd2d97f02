import { allCalls } from '@mrc/contracts';
import { freeTextOf, withCanaries } from './canaries';

const commands = allCalls.filter(({ kind, input }) => kind === 'command' && freeTextOf(input).length > 0);

describe('an input with canaries', () => {
  it.each(commands.map(({ name, input }) => [name, input] as const))('of %s has one in every free text', (_, input) => {
    const marked: string[] = [];
    const filled = withCanaries(input, undefined, (path) => {
      marked.push(path);
      return `canary ${path}`;
    });
    expect(marked).toEqual(freeTextOf(input));
    for (const path of marked) expect(JSON.stringify(filled)).toContain(`"canary ${path}"`);
  });

  it('keeps what is given, and says null where it is given', () => {
    const [registering] = commands.filter(({ name }) => name === 'registration.registerPerson');
    const filled = withCanaries(registering!.input, { name: { script: 'Зарина' }, phone: null }, (path) => path);
    expect(filled).toMatchObject({ name: { script: 'Зарина', latin: 'name.latin' }, phone: null });
  });
});
