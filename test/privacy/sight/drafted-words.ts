import { localDay, newId } from '@mrc/kernel';
import type { World } from './world';

const text = '{centre} может использовать сказанное мной в исследовании без моего имени.';

/** Words in Russian that were confirmed, that were taken back, and that wait: no look is taken in that language. */
export const draftsWords = async ({ screens }: World): Promise<void> => {
  const officer = screens['data-protection officer'];
  const from = localDay(new Date(Date.now() + 2 * 86_400_000), 'Asia/Dushanbe');
  const drafts = async (): Promise<string> => {
    const commandId = newId();
    await officer.succeeds('draftWording', { commandId, purpose: 'RESEARCH', language: 'ru', from, text });
    return commandId;
  };
  await screens.supervisor.succeeds('confirmWording', { versionId: await drafts(), speaksLanguage: true });
  await officer.succeeds('takeBackWording', { versionId: await drafts(), note: 'A slip.' });
  await drafts();
};
