import { importDraftKey, openDraft, sealDraft } from './draft-cipher';

const keyOf = (byte: number) => importDraftKey(Buffer.alloc(32, byte).toString('base64url'));
const content = { script: 'Нигора Canary', birth: { year: '1991' } };

describe('a draft in the browser', () => {
  it('opens with the key it was sealed with', async () => {
    const key = await keyOf(7);
    expect(await openDraft(key, 'a/register', await sealDraft(key, 'a/register', content))).toEqual(content);
  });

  it('shows nothing of what was typed', async () => {
    const { sealed } = await sealDraft(await keyOf(7), 'a/register', content);
    expect(Buffer.from(sealed).toString('utf8')).not.toMatch(/Canary|1991|script/);
  });

  it('uses a fresh nonce each time', async () => {
    const key = await keyOf(7);
    const [one, other] = [await sealDraft(key, 'a', content), await sealDraft(key, 'a', content)];
    expect(Buffer.from(one.nonce)).not.toEqual(Buffer.from(other.nonce));
    expect(Buffer.from(one.sealed)).not.toEqual(Buffer.from(other.sealed));
  });

  it('stays closed to another key, under another name, and with a changed byte', async () => {
    const key = await keyOf(7);
    const draft = await sealDraft(key, 'a/register', content);
    const changed = new Uint8Array(draft.sealed.slice(0));
    changed[3] = (changed[3] ?? 0) ^ 1;
    expect(await openDraft(await keyOf(8), 'a/register', draft)).toBeUndefined();
    expect(await openDraft(key, 'b/register', draft)).toBeUndefined();
    expect(await openDraft(key, 'a/register', { ...draft, sealed: changed.buffer })).toBeUndefined();
  });

  it('has a key that cannot be read back', async () => {
    await expect(crypto.subtle.exportKey('raw', await keyOf(7))).rejects.toThrow();
  });
});
