export type PasswordAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'over' }
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'unreachable' };

const untilOf = (body: unknown): string => {
  const until: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'until') : undefined;
  return typeof until === 'string' ? until : '';
};

const post = async (path: 'forgotten' | 'new', body: object): Promise<PasswordAnswer> => {
  try {
    const response = await fetch(`/oidc/password/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.redirected || response.status >= 500) return { kind: 'unreachable' };
    if (response.ok) return { kind: 'done' };
    if (response.status === 429) return { kind: 'paused', until: untilOf(await response.json().catch(() => null)) };
    return { kind: 'over' };
  } catch {
    return { kind: 'unreachable' };
  }
};

/** Has a link for a new password sent to this address, if anybody signs in by it: the answer does not tell. */
export const askForPasswordLink = (email: string): Promise<PasswordAnswer> => post('forgotten', { email });

/** Sets a new password by what the link holds; `over` where it was used, is too old, or opens nothing any more. */
export const setNewPassword = (token: string, password: string): Promise<PasswordAnswer> =>
  post('new', { token, password });
