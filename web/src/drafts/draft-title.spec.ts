import type { MessageId } from '../i18n/message-id';
import { draftTitle } from './draft-title';

const texts: Readonly<Record<string, string>> = { 'draft.close': 'Закрыть просьбу' };
const titleOf = (form: string, title: string): string =>
  draftTitle(
    (id) => texts[id] ?? '',
    (id): id is MessageId => id in texts,
    { form, title },
  );

describe('the title of a draft', () => {
  it('follows the language where the page has its text', () => {
    expect(titleOf('draft.close', 'Close a request')).toBe('Закрыть просьбу');
  });

  it('is what the form was called when it was begun where the page has not', () => {
    expect(titleOf('decline.title', 'Decline this referral')).toBe('Decline this referral');
  });

  it('is found for a draft of the release before, which says its kind alone', () => {
    expect(titleOf('close', 'close')).toBe('Закрыть просьбу');
  });
});
