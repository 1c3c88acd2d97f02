import {
  applyException,
  askException,
  exceptionView,
  findOfferings,
  getOrganisations,
  getPersonExceptions,
  getRequests,
  offeringView,
  organisationView,
  prepareDisclosure,
  previewDisclosure,
  sendReferral,
  sharesWithEnforcement,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { sampleWith } from '@mrc/testing';
import * as z from 'zod';
import { agreedOf, workRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { stage } from '../stage';

type Situation = {
  readonly agreementInForce?: boolean;
  readonly cannotReceiveBecause?: 'nobody-reads-it' | null;
  readonly phoneWithheld?: boolean;
  /** Partners with whom nothing is agreed, beside the one. */
  readonly others?: readonly string[];
  readonly organisation?: Pick<Organisation, 'publicAuthority' | 'sharesWithImmigrationEnforcement'>;
};

const isText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? isText(schema.unwrap())
    : schema instanceof z.ZodPipe && schema.out instanceof z.ZodString;

/** The texts that a command of the contract takes. */
const textsOf = ({ input }: typeof sendReferral | typeof prepareDisclosure): string[] =>
  Object.entries(input.shape).flatMap(([field, schema]) => (isText(schema) ? [field] : []));

type Organisation = CallOutput<typeof getOrganisations>[number];

const partner = 'Legal Aid Society';

const harmless = { publicAuthority: false, sharesWithImmigrationEnforcement: 'no' } as const;

/** A worker who refers a request to the only partner there is. */
const refers = async ({
  phoneWithheld = false,
  others = [],
  organisation = harmless,
  ...situation
}: Situation): Promise<Tab> => {
  const request = { ...workRow(newId(), null), may: ['refer' as const] };
  const { need, agreed } = agreedOf(newId());
  stage.services.on(getRequests, () => ok([request]));
  stage.services.on(findOfferings, () =>
    ok({
      rows: [
        sampleWith(offeringView, { organisationName: partner, country: 'TJ', agreementInForce: true, ...situation }),
        ...others.map((organisationName) =>
          sampleWith(offeringView, { id: newId(), organisationName, agreementInForce: false }),
        ),
      ],
      endCursor: null,
    }),
  );
  stage.services.on(getOrganisations, ({ ids }) =>
    ok(ids.map((id) => sampleWith(organisationView, { id, name: partner, ...organisation }))),
  );
  stage.services.on(previewDisclosure, () => ok({ now: need, onceAccepted: agreed, leftOut: [], phoneWithheld }));
  const tab = await stage.at('case-worker', `/requests/${request.id}/refer/who`, { deaf: true });
  await tab.heading('Refer to a partner').waitFor();
  return tab;
};

const toWhatIsSeen = async (tab: Tab): Promise<void> => {
  await tab.chooseWith(partner);
  await tab.press('Continue');
  await tab.page.getByRole('group', { name: 'Share once they have accepted' }).waitFor();
};

describe('a worker who refers a person', () => {
  it('reads who can be asked, and who cannot under one line that says how many', async () => {
    const tab = await refers({ others: ['Far Away Aid', 'Closed Door Aid'] });
    await tab.page.locator('summary').getByText('2 more cannot be asked now').waitFor();
    expect(await tab.page.getByText('Far Away Aid').isVisible()).toBe(false);
    await tab.page.locator('summary').click();
    await tab.text('Far Away Aid').waitFor();
    expect(await tab.page.getByRole('radio', { disabled: true }).count()).toBe(2);
    await tab.chooseWith(partner);
  });

  it('is asked what may be shared, with nothing chosen before, and who answered how', async () => {
    const tab = await refers({});
    await toWhatIsSeen(tab);
    const boxes = tab.page.getByRole('checkbox');
    expect(await boxes.evaluateAll((all) => all.filter((box) => box.matches(':checked')).length)).toBe(0);
    await tab.fill(/What happened, written for/, 'Wages are owed.');
    await tab.press('Continue');
    await tab.text('One answer needs another look').waitFor();
    await tab.page.getByRole('checkbox', { name: 'None of these' }).check();
    await tab.press('Continue');
    await tab.heading('Does the person agree?').waitFor();
    const radios = tab.page.getByRole('radio');
    expect(await radios.evaluateAll((all) => all.filter((radio) => radio.matches(':checked')).length)).toBe(0);
    await tab.press('Send referral');
    await tab.text('4 answers need another look').waitFor();
  });

  it('sees every text that is sent in the preview, at the step from which the partner reads it', async () => {
    const tab = await refers({});
    await toWhatIsSeen(tab);
    const now = tab.page.getByRole('region', { name: 'Now' });
    const later = tab.page.getByRole('region', { name: 'Once accepted' });
    const texts = [
      ...textsOf(sendReferral).map((of) => [of, now] as const),
      ...textsOf(prepareDisclosure).map((of) => [of, later] as const),
    ];
    expect(texts.map(([field]) => field)).toContain('summary');
    for (const [field, column] of texts) {
      await tab.page.locator(`#${field}`).fill(`Words for the partner: ${field}.`);
      await column.getByText(`Words for the partner: ${field}.`).waitFor();
    }
  });

  it('is never offered a phone that is not safe', async () => {
    const tab = await refers({ phoneWithheld: true });
    await toWhatIsSeen(tab);
    const words = await tab.page
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((box) => box.getAttribute('value')));
    expect(words).toContain('NAME');
    expect(words).not.toContain('PHONE');
  });

  it('is told what can be done where nobody can be asked, and is not led on', async () => {
    const tab = await refers({ agreementInForce: false });
    await tab.heading('Nobody can be asked for this now').waitFor();
    await tab.text(`There is no agreement in force with ${partner}`).waitFor();
    expect(await tab.page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
    expect(await tab.violations()).toEqual([]);
  });

  it('is not led on to a partner where nobody could read it', async () => {
    const tab = await refers({ cannotReceiveBecause: 'nobody-reads-it' });
    await tab.heading('Nobody can be asked for this now').waitFor();
    await tab.text(`At ${partner} nobody could read a referral`).waitFor();
    expect(await tab.page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  });

  const said = {
    no: null,
    possible: `${partner} may share with immigration enforcement`,
    yes: `${partner} shares with immigration enforcement`,
    unknown: `Nobody knows whether ${partner} shares with immigration enforcement`,
  } as const;

  it.each(sharesWithEnforcement.options)(
    'is told where it is decided who shares with enforcement: %s',
    async (shares) => {
      const tab = await refers({ organisation: { publicAuthority: true, sharesWithImmigrationEnforcement: shares } });
      await tab.text('public authority').first().waitFor();
      const row = await tab.page.getByRole('radiogroup').first().innerText();
      expect(/immigration enforcement/.test(row)).toBe(shares !== 'no');
      await toWhatIsSeen(tab);
      await tab.fill(/What happened, written for/, 'Wages are owed.');
      await tab.page.getByRole('checkbox', { name: 'None of these' }).check();
      await tab.press('Continue');
      await tab.heading('Does the person agree?').waitFor();
      await tab.text(said[shares] ?? `${partner} is a public authority.`).waitFor();
      expect(await tab.violations()).toEqual([]);
    },
  );

  it('is told nothing of it where the partner is no authority and shares nothing', async () => {
    const tab = await refers({});
    await tab.chooseWith(partner);
    expect(await tab.page.getByText(/immigration enforcement|public authority/).count()).toBe(0);
  });
});

describe('a worker whose person cannot be asked', () => {
  const toConsent = async (situation: Situation = {}): Promise<Tab> => {
    const tab = await refers(situation);
    await toWhatIsSeen(tab);
    await tab.page.getByRole('checkbox', { name: 'Name', exact: true }).check();
    await tab.fill(/What happened, written for/, 'Found unconscious.');
    await tab.press('Continue');
    await tab.heading('Does the person agree?').waitFor();
    return tab;
  };
  /** What stands on the person's page once it was asked for. */
  const stands = (receiverId: string, parts: object): void =>
    stage.services.on(getPersonExceptions, () =>
      ok({ rows: [sampleWith(exceptionView, { receiverId, inError: false, ...parts })] }),
    );

  it('asks for an exception on a ground, with nothing chosen before, and is not taken for answering the consent', async () => {
    const tab = await toConsent();
    await tab.page.locator('summary').getByText('The person cannot be asked?').click();
    await tab.press('Ask for an exception');
    const dialog = tab.page.getByRole('dialog', { name: 'The person cannot be asked' });
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    const send = () => dialog.getByRole('button', { name: 'Ask for the exception' }).click();
    await send();
    await dialog.getByText('3 answers need another look').waitFor();
    expect(await tab.page.getByText('need another look').count()).toBe(1);
    await tab.choose('A legal claim would be lost');
    await dialog.getByRole('textbox', { name: /^Why can the person/ }).fill('The time limit ends.');
    await tab.choose('24 hours');
    stage.services.on(askException, ({ personId, receiverId }) => {
      stands(receiverId, { state: 'asked' });
      return ok({ id: personId, version: 2 });
    });
    await send();
    await tab.text(`An exception for ${partner} is asked for.`).waitFor();
    expect(stage.asked(askException)).toMatchObject([
      { ground: 'legal-claim', article: null, hours: 24, fields: ['name'], summary: 'Found unconscious.' },
    ]);
    expect([stage.asked(prepareDisclosure), stage.asked(sendReferral)]).toEqual([[], []]);
  });

  it('shares at once in danger, and sends the referral on that without a consent', async () => {
    const tab = await toConsent();
    const disclosureId = newId();
    await tab.page.locator('summary').getByText('The person cannot be asked?').click();
    await tab.press('Immediate danger: share now');
    const dialog = tab.page.getByRole('dialog', { name: 'Share now, in immediate danger?' });
    await dialog.getByRole('textbox', { name: /^Why can the person/ }).fill('She cannot speak.');
    await tab.choose('72 hours');
    stage.services.on(applyException, ({ personId: id, receiverId }) => {
      const granted = { state: 'granted', ground: 'vital-interest', disclosureState: 'prepared', disclosureId };
      stands(receiverId, { ...granted, fields: ['name'], endsAt: '2026-12-03T06:00:00.000Z' });
      return ok({ id, version: 2, disclosureId });
    });
    await dialog.getByRole('button', { name: 'Share now' }).click();
    await tab.text(`An exception for ${partner} is granted until`).waitFor();
    stage.services.on(sendReferral, ({ commandId: id }) => ok({ id, version: 1, number: 'F-222222' }));
    await tab.press('Send referral on this exception');
    await tab.page.waitForURL('**/referrals/*');
    expect(stage.asked(sendReferral)).toMatchObject([{ disclosureId }]);
    expect(stage.asked(prepareDisclosure)).toEqual([]);
  });
});
