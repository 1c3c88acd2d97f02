import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

const derive = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `mrc-gateway:${purpose}`, keyBytes));

/** Seals by AES-256-GCM what the gateway must keep, and derives keys for drafts; everything comes from the session secret. */
export class Sealer {
  readonly #secret: string;
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#secret = secret;
    this.#key = derive(secret, 'seal');
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
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(bound));
    decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
        'utf8',
      );
    } catch {
      return undefined;
    }
  }

  /** The key under which one member of staff's drafts lie in the browser: 32 bytes in base64url. */
  draftKey(staffId: string): string {
    return derive(this.#secret, `draft:${staffId}`).toString('base64url');
  }
}
