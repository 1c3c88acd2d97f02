import { draftHint } from './draft-hint';

describe('the hint of a draft', () => {
  it('is the initials of a name in either script, and no more of it', () => {
    expect(draftHint({ script: ' гулнора  раҳимова ', latin: 'Rahimova' }).initials).toBe('Г. Р.');
    expect(draftHint({ script: '', latin: 'Rahimova Gulnora' }).initials).toBe('R. G.');
  });

  it('is the service where one was chosen', () => {
    expect(draftHint({ serviceCode: 'LEG-01' })).toEqual({ initials: null, serviceCode: 'LEG-01' });
  });

  it.each([[{ script: '  ' }], [{ serviceCode: null }], [null], ['typed']])(
    'is nothing where %j was typed',
    (values) => {
      expect(draftHint(values)).toEqual({ initials: null, serviceCode: null });
    },
  );
});
