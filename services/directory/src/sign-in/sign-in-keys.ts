import { createHmac } from 'node:crypto';
import { actorTokenSigner, type ActorPublicKey } from '@mrc/access';
import { Injectable } from '@nestjs/common';
import type { JSONWebKeySet } from 'jose';
import type { DirectoryConfig } from '../config';
import { idTokenVerifier, type IdTokenVerifier } from './trusted-issuer';

type Opened = {
  readonly signActorToken: Awaited<ReturnType<typeof actorTokenSigner>>;
  readonly actorKeys: JSONWebKeySet;
  readonly verifyIdToken: IdTokenVerifier;
  readonly guardSecret: Buffer;
  /** What the gateway knows too, which lets a browser that has signed in begin again where strangers have begun too often. */
  readonly deviceSecret: string;
  readonly publicUrl: string;
};

const published = ({ kty, crv, x, kid }: ActorPublicKey) => ({ kty, crv, x, kid, use: 'sig', alg: 'EdDSA' });

/** The keys by which people are recognised and actors are vouched for; opened once, before the service listens. */
@Injectable()
export class SignInKeys {
  #opened: Opened | undefined;

  async open(config: DirectoryConfig): Promise<void> {
    this.#opened = {
      signActorToken: await actorTokenSigner(config.actorSigningKey, config.cell),
      actorKeys: { keys: [config.actorSigningKey, ...config.earlierActorKeys].map(published) },
      verifyIdToken: idTokenVerifier(config),
      guardSecret: createHmac('sha256', config.signInKeys[0].secret).update('sign-in guard').digest(),
      deviceSecret: config.clientSecret,
      publicUrl: config.publicUrl,
    };
  }

  get opened(): Opened {
    if (!this.#opened) throw new Error('The keys for signing in are not open yet');
    return this.#opened;
  }
}
