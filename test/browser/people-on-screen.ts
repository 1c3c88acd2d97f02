import type { Tab } from '../network/tab';

export type Visitor = {
  readonly name: string;
  readonly year: string;
  readonly phone: string;
  /** Comes from the page of a family: what is recorded of it is taken over. */
  readonly ofFamily?: boolean;
};

const answeredByThemselves = async (tab: Tab): Promise<void> => {
  await tab.choose('The person', 'Who answers?');
  await tab.choose('In writing', 'How was it said?');
};

/** Answers the intake's questions one page after the other, up to the page on which they are checked. */
export const answerIntake = async (tab: Tab, { name, year, phone, ofFamily = false }: Visitor): Promise<void> => {
  const next = () => tab.press('Continue');
  if (ofFamily) await tab.press('Take this over');
  else {
    await tab.pick('Which languages does the person speak?', 'Tajik');
    await tab.pick('Language for messages and papers', 'Tajik');
  }
  await tab.choose('Nobody', 'Who interprets now?');
  await next();
  await tab.choose('Says yes');
  await answeredByThemselves(tab);
  await next();
  const family = ofFamily ? ['Being shown with the family'] : [];
  for (const purpose of ['Counting in figures', 'Getting in touch later', 'Research', ...family]) {
    await tab.page
      .getByRole('region', { name: purpose })
      .getByRole('radio', { name: 'Says yes' })
      .check({ force: true });
  }
  await next();
  if ((await tab.page.locator('#script').inputValue()) !== name) await tab.page.locator('#script').fill(name);
  await next();
  await tab.page.locator('#birth-year').fill(year);
  await next();
  await tab.choose('Female');
  await next();
  await tab.pick('Country', 'Tajikistan');
  await next();
  await tab.choose('Migrant');
  await next();
  await tab.choose('Yes', 'Is there a phone we may write down?');
  await tab.page.locator('#phone').fill(phone);
  await tab.choose('The person’s own', 'Whose phone is it?');
  await tab.choose('Safe to call');
  await next();
  await tab.choose('No', 'Has the person migrated, or do they plan to?');
  await next();
};

/** Registers somebody from the search that found nobody. */
export const registerOnScreen = async (tab: Tab, visitor: Visitor): Promise<void> => {
  await tab.press('Register this person');
  await answerIntake(tab, visitor);
  await tab.press('Register this person');
  await tab.heading(visitor.name).waitFor();
};

export type Need = { readonly service: string; readonly words: string };

/** Takes a request for the person or contact whose page is open. */
export const takeRequestOnScreen = async (tab: Tab, { service, words }: Need): Promise<void> => {
  await tab.follow('New request');
  await tab.fill('What help is asked for?', service);
  await tab.choose(service);
  await tab.choose('Routine');
  await tab.fill(/In their words/, words);
  await tab.press('Take this request');
  await tab.heading(service).waitFor();
};

export type Sharing = { readonly partner: string; readonly alsoFor: string; readonly summary: string };

/** Refers the request whose page is open, sharing name and phone, with a yes. */
export const referOnScreen = async (tab: Tab, { partner, alsoFor, summary }: Sharing): Promise<void> => {
  await tab.follow('Refer to a partner');
  await tab.chooseWith(alsoFor);
  await tab.press('Continue');
  for (const field of ['Name', 'Phone']) await tab.page.getByRole('checkbox', { name: field }).check();
  await tab.fill(/What happened, written for/, summary);
  await tab.press('Continue');
  await tab.choose('Says yes');
  await answeredByThemselves(tab);
  await tab.choose('Nobody', 'Who interpreted?');
  await tab.press('Send referral');
  await tab.heading(partner).waitFor();
};
