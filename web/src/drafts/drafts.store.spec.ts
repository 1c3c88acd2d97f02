import type { Draft } from './drafts.store';

const mockKept = new Map<string, unknown>();

jest.mock('idb', () => ({
  openDB: async () => ({
    get: async (_store: string, entry: string) => mockKept.get(entry),
    put: async (_store: string, value: unknown, entry: string) => void mockKept.set(entry, value),
    delete: async (_store: string, entry: string) => void mockKept.delete(entry),
  }),
}));

const staff = 'staff';
const draftOf = (script: string): Draft<{ readonly script: string }> => ({
  form: 'draft.register',
  title: 'Register a person',
  path: '/people/new',
  commandId: 'command',
  waiting: false,
  savedAt: 1,
  values: { script },
});

describe('a draft that is being saved', () => {
  const before = globalThis.fetch;
  let giveKey: () => void;

  beforeEach(() => {
    mockKept.clear();
    jest.resetModules();
    globalThis.fetch = () =>
      new Promise((resolve) => {
        giveKey = () => resolve(Response.json({ key: Buffer.alloc(32, 7).toString('base64url') }));
      });
  });

  afterEach(() => {
    globalThis.fetch = before;
  });

  it('does not come back after it was deleted', async () => {
    const { deleteDraft, loadDraft, saveDraft } = await import('./drafts.store');
    const saving = saveDraft(staff, 'register', draftOf('typed last'));
    await deleteDraft(staff, 'register');
    giveKey();
    await saving;
    expect(mockKept.size).toBe(0);
    expect(await loadDraft(staff, 'register')).toBeUndefined();
  });

  it('is deleted without waiting for the key', async () => {
    const { deleteDraft, saveDraft } = await import('./drafts.store');
    const saving = saveDraft(staff, 'register', draftOf('typed last'));
    mockKept.set(`${staff}/register`, 'an earlier save');
    await deleteDraft(staff, 'register');
    expect(mockKept.size).toBe(0);
    giveKey();
    await saving;
  });

  it('is kept as it was typed last, beside the drafts of other forms', async () => {
    const { loadDraft, saveDraft } = await import('./drafts.store');
    const saving = [
      saveDraft(staff, 'register', draftOf('typed first')),
      saveDraft(staff, 'request', draftOf('another form')),
      saveDraft(staff, 'register', draftOf('typed last')),
    ];
    giveKey();
    await Promise.all(saving);
    expect(await loadDraft(staff, 'register')).toMatchObject({ values: { script: 'typed last' } });
    expect(await loadDraft(staff, 'request')).toMatchObject({ values: { script: 'another form' } });
  });

  it('can be begun again after it was deleted', async () => {
    const { deleteDraft, loadDraft, saveDraft } = await import('./drafts.store');
    const deleting = deleteDraft(staff, 'register');
    const saving = saveDraft(staff, 'register', draftOf('begun again'));
    giveKey();
    await Promise.all([deleting, saving]);
    expect(await loadDraft(staff, 'register')).toMatchObject({ values: { script: 'begun again' } });
  });
});
