import {
  correctPerson,
  findPersons,
  identifyContact,
  openPerson,
  recordConsent,
  refusal,
  registerPerson,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { person } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { walkTo } from '../hands';
import { atCheck, found, nobodyFound, visitor, warning } from '../intake';
import { yesTo } from '../known-person';
import { stage } from '../stage';

type Person = CallOutput<typeof openPerson>;

/** Nigora as she is registered: with another number and no day of birth, and a name that was misheard. */
const registered = (parts: Partial<Person> = {}): Person => ({
  ...person(newId()),
  name: { script: 'Нигина Тест', latin: null },
  birth: { precision: 'year', year: 1991 },
  phone: { number: '+992 92 777 0101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null },
  relation: 'community',
  consents: (['care', 'statistics', 'follow-up', 'research'] as const).map(yesTo),
  may: ['record-consent', 'correct'],
  ...parts,
});

const answers = (state: 'applied' | 'awaits-second-holder' = 'applied'): void => {
  stage.services.on(correctPerson, ({ personId }) => ok({ id: personId, version: 4, state }));
  stage.services.on(recordConsent, ({ personId }) => ok({ id: personId, version: 5 }));
};

/** The page that compares the answers with this record. */
const comparing = async (record: Person): Promise<Tab> => {
  stage.services.on(findPersons, () => ok({ ...nobodyFound, found: [found(record.id, ['same-phone'])] }));
  const tab = await atCheck();
  stage.services.on(openPerson, () => ok(record));
  await warning(tab).waitFor();
  await tab.follow('Same person');
  await tab.heading('Same person: what is new?').waitFor();
  return tab;
};

const box = (tab: Tab, field: string) => tab.page.getByRole('checkbox', { name: new RegExp(`^${field}:`, 'u') });
const asked = () => stage.asked(correctPerson);

describe('somebody at the check page who is registered already', () => {
  it('is opened, and what was answered is accepted one by one and sent as one correction', async () => {
    const record = registered();
    const tab = await comparing(record);
    expect(stage.asked(openPerson)).toContainEqual({ personId: record.id, reason: null });
    const boxes = tab.page.getByRole('checkbox');
    expect(await boxes.count()).toBe(3);
    expect(await tab.page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(
      (await box(tab, 'Name').locator('xpath=ancestor::*[.//label][1]').innerText()).replace(/[\u2068\u2069]/gu, ''),
    ).toContain(`Name: Нигина Тест → ${visitor.name}`);
    expect(await tab.violations()).toEqual([]);
    answers();
    await box(tab, 'Phone').check();
    await box(tab, 'Who the person is').check();
    await tab.choose('Told anew by the person');
    await tab.press('Correct the record and go on');
    await tab.page.waitForURL(`**/people/${record.id}`);
    await tab.text('Corrected').waitFor();
    const { commandId, ...sent } = asked()[0] ?? {};
    expect(asked()).toHaveLength(1);
    expect(commandId).toBeDefined();
    expect(sent).toEqual({
      ...{ personId: record.id, because: 'told-anew', note: null },
      phone: { from: record.phone, to: { ...record.phone, number: '+992 92 770 0142' } },
      relation: { from: 'community', to: 'migrant' },
    });
    expect(stage.asked(registerPerson)).toEqual([]);
    expect(stage.asked(recordConsent)).toEqual([]);
  });

  it('goes on as recorded where nothing is accepted, and the intake is gone', async () => {
    const record = registered();
    const tab = await comparing(record);
    await tab.press('Go on with this person');
    await tab.page.waitForURL(`**/people/${record.id}`);
    expect(asked()).toEqual([]);
    await tab.page.goBack();
    await eventually(() => !tab.page.url().includes('/register/'));
  });

  it('is gone back from with every answer as it was', async () => {
    const tab = await comparing(registered());
    await box(tab, 'Phone').check();
    await tab.press('Back');
    await tab.heading('Check the answers').waitFor();
    await tab.text(visitor.name).first().waitFor();
    await tab.follow('Same person');
    await box(tab, 'Phone').waitFor();
    expect(await box(tab, 'Phone').isChecked()).toBe(true);
  });

  it('is asked why before anything is sent', async () => {
    const tab = await comparing(registered());
    await box(tab, 'Phone').check();
    await tab.press('Correct the record and go on');
    await tab.page.getByRole('alert').getByText('Why is it corrected? Please answer this.').waitFor();
    expect(asked()).toEqual([]);
  });

  it('has what she says today to a purpose recorded as she says it', async () => {
    const record = registered({ consents: (['care', 'statistics', 'follow-up'] as const).map(yesTo) });
    const tab = await comparing(record);
    await tab.text('What was said today is recorded as it was said').waitFor();
    answers();
    await tab.press('Go on with this person');
    await tab.page.waitForURL(`**/people/${record.id}`);
    expect(stage.asked(recordConsent)).toMatchObject([
      { personId: record.id, purpose: 'research', decision: 'given', wordingId: 'research-1', mode: 'written' },
    ]);
  });

  it('shows what somebody else changed meanwhile, and nothing stays ticked that was not looked at', async () => {
    const record = registered();
    const tab = await comparing(record);
    await box(tab, 'Phone').check();
    await box(tab, 'Who the person is').check();
    await tab.choose('Told anew by the person');
    stage.services.on(correctPerson, () => {
      stage.services.on(openPerson, () => ok({ ...record, relation: 'family-member' }));
      return refused(refusal('CHANGED_MEANWHILE', { fields: ['relation'] }));
    });
    await tab.press('Correct the record and go on');
    await tab.text('The record changed meanwhile. Look at what is ticked again.').waitFor();
    await eventually(async () => !(await box(tab, 'Who the person is').isChecked()));
    expect(await box(tab, 'Phone').isChecked()).toBe(true);
  });

  it('waits for a second person where two facts of who somebody is are accepted', async () => {
    const record = registered({ birth: { precision: 'year', year: 1985 } });
    const tab = await comparing(record);
    answers('awaits-second-holder');
    await box(tab, 'Name').check();
    await box(tab, 'Date of birth').check();
    await tab.text('A second person confirms this').waitFor();
    await tab.choose('Misheard');
    await tab.press('Correct the record and go on');
    await tab.page.waitForURL(`**/people/${record.id}`);
    await tab.text('The record stays as it is until a second person confirms it.').waitFor();
  });

  it('of another centre is opened with a reason, and nothing is carried over', async () => {
    const record = registered({ may: [] });
    stage.services.on(findPersons, () => ok({ ...nobodyFound, found: [found(record.id, ['same-phone'])] }));
    const tab = await atCheck();
    stage.services.on(openPerson, ({ reason }) =>
      reason === null ? refused(refusal('REASON_NEEDED', {})) : ok(record),
    );
    await warning(tab).waitFor();
    await tab.follow('Same person');
    await tab.choose('The person came to this desk');
    await tab.page.locator('#reason').fill('She stands at our desk.');
    await tab.page.locator('button[type=submit]').click();
    await tab.text('Your answers stay among what was begun.').waitFor();
    expect(await tab.page.getByRole('checkbox').count()).toBe(0);
    await tab.press('Go on with this person');
    await tab.page.waitForURL(`**/people/${record.id}`);
    expect([...asked(), ...stage.asked(recordConsent), ...stage.asked(identifyContact)]).toEqual([]);
  });

  it('is carried over with the keyboard alone', async () => {
    const tab = await comparing(registered());
    answers();
    await walkTo(tab, box(tab, 'Phone'));
    await tab.page.keyboard.press('Space');
    await walkTo(tab, tab.page.getByRole('radio', { name: 'Misheard' }));
    await tab.page.keyboard.press('Space');
    await tab.page.keyboard.press('Control+Enter');
    await eventually(() => asked().length === 1);
    expect(asked()[0]).toMatchObject({ because: 'misheard', phone: { to: { number: '+992 92 770 0142' } } });
  });
});
