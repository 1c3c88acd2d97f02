import { removeOld, removing } from '@mrc/service-kit';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { directoryTables } from '../retention';
import { OidcModelStore } from './oidc-model.store';

let db: TestPlatform;
const start = '2026-11-02T06:00:00Z';

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
});

afterAll(() => db.close());

beforeEach(async () => {
  db.clock.set(start);
  await db.query('delete from directory.oidc_model');
});

const storeOf = (model: string) => new OidcModelStore(model, db.platform.worker, db.clock);

describe('the issuer’s records', () => {
  it('are found by what is presented, of which only a digest is stored', async () => {
    const tokens = storeOf('RefreshToken');
    await tokens.upsert('a-token', { jti: 'a-token', grantId: 'a-grant', accountId: 'somebody' }, 60);
    expect(await tokens.find('a-token')).toEqual({ jti: 'a-token', grantId: 'a-grant', accountId: 'somebody' });
    expect(await storeOf('AccessToken').find('a-token')).toBeUndefined();
    expect(JSON.stringify(await db.query('select * from directory.oidc_model'))).not.toContain('a-token');
  });

  it('are gone once they expire, before anybody tidies up', async () => {
    const codes = storeOf('AuthorizationCode');
    await codes.upsert('a-code', { jti: 'a-code' }, 60);
    db.clock.set('2026-11-02T06:00:59Z');
    expect(await codes.find('a-code')).toBeDefined();
    db.clock.set('2026-11-02T06:01:00Z');
    expect(await codes.find('a-code')).toBeUndefined();
    for (const rule of removing(directoryTables)) await removeOld(db.platform.worker, rule, db.clock.now());
    expect(await db.query('select model from directory.oidc_model')).toEqual([]);
  });

  it('remember when they were consumed, the first time', async () => {
    const tokens = storeOf('RefreshToken');
    await tokens.upsert('a-token', { jti: 'a-token' }, 600);
    await tokens.consume('a-token');
    db.clock.set('2026-11-02T06:01:00Z');
    await tokens.consume('a-token');
    expect(await tokens.find('a-token')).toEqual({ jti: 'a-token', consumed: Date.parse(start) / 1000 });
  });

  it('go with their grant, each kind by itself', async () => {
    const [tokens, codes] = [storeOf('RefreshToken'), storeOf('AuthorizationCode')];
    await tokens.upsert('one', { jti: 'one', grantId: 'g' }, 60);
    await tokens.upsert('two', { jti: 'two', grantId: 'g' }, 60);
    await tokens.upsert('three', { jti: 'three', grantId: 'h' }, 60);
    await codes.upsert('four', { jti: 'four', grantId: 'g' }, 60);
    await tokens.revokeByGrantId('g');
    const left = [
      await tokens.find('one'),
      await tokens.find('two'),
      await tokens.find('three'),
      await codes.find('four'),
    ];
    expect(left.map((found) => found !== undefined)).toEqual([false, false, true, true]);
  });

  it('are replaced under the same id, found by uid, and destroyed', async () => {
    const sessions = storeOf('Session');
    await sessions.upsert('s', { jti: 's', uid: 'u', accountId: 'first' }, 60);
    await sessions.upsert('s', { jti: 's', uid: 'u', accountId: 'second' }, 60);
    expect(await sessions.findByUid('u')).toMatchObject({ accountId: 'second' });
    await sessions.destroy('s');
    expect(await sessions.find('s')).toBeUndefined();
    expect(await sessions.findByUserCode()).toBeUndefined();
  });
});
