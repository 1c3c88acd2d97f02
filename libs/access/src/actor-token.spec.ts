import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeJwt, importJWK, SignJWT } from 'jose';
import type { StaffActor } from './actor';
import { actorSigningKey, keyIdOf, type ActorSigningKey } from './actor-key';
import { actorTokenSigner, actorTokenSignerOf, actorTokenVerifier } from './actor-token';
import { KeysUnreachable } from './directory-keys';

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

const now = new Date('2026-11-02T06:00:00Z');

const newKey = (): ActorSigningKey => {
  const { x = '', d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const own = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return actorSigningKey.parse({ ...own, d, kid: keyIdOf(own) });
};
const publicOf = ({ kty, crv, x, kid }: ActorSigningKey) => ({ kty, crv, x, kid, use: 'sig', alg: 'EdDSA' });

describe('an actor token', () => {
  const keys = async () => {
    const key = newKey();
    return {
      key,
      signer: await actorTokenSigner(key, 'one'),
      verify: actorTokenVerifier({ keys: [publicOf(key)] }, 'one'),
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
    ['for somebody else', { issuer: 'one-directory', audience: 'another', subject: actor.staffId, actor }],
    ['by somebody else', { issuer: 'another', audience: 'mrc-services', subject: actor.staffId, actor }],
    ['about two people', { issuer: 'one-directory', audience: 'mrc-services', subject: actor.controllerId, actor }],
    [
      'with a role nobody has',
      {
        issuer: 'one-directory',
        audience: 'mrc-services',
        subject: actor.staffId,
        actor: { ...actor, roles: ['root'] },
      },
    ],
  ])('%s is nothing', async (_what, claims) => {
    const { key, verify } = await keys();
    const token = await new SignJWT({ actor: claims.actor })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setIssuer(claims.issuer)
      .setAudience(claims.audience)
      .setSubject(claims.subject)
      .setIssuedAt(now.getTime() / 1000)
      .setExpirationTime(now.getTime() / 1000 + 60)
      .sign(await importJWK(key, 'EdDSA'));
    expect(await verify(token, now)).toBeUndefined();
  });

  it('of another cell is nothing, whoever told its key', async () => {
    const { key, verify } = await keys();
    const { token } = await (await actorTokenSigner(key, 'another'))(actor, now);
    expect(await verify(token, now)).toBeUndefined();
    expect(await actorTokenVerifier({ keys: [publicOf(key)] }, 'another')(token, now)).toEqual(actor);
  });

  it('of the cell mrc is what the release before signed and believed', async () => {
    const { token } = await (await actorTokenSigner(newKey(), 'mrc'))(actor, now);
    expect(decodeJwt(token).iss).toBe('mrc-directory');
  });

  it('is signed as the directory of an environment signs it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mrc-key-'));
    const key = newKey();
    const file = path.join(folder, 'key.json');
    writeFileSync(file, JSON.stringify(key));
    const sign = await actorTokenSignerOf({ ACTOR_SIGNING_KEY_FILE: file, CELL: 'one' });
    rmSync(folder, { recursive: true });
    expect(await actorTokenVerifier({ keys: [publicOf(key)] }, 'one')((await sign(actor, now)).token, now)).toEqual(
      actor,
    );
  });
});

describe('the keys of actor tokens that directories tell', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A directory that tells these keys, or fails where there are none. */
  const directory = async (told: () => readonly object[] | undefined): Promise<URL> => {
    const server = createServer((_request, response) => {
      const keys = told();
      response.statusCode = keys ? 200 : 500;
      response.end(JSON.stringify({ keys }));
    });
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  };
  const away = new URL('http://127.0.0.1:1/jwks.json');
  const tokenBy = async (key: ActorSigningKey) => (await (await actorTokenSigner(key, 'one'))(actor, now)).token;

  it('that were removed are believed for five minutes more at most, and refused once directory was asked again', async () => {
    const published: object[] = [];
    const lastingBy = async (key: ActorSigningKey) => {
      published.splice(0, 1, publicOf(key));
      return new SignJWT({ actor })
        .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
        .setIssuer('one-directory')
        .setAudience('mrc-services')
        .setSubject(actor.staffId)
        .setIssuedAt(now.getTime() / 1000)
        .setExpirationTime(now.getTime() / 1000 + 86_400)
        .sign(await importJWK(key, 'EdDSA'));
    };
    const verify = actorTokenVerifier([await directory(() => published)], 'one');
    const removed = await lastingBy(newKey());
    expect(await verify(removed, now)).toEqual(actor);
    const today = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(today + 60_000);
    expect(await verify(await lastingBy(newKey()), now)).toEqual(actor);
    expect(await verify(removed, new Date('2026-11-02T06:04:59Z'))).toEqual(actor);
    await expect(verify(removed, new Date('2026-11-02T06:05:00Z'))).rejects.toThrow(KeysUnreachable);
    clock.mockReturnValue(today + 120_000);
    expect(await verify(removed, new Date('2026-11-02T06:05:00Z'))).toBeUndefined();
    clock.mockRestore();
  });

  it('are missed while nobody answers, and no token can be judged', async () => {
    await expect(actorTokenVerifier([away], 'one')(await tokenBy(newKey()), now)).rejects.toThrow(KeysUnreachable);
  });

  it('are those of every directory that answers, of which one may be away and one not know the newest', async () => {
    const [older, newest] = [newKey(), newKey()];
    const urls = [await directory(() => [publicOf(older)]), await directory(() => [publicOf(older), publicOf(newest)])];
    const verify = actorTokenVerifier([away, ...urls], 'one');
    for (const key of [older, newest]) expect(await verify(await tokenBy(key), now)).toEqual(actor);
  });

  it('decide about a key that none of them knows once all of them have answered', async () => {
    const [known, unknown] = [newKey(), newKey()];
    let fails = true;
    const urls = [
      await directory(() => [publicOf(known)]),
      await directory(() => (fails ? undefined : [publicOf(known)])),
    ] as const;
    const verify = actorTokenVerifier(urls, 'one');
    expect(await verify(await tokenBy(known), now)).toEqual(actor);
    await expect(verify(await tokenBy(unknown), now)).rejects.toThrow(KeysUnreachable);
    fails = false;
    const today = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(today + 60_000);
    expect(await verify(await tokenBy(unknown), now)).toBeUndefined();
    clock.mockRestore();
  });

  it('go by their own names, so that no address can put its key in the place of another', async () => {
    const [known, foreign] = [newKey(), newKey()];
    const urls = [
      await directory(() => [publicOf(known)]),
      await directory(() => [{ ...publicOf(foreign), kid: known.kid }]),
    ] as const;
    const verify = actorTokenVerifier(urls, 'one');
    expect(await verify(await tokenBy(known), now)).toEqual(actor);
    const posing = await new SignJWT({ actor })
      .setProtectedHeader({ alg: 'EdDSA', kid: known.kid })
      .setIssuer('one-directory')
      .setAudience('mrc-services')
      .setSubject(actor.staffId)
      .setIssuedAt(now.getTime() / 1000)
      .setExpirationTime(now.getTime() / 1000 + 60)
      .sign(await importJWK(foreign, 'EdDSA'));
    expect(await verify(posing, now)).toBeUndefined();
  });
});
