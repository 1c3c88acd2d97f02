import { openPerson } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { person } from '../../../gateway/test/rows';
import { stage } from '../stage';

describe('what is there for each', () => {
  it.each([
    ['supervisor', 'Your own requests, and those of your centre that nobody has yet'],
    ['protection-officer', 'The protected requests of the whole register'],
  ] as const)('is said to a %s on the first page', async (role, words) => {
    const tab = await stage.at(role, '/');
    await tab.heading('My work').waitFor();
    await tab.text(words).waitFor();
  });

  it('is said to a data-protection officer to be not theirs, where others see requests and referrals', async () => {
    const id = newId();
    stage.services.on(openPerson, () => ok(person(id)));
    const tab = await stage.at('data-protection-officer', `/people/${id}`);
    await tab.heading('About').waitFor();
    for (const name of ['Requests', 'Referrals']) {
      await tab.page.getByRole('region', { name }).getByText('Not yours to see').waitFor();
    }
  });
});
