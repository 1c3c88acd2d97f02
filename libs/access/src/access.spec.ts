import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accessLevel, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { StaffActor } from './actor';
import { actorTokenSigner, actorTokenVerifier, KeysUnreachable } from './actor-token';
import { mayNow } from './openings';
import { allowedActions, can, mayEver, rolesFor, type Permissions } from './permissions';
import { isProtected, protectedAtLeast, protectedIn, unprotectedIn } from './protection';

const actor: StaffActor = {
  kind: 'staff',
  staffId: '3f0b6a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
  organisationId: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  controllerId: '0c6a5e62-4a3f-4b1c-9d67-0d2f4c1f0a11',
  centreId: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  timeZone: 'Asia/Dushanbe',
  jurisdictions: ['TJ'],
  offeringIds: [],
  roles: ['case-worker'],
};

describe('permissions', () => {
  const permissions: Permissions<'read' | 'write' | 'burn', { centre: string }> = {
    read: [{ roles: ['case-worker', 'supervisor'] }],
    write: [{ roles: ['case-worker'], when: (who, thing) => who.centreId === thing.centre }, { roles: ['supervisor'] }],
    burn: [],
  };
  const here = { centre: actor.centreId ?? '' };
  const elsewhere = { centre: actor.controllerId };

  it('allow what one rule allows, of one of the roles', () => {
    expect(can(permissions, 'write', actor, here)).toBe(true);
    expect(can(permissions, 'write', actor, elsewhere)).toBe(false);
    expect(can(permissions, 'write', { ...actor, roles: ['supervisor'] }, elsewhere)).toBe(true);
    expect(can(permissions, 'burn', actor, here)).toBe(false);
  });

  it('tell a role that never may from a thing that may not be seen', () => {
    expect(mayEver(permissions, 'write', actor)).toBe(true);
    expect(mayEver(permissions, 'write', { ...actor, roles: ['partner-officer'] })).toBe(false);
  });

  it('say what may be done now and who sees it', () => {
    expect(allowedActions(permissions, ['burn', 'write', 'read'], actor, elsewhere)).toEqual(['read']);
    expect(rolesFor(permissions, 'write')).toEqual(['case-worker', 'supervisor']);
  });
});

describe('what protects', () => {
  const protects = { open: false, audited: false, protected: true, sealed: true };

  it.each(accessLevel.options)('%s is said in one way, in the code and in SQL', (level) => {
    expect(isProtected({ accessLevel: level })).toBe(protects[level]);
    expect(protectedIn('q.access_level').includes(`'${level}'`)).toBe(protects[level]);
    expect(unprotectedIn('q.access_level').includes(`'${level}'`)).toBe(!protects[level]);
    expect(protectedAtLeast(level)).toBe(level === 'sealed' ? 'sealed' : 'protected');
  });
});

describe('what may be done now', () => {
  const permissions: Permissions<'open' | 'close', { closed: boolean }> = {
    open: [{ roles: ['case-worker'] }],
    close: [{ roles: ['supervisor'] }],
  };
  const whereClosed = (thing: { closed: boolean }) => (thing.closed ? ok(thing) : refused(refusal('REQUEST_OPEN', {})));
  const rules = { permissions, opensTo: { open: whereClosed, close: whereClosed } };
  const now = new Date('2026-11-02T06:00:00Z');

  it('is what the thing is open to, of what the actor may', () => {
    expect(mayNow(rules, ['close', 'open'], actor, { closed: true }, now)).toEqual(['open']);
    expect(mayNow(rules, ['close', 'open'], actor, { closed: false }, now)).toEqual([]);
    const both: StaffActor = { ...actor, roles: ['case-worker', 'supervisor'] };
    expect(mayNow(rules, ['close', 'open'], both, { closed: true }, now)).toEqual(['close', 'open']);
  });
});

