import type { Tab } from './tab';

const read = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('mrc');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
    reading.onsuccess = () => {
      resolve(reading.result.map(({ savedAt }) => savedAt));
      opening.result.close();
    };
  };
})`;

/** When what each draft of this browser holds was typed, in milliseconds since 1970. */
export const draftsKept = (tab: Tab): Promise<readonly number[]> => tab.page.evaluate<readonly number[]>(read);
