import type { CallContract, RefusalCode } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import type * as z from 'zod';
import type { Tab } from '../network/tab';
import { expectEveryRefusalSaid } from './every-refusal';
import { answersIn, commandIdsSent } from './hands';
import { changed, type Known } from './known';
import { stage } from './stage';

type Versioned = { readonly id: string; readonly version: number };

type CommandOfScreen<
  I extends z.ZodType,
  O extends z.ZodType<Versioned>,
  R extends RefusalCode,
  T extends Versioned,
> = {
  readonly contract: CallContract<I, O, R>;
  /** To what it is done. */
  readonly to: () => Known<T, z.output<O>>;
  /** From the page to where the command is given: a dialog, or the part of the page where its answer is said. */
  readonly open: (tab: Tab, now: T) => Promise<Locator>;
  readonly fill?: (tab: Tab, form: Locator) => Promise<void>;
  /** The button that sends it. */
  readonly send: string;
  /** With what it is asked, besides its `commandId`. */
  readonly asks: (now: T) => object;
  readonly leadsTo: Partial<T>;
  /** What the page says then. */
  readonly sentence: string | RegExp;
  /** What else is true of the page then. */
  readonly then?: (tab: Tab, now: T) => Promise<void>;
};

const formIsLeft = async (tab: Tab): Promise<void> => {
  await tab.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(
    await tab.page
      .getByRole('alert')
      .or(tab.page.getByRole('button', { name: 'Send again' }))
      .count(),
  ).toBe(0);
};

/**
 * What every command of a screen does, as tests: each refusal of its contract is said and loses nothing; what was not
 * answered is sent again as the same command, and only what comes after it was done is a new one; what it changed is
 * asked for again. Where something is filled in, it outlives Esc, a line that is down and a reload, until it was sent.
 */
export const triesCommand = <
  I extends z.ZodType<{ readonly commandId: string }>,
  O extends z.ZodType<Versioned>,
  R extends RefusalCode,
  T extends Versioned,
>(
  command: CommandOfScreen<I, O, R, T>,
): void => {
  const { contract, fill = async () => undefined, open, asks } = command;

  const begin = async () => {
    const known = command.to();
    const tab = await known.onScreen();
    const ids = commandIdsSent(tab);
    /** The form as it is empty and as it is filled in. */
    const filledIn = async () => {
      const form = await open(tab, known.now);
      const empty = await answersIn(form);
      await fill(tab, form);
      return { form, empty, typed: await answersIn(form) };
    };
    const send = (form: Locator): Promise<void> =>
      form.getByRole('button', { name: command.send, exact: true }).click();
    /** The services do it from now on. */
    const willBeDone = (parts: Partial<T>): void => stage.services.on(contract, () => ok(known.becomes(parts)));
    const asked = (): unknown => stage.asked(contract).at(-1);
    return { known, tab, ids, filledIn, send, willBeDone, asked };
  };

  it('is told of every refusal and loses nothing; it is one command until it was done, and a new one after', async () => {
    const { known, tab, ids, filledIn, send, willBeDone, asked } = await begin();
    const { form, empty, typed } = await filledIn();
    if (command.fill) expect(typed).not.toEqual(empty);
    expect(stage.asked(contract)).toEqual([]);
    await expectEveryRefusalSaid({ contract, place: form, send: () => send(form) });
    expect(await answersIn(form)).toEqual(typed);
    await tab.context.setOffline(true);
    await send(form);
    await form.getByText('The line is down.').waitFor();
    await tab.context.setOffline(false);
    await form.getByText('The line is back.').waitFor();
    const first = asks(known.now);
    willBeDone(known.place.named('Another name'));
    await form.getByRole('button', { name: 'Send again' }).click();
    await tab.text('Another name').waitFor();
    await formIsLeft(tab);
    expect(asked()).toMatchObject(first);
    await stage.askedKnowing(known.place.shownBy, changed(known.now));
    expect(new Set(ids).size).toBe(1);
    const sentUntilDone = ids.length;
    const second = asks(known.now);
    const again = await filledIn();
    expect(again).toMatchObject({ empty, typed });
    willBeDone(command.leadsTo);
    const before = stage.asked(contract).length;
    await send(again.form);
    await eventually(async () => stage.asked(contract).length > before);
    await tab.text(command.sentence).waitFor();
    await formIsLeft(tab);
    await command.then?.(tab, known.now);
    expect(asked()).toMatchObject(second);
    await stage.askedKnowing(known.place.shownBy, changed(known.now));
    expect(ids).toHaveLength(sentUntilDone + 1);
    expect(new Set(ids).size).toBe(2);
  });

  if (command.fill === undefined) return;

  it('finds what was typed after Esc, after a line that was down and after a reload, and is then the same command', async () => {
    const { known, tab, ids, filledIn, send, willBeDone } = await begin();
    const { typed } = await filledIn();
    const finds = async (): Promise<Locator> => {
      const found = await open(tab, known.now);
      await eventually(async () => {
        expect(await answersIn(found)).toEqual(typed);
        return true;
      });
      return found;
    };
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('dialog').waitFor({ state: 'detached' });
    const found = await finds();
    await tab.context.setOffline(true);
    await send(found);
    await tab.page.getByLabel('1 form waits to be sent').waitFor();
    await tab.context.setOffline(false);
    await tab.page.reload();
    await tab.page.getByLabel('1 form waits to be sent').waitFor();
    const kept = await finds();
    expect(stage.asked(contract)).toEqual([]);
    willBeDone(command.leadsTo);
    await send(kept);
    await tab.text(command.sentence).waitFor();
    await tab.page.getByLabel('1 form waits to be sent').waitFor({ state: 'detached' });
    expect(ids).toEqual([ids[0], ids[0]]);
  });
};