describe('an actor token', () => {
  const now = new Date('2026-11-02T06:00:00Z');
  const keys = async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    return {
      privateKey,
      signer: await actorTokenSigner({ ...(await exportJWK(privateKey)), kid: 'one' }),
      verify: actorTokenVerifier({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'EdDSA' }] }),
    };
  };

  it('carries its actor for five minutes', async () => {
    const { signer, verify } = await keys();
    const { token, expiresAt } = await signer(actor, now);
    expect(expiresAt).toEqual(new Date('2026-11-02T06:05:00Z'));
    expect(await verify(token, now)).toEqual(actor);
    expect(await verify(token, new Date('2026-11-02T06:05:01Z'))).toBeUndefined();
  });

  it('is nothing when another key signed it, when it was changed, and when it is no token', async () => {
    const { signer, verify } = await keys();
    const { token } = await signer(actor, now);
    const foreign = await keys();
    const [head, body, signature] = token.split('.');
    const changed = Buffer.from(body ?? '', 'base64url')
      .toString()
      .replace('case-worker', 'administrator');
    expect(await verify((await foreign.signer(actor, now)).token, now)).toBeUndefined();
    expect(await verify(`${head}.${Buffer.from(changed).toString('base64url')}.${signature}`, now)).toBeUndefined();
    expect(await verify('nonsense', now)).toBeUndefined();
    expect(await verify(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`, now)).toBeUndefined();
  });

  it.each([
    ['for somebody else', { issuer: 'mrc-directory', audience: 'another', subject: actor.staffId, actor }],
    ['by somebody else', { issuer: 'another', audience: 'mrc-services', subject: actor.staffId, actor }],
    ['about two people', { issuer: 'mrc-directory', audience: 'mrc-services', subject: actor.controllerId, actor }],
    [
      'with a role nobody has',
      {
        issuer: 'mrc-directory',
        audience: 'mrc-services',
        subject: actor.staffId,
        actor: { ...actor, roles: ['root'] },
      },
    ],
  ])('%s is nothing', async (_what, claims) => {
    const { privateKey, verify } = await keys();
    const token = await new SignJWT({ actor: claims.actor })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
      .setIssuer(claims.issuer)
      .setAudience(claims.audience)
      .setSubject(claims.subject)
      .setIssuedAt(now.getTime() / 1000)
      .setExpirationTime(now.getTime() / 1000 + 60)
      .sign(privateKey);
    expect(await verify(token, now)).toBeUndefined();
  });

  it('of a key that was removed is believed for five minutes more at most, whatever it says itself', async () => {
    const published: object[] = [];
    const newKey = async (kid: string) => {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
      published.splice(0, 1, { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' });
      const lasting = new SignJWT({ actor })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer('mrc-directory')
        .setAudience('mrc-services')
        .setSubject(actor.staffId)
        .setIssuedAt(now.getTime() / 1000)
        .setExpirationTime(now.getTime() / 1000 + 86_400);
      return lasting.sign(privateKey);
    };
    const server: Server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const verify = actorTokenVerifier([new URL(`http://127.0.0.1:${port}/jwks.json`)]);
    const removed = await newKey('one');
    expect(await verify(removed, now)).toEqual(actor);
    const today = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(today + 60_000);
    expect(await verify(await newKey('two'), now)).toEqual(actor);
    clock.mockRestore();
    expect(await verify(removed, new Date('2026-11-02T06:04:59Z'))).toEqual(actor);
    expect(await verify(removed, new Date('2026-11-02T06:05:00Z'))).toBeUndefined();
    server.closeAllConnections();
    server.close();
  });

  it('cannot be judged while directory’s keys cannot be had', async () => {
    const { signer } = await keys();
    const { token } = await signer(actor, now);
    await expect(actorTokenVerifier([new URL('http://127.0.0.1:1/jwks.json')])(token, now)).rejects.toThrow(
      KeysUnreachable,
    );
  });

  it('is checked by the keys of every directory that answers, of which one may be away and one not know the newest', async () => {
    const jwks = [];
    const tokens = [];
    for (const kid of ['one', 'two']) {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
      jwks.push({ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' });
      tokens.push((await (await actorTokenSigner({ ...(await exportJWK(privateKey)), kid }))(actor, now)).token);
    }
    const servers = [jwks.slice(0, 1), jwks].map((keys) =>
      createServer((_request, response) => response.end(JSON.stringify({ keys }))).listen(0, '127.0.0.1'),
    );
    await Promise.all(servers.map((server) => once(server, 'listening')));
    const urls = servers.map((server) => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    const verify = actorTokenVerifier([new URL('http://127.0.0.1:1'), ...urls]);
    for (const token of tokens) expect(await verify(token, now)).toEqual(actor);
    for (const server of servers) server.close();
  });
});
