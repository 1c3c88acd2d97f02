import { actorTokenSigner, actorTokenVerifier } from '@mrc/access';
import { staffWith } from '@mrc/testing';
import { readDirectoryConfig } from '../config';
import { signInEnvironment } from '../testing/sign-in-environment.fixture';
import { SignInKeys } from './sign-in-keys';

const actor = staffWith(['case-worker']);
const now = new Date('2026-11-02T06:00:00Z');

describe('the key of actor tokens, once it has a successor', () => {
  const before = signInEnvironment('http://localhost:4000');
  const after = signInEnvironment('http://localhost:4000');
  afterAll(() => {
    before.remove();
    after.remove();
  });

  const opened = async (variables: Record<string, string>) => {
    const keys = new SignInKeys();
    await keys.open(readDirectoryConfig({ ...after.variables, ...variables }));
    return keys.opened;
  };
  const tokenBefore = async () => (await (await actorTokenSigner(before.actorKey, 'test'))(actor, now)).token;

  it('is published beside it, so that tokens of both are believed', async () => {
    const ACTOR_EARLIER_KEYS_FILE = after.write('actor-earlier-keys.json', { keys: [before.actorKey] });
    const { actorKeys, signActorToken } = await opened({ ACTOR_EARLIER_KEYS_FILE });
    const verify = actorTokenVerifier(actorKeys, 'test');
    expect(await verify(await tokenBefore(), now)).toEqual(actor);
    expect(await verify((await signActorToken(actor, now)).token, now)).toEqual(actor);
    expect(JSON.stringify(actorKeys)).not.toMatch(/"d":/);
  });

  it('is believed no more where nothing names it', async () => {
    const { actorKeys } = await opened({});
    expect(await actorTokenVerifier(actorKeys, 'test')(await tokenBefore(), now)).toBeUndefined();
  });
});
