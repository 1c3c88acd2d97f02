import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Keys } from '@mrc/service-kit';

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

const derive = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `mrc-gateway:${purpose}`, keyBytes));

/** Seals by AES-256-GCM what the gateway must keep, by the first session key; what an earlier one sealed still opens. Derives keys for drafts. */
export class Sealer {
  readonly #draftSecret: string;
  readonly #key: Buffer;
  readonly #believed: readonly Buffer[];

  constructor([first, ...others]: Keys, draftSecret: string) {
    this.#draftSecret = draftSecret;
    this.#key = derive(first.secret, 'seal');
    this.#believed = [this.#key, ...others.map(({ secret }) => derive(secret, 'seal'))];
  }

  /** Seals a text; it opens only together with the same `bound` text. */
  seal(text: string, bound: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(bound));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text, or undefined where the seal is not ours, was broken or is bound to something else. */
  open(sealed: Buffer, bound: string): string | undefined {
    if (sealed.length < nonceBytes + tagBytes) return undefined;
    for (const key of this.#believed) {
      const text = openBy(key, sealed, bound);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The key under which one member of staff's drafts lie in the browser: 32 bytes in base64url. */
  draftKey(staffId: string): string {
    return derive(this.#draftSecret, `draft:${staffId}`).toString('base64url');
  }
}

const openBy = (key: Buffer, sealed: Buffer, bound: string): string | undefined => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
};
