import {
  endException,
  enterInError,
  getOrganisations,
  getPersonExceptions,
  grantException,
  listExceptions,
  refuseException,
  reviewException,
  tellOfException,
  type ExceptionView,
  type Role,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { organisation, personLine } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { changed, Known } from '../known';
import { knownPerson } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Row = ExceptionView & { readonly version: number };

const exception = (parts: Partial<Row> = {}): Row => ({
  ...{ id: newId(), version: 1, person: personLine(newId()), centreId: newId(), receiverId: newId() },
  ...{ ground: 'vital-interest', article: null, state: 'granted', atOnce: true },
  ...{ askedFields: ['name', 'phone'], askedHours: 48, fields: ['name'], why: 'She cannot speak.' },
  ...{ askedAt: '2026-11-29T10:20:00.000Z', staffId: newId(), decidedAt: null, decidedById: null, decisionNote: null },
  ...{ endsAt: '2026-12-01T10:20:00.000Z', endedAt: null, endedFor: null, endNote: null },
  ...{ disclosureId: newId(), disclosureState: 'open', wasSent: true, isTold: false, inError: false, words: [] },
  may: ['end', 'tell', 'enter-in-error'],
  ...parts,
});

const told = (): void =>
  stage.services.on(getOrganisations, ({ ids }) =>
    ok(ids.map((id) => ({ ...organisation(id), name: 'City Hospital' }))),
  );

const onPage = (parts: Partial<Row> = {}) => {
  told();
  const rows = [exception(parts)].map(({ version: _version, ...row }) => row);
  stage.services.on(getPersonExceptions, () => ok({ rows }));
  return { rows, known: knownPerson() };
};

const presses =
  (name: string, title: string) =>
  async (tab: Tab): Promise<Locator> => {
    await tab.page.getByRole('button', { name, exact: true }).first().click();
    return tab.page.getByRole('dialog', { name: title });
  };

describe('something that was shared without asking, on the page of the person', () => {
  let id = '';
  const known = () => {
    const { rows, known: person } = onPage();
    id = rows[0]?.id ?? '';
    return person;
  };

  triesCommand({
    contract: tellOfException,
    to: known,
    open: presses('The person was told…', 'The person was told'),
    fill: async (_tab, dialog) => {
      await dialog.getByRole('textbox', { name: /^When\?/ }).fill('28 Nov 2026');
      await dialog.getByRole('textbox', { name: 'Note' }).fill('At her bed.');
    },
    send: 'Record that they were told',
    asks: () => ({ exceptionId: id, toldOn: '2026-11-28', because: null, note: 'At her bed.' }),
    leadsTo: { reference: 'MRC-TNDTLD' },
    sentence: 'MRC-TNDTLD',
  });

  triesCommand({
    contract: enterInError,
    to: known,
    open: presses('This exception was entered in error…', 'Was this exception entered in error?'),
    fill: async (tab) => {
      await tab.choose('It was somebody else');
    },
    send: 'It was entered in error',
    asks: () => ({ kind: 'exception', entryId: id, because: 'wrong-person' }),
    leadsTo: { reference: 'MRC-WRNGPR' },
    sentence: 'MRC-WRNGPR',
  });

  triesCommand({
    contract: endException,
    to: known,
    open: presses('End now…', 'End the exception now?'),
    fill: async (_tab, dialog) => {
      await dialog.getByRole('textbox', { name: 'Note' }).fill('She is awake.');
    },
    send: 'End it',
    asks: () => ({ exceptionId: id, note: 'She is awake.' }),
    leadsTo: { reference: 'MRC-ENDNDX' },
    sentence: 'MRC-ENDNDX',
  });

  it('stands as something to be done until they were told, and why not yet is asked', async () => {
    const { known: person } = onPage();
    const tab = await person.onScreen();
    await tab.text('To be told when it is safe: something was shared with City Hospital without asking').waitFor();
    const dialog = await presses('Not told yet…', 'Not told yet')(tab);
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.getByRole('alert').getByText('Why not yet? Please answer this.').waitFor();
    expect(stage.asked(tellOfException)).toEqual([]);
    expect(await tab.violations()).toEqual([]);
  });

  it('is no more to be done once they were told, or where nothing was sent', async () => {
    for (const parts of [{ isTold: true }, { wasSent: false }]) {
      const tab = await onPage(parts).known.onScreen();
      await tab.page.getByRole('region', { name: 'Shared without asking' }).waitFor();
      expect(await tab.text('To be told when it is safe').count()).toBe(0);
    }
  });
});

/** An exception before somebody who decides on exceptions, or reviews them. */
const listed = (role: Role, parts: Partial<Row>): Known<Row> =>
  new Known(exception(parts), {
    role,
    page: '/exceptions',
    heading: 'Exceptions',
    shownBy: listExceptions,
    tell: (now) => {
      told();
      stage.services.on(listExceptions, () => {
        const { version: _version, ...row } = now();
        return ok({ rows: [row], endCursor: null });
      });
    },
    answer: changed,
    named: (why) => ({ why }),
  });

describe('a supervisor before an exception that a colleague asks for', () => {
  const known = () => listed('supervisor', { state: 'asked', fields: [], atOnce: false, may: ['grant', 'refuse'] });

  triesCommand({
    contract: grantException,
    to: known,
    open: presses('Grant…', 'Grant the exception'),
    fill: async (tab, dialog) => {
      await dialog.getByRole('checkbox', { name: 'name' }).check();
      await tab.choose('24 hours');
      await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('To find her bed.');
    },
    send: 'Grant it',
    asks: ({ id }) => ({ exceptionId: id, fields: ['name'], hours: 24, note: 'To find her bed.' }),
    leadsTo: { state: 'granted', why: 'Granted now.' },
    sentence: /Granted now\./,
  });

  triesCommand({
    contract: refuseException,
    to: known,
    open: presses('Do not grant…', 'Do not grant the exception'),
    fill: async (_tab, dialog) => {
      await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('She can be asked tomorrow.');
    },
    send: 'Do not grant it',
    asks: ({ id }) => ({ exceptionId: id, note: 'She can be asked tomorrow.' }),
    leadsTo: { state: 'refused' },
    sentence: 'Not granted',
  });

  it('is offered no more hours than were asked, and grants the summary alone where nothing is ticked', async () => {
    const tab = await listed('supervisor', { state: 'asked', askedHours: 12, may: ['grant'] }).onScreen();
    const dialog = await presses('Grant…', 'Grant the exception')(tab);
    expect(await dialog.getByRole('radio').count()).toBe(1);
    await tab.choose('12 hours');
    await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('Enough.');
    stage.services.on(grantException, ({ exceptionId }) => ok({ id: exceptionId, version: 2 }));
    await dialog.getByRole('button', { name: 'Grant it' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(grantException).at(-1)).toMatchObject({ fields: [], hours: 12 });
    expect(await tab.violations()).toEqual([]);
  });
});

describe('a data-protection officer before an exception', () => {
  triesCommand({
    contract: reviewException,
    to: () => listed('data-protection-officer', { person: null, may: ['review'] }),
    open: presses('Review…', 'Was it right?'),
    fill: async (tab, dialog) => {
      await tab.choose('It was not right');
      await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('She could have been asked.');
    },
    send: 'Record it',
    asks: ({ id }) => ({
      ...{ exceptionId: id, as: 'data-protection-officer', finding: 'not-right' },
      note: 'She could have been asked.',
    }),
    leadsTo: { state: 'ended' },
    sentence: 'Ended',
  });
});
