/** What lies in the browser of a draft: AES-GCM, a fresh nonce each time, bound to the draft's own name. */
export type SealedDraft = { readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
};

/** Imports the 32 bytes the gateway gives (base64url); the key cannot be read back. */
export const importDraftKey = (base64url: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64url), 'AES-GCM', false, ['encrypt', 'decrypt']);

export const sealDraft = async (key: CryptoKey, name: string, content: unknown): Promise<SealedDraft> => {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const plain = encoder.encode(JSON.stringify(content));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(name) },
    key,
    plain,
  );
  return { nonce, sealed };
};

/** The content, or undefined where the key is another's, the draft was moved, or a byte was changed. */
export const openDraft = async (key: CryptoKey, name: string, { nonce, sealed }: SealedDraft): Promise<unknown> => {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(name) },
      key,
      sealed,
    );
    return JSON.parse(decoder.decode(plain));
  } catch {
    return undefined;
  }
};
