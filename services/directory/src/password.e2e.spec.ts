import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { joinStaffMember, sendPasswordReset, suspendStaffMember } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { Browser, type Answer } from './testing/browser.fixture';
import { password, staffInput } from './testing/inputs.fixture';
import { runDirectory, type RunningDirectory } from './testing/running-directory.fixture';

jest.setTimeout(60_000);

const administrator = 'admin@operator.example';
const another = 'quite another password';
let directory: RunningDirectory;
let token: string;

beforeAll(async () => {
  directory = await runDirectory();
  token = await directory.actorTokenOf(administrator);
});

afterAll(() => directory.stop());

beforeEach(async () => {
  rmSync(directory.keys.messagesFolder, { recursive: true, force: true });
  await directory.database.query('delete from directory.sign_in_guard');
  await directory.database.query('delete from directory.password_link');
});

const colleague = async (language = 'en') => {
  const joining = staffInput(directory.operator.commandId, 'programme-manager', { language });
  await directory.valueOf(joinStaffMember, joining, token);
  return { staffId: joining.commandId, email: joining.email };
};

const messages = (): string[] => {
  const files = (() => {
    try {
      return readdirSync(directory.keys.messagesFolder);
    } catch {
      return [];
    }
  })();
  return files.sort().map((file) => readFileSync(join(directory.keys.messagesFolder, file), 'utf8'));
};

const sendWaiting = () => directory.service.platform.ticks.run();
const tokenIn = (message: string | undefined): string => /\/new-password#([\w-]{43})/.exec(message ?? '')?.[1] ?? '';
const sendTo = (staffId: string, by: string = token) =>
  directory.call(sendPasswordReset, { commandId: newId(), staffId }, by);

/** Has a link sent by the administrator: what it holds. */
const linkFor = async (staffId: string): Promise<string> => {
  rmSync(directory.keys.messagesFolder, { recursive: true, force: true });
  await sendTo(staffId);
  await sendWaiting();
  return tokenIn(messages()[0]);
};

/** Whether a link waits to be sent. */
const waits = async (): Promise<boolean> =>
  (await directory.database.query('select 1 as one from directory.password_link where digest is null')).length > 0;

const forgets = (email: string, browser = new Browser(), headers: Record<string, string> = {}): Promise<Answer> =>
  browser.post(`${directory.publicUrl}/oidc/password/forgotten`, { email }, headers);
const stranger = '203.0.113.5';
/** Has what was asked looked up and sent. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await sendWaiting();
};
const chooses = (link: string, chosen = another, browser = new Browser()): Promise<Answer> =>
  browser.post(`${directory.publicUrl}/oidc/password/new`, { token: link, password: chosen });
const signsIn = async (email: string, by: string, browser = new Browser()): Promise<number> => {
  const { client } = directory;
  return (await client.finish(browser, await client.begin(browser), email, by)).answer.status;
};

describe('a link for a new password', () => {
  it('is sent by an administrator, who sees nothing of it, and sets what the person chooses', async () => {
    const { staffId, email } = await colleague();
    expect(await sendTo(staffId)).toEqual({ outcome: 'ok', value: { id: staffId, version: 1 } });
    expect(messages()).toEqual([]);
    await sendWaiting();
    const [message, ...others] = messages();
    expect(others).toEqual([]);
    expect(message).toContain(`To: ${email}\n`);
    const link = tokenIn(message);
    expect((await chooses(link)).status).toBe(200);
    expect(await signsIn(email, another)).toBe(200);
    expect(await signsIn(email, password)).toBe(401);
  });

  it('lies where only the program’s own user reads it, and its token in no row', async () => {
    const { staffId } = await colleague();
    const link = await linkFor(staffId);
    const [file = ''] = readdirSync(directory.keys.messagesFolder);
    expect(statSync(join(directory.keys.messagesFolder, file)).mode & 0o777).toBe(0o600);
    expect(statSync(directory.keys.messagesFolder).mode & 0o777).toBe(0o700);
    const tables = ['password_link', 'journal', 'outbox', 'command'];
    const rows = await Promise.all(
      tables.map((table) => directory.database.query(`select row_to_json(t)::text as row from directory.${table} t`)),
    );
    expect(JSON.stringify(rows)).toContain(staffId);
    expect(JSON.stringify([rows, directory.heard])).not.toContain(link);
  });

  it('works once, also for two at the same time, and the others of the person not at all then', async () => {
    const { staffId } = await colleague();
    const [first, second] = [await linkFor(staffId), await linkFor(staffId)];
    expect(first).not.toBe(second);
    const both = await Promise.all([chooses(first), chooses(first, 'what a thief chooses')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await chooses(first)).toMatchObject({ status: 410, body: { code: 'LINK_OVER' } });
    expect(await chooses(second)).toMatchObject({ status: 410, body: { code: 'LINK_OVER' } });
  });

  it('is over after an hour, and for whom the sign-in was closed', async () => {
    const [late, gone] = [await colleague(), await colleague()];
    const link = await linkFor(late.staffId);
    await directory.database.query(
      `update directory.password_link set asked_at = asked_at - interval '61 minutes', expires_at = expires_at - interval '1 hour'`,
    );
    expect(await chooses(link)).toMatchObject({ status: 410, body: { code: 'LINK_OVER' } });
    const closed = await linkFor(gone.staffId);
    const suspension = { commandId: newId(), staffId: gone.staffId, expectedVersion: 1 };
    await directory.valueOf(suspendStaffMember, suspension, token);
    expect(await chooses(closed)).toMatchObject({ status: 410, body: { code: 'LINK_OVER' } });
    expect(await sendTo(gone.staffId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('is not used up by a password that is too short', async () => {
    const { staffId } = await colleague();
    const link = await linkFor(staffId);
    expect(await chooses(link, 'short')).toMatchObject({ status: 400, body: { code: 'INVALID_INPUT' } });
    expect((await chooses(link)).status).toBe(200);
  });

  it('ends what the old password opened, tells the gateway, and makes the device known and no other', async () => {
    const { staffId, email } = await colleague();
    const { client, database, heard } = directory;
    const before = await client.signIn(email);
    const browser = new Browser();
    expect((await chooses(await linkFor(staffId), another, browser)).status).toBe(200);
    await expect(client.renew(before.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    await eventually(() =>
      heard.some(({ type, aggregateId }) => type === 'staff-member.password-set' && aggregateId === staffId),
    );
    const devices = await database.query(`select 1 as one from directory.known_device where staff_id = '${staffId}'`);
    expect(devices).toHaveLength(1);
    const stranger = new Browser();
    for (let tries = 0; tries < 5; tries += 1) await signsIn(email, password, stranger);
    expect(await signsIn(email, another, stranger)).toBe(429);
    expect(await signsIn(email, another, browser)).toBe(200);
  });

  it('is nobody’s to send but of an administrator who keeps the entry, and not for themselves', async () => {
    const { staffId, email } = await colleague();
    const manager = await directory.actorTokenOf(email);
    expect(await sendTo(directory.administrator.commandId, manager)).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
    expect(await sendTo(directory.administrator.commandId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await sendTo(newId())).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await sendTo(staffId)).toMatchObject({ outcome: 'ok' });
  });
});

describe('a forgotten password', () => {
  it('is answered the same whoever has the address, and a link goes to whoever has it', async () => {
    const { email } = await colleague('ru');
    const known = await forgets(` ${email.toUpperCase()} `);
    const unknown = await forgets('nobody@operator.example');
    expect(known).toEqual({ ...unknown, status: 202 });
    await eventually(waits);
    await sendWaiting();
    expect(messages()).toHaveLength(1);
    expect(messages()[0]).toContain('Subject: Новый пароль');
    expect((await chooses(tokenIn(messages()[0]))).status).toBe(200);
    expect(await signsIn(email, another)).toBe(200);
  });

  it('is sent three times in a quarter of an hour at most, with the same answer', async () => {
    const { email } = await colleague();
    for (let times = 0; times < 3; times += 1) {
      expect((await forgets(email)).status).toBe(202);
      await eventually(waits);
      await sendWaiting();
    }
    for (let times = 0; times < 3; times += 1) expect((await forgets(email)).status).toBe(202);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await sendWaiting();
    expect(messages()).toHaveLength(3);
  });

  it.each([
    [
      'a device that signed in before',
      async (email: string, browser: Browser) => {
        expect(await signsIn(email, password, browser)).toBe(200);
        return {};
      },
    ],
    [
      'a session of the account',
      async (_email: string, _browser: Browser, staffId: string) => ({
        'x-mrc-holder': staffId,
        'x-mrc-session': 'theirs',
      }),
    ],
    ['another address', async () => ({ 'x-forwarded-for': '192.0.2.7' })],
  ] as const)('is sent to whoever has %s, however often a stranger asked for them', async (_what, has) => {
    const { email, staffId } = await colleague();
    const owner = new Browser();
    const headers = { 'x-forwarded-for': stranger, ...(await has(email, owner, staffId)) };
    for (let times = 0; times < 5; times += 1) await forgets(email, new Browser(), { 'x-forwarded-for': stranger });
    await eventually(waits);
    await settled();
    const before = messages().length;
    expect(before).toBe(1);
    await forgets(email, owner, headers);
    await eventually(waits);
    await sendWaiting();
    expect(messages()).toHaveLength(before + 1);
  });

  it('is sent ten times in a quarter of an hour at most to whom strangers of many addresses ask for, and then still to a session of theirs', async () => {
    const { email, staffId } = await colleague();
    for (let nth = 0; nth < 12; nth += 1) {
      await forgets(email, new Browser(), { 'x-forwarded-for': `203.0.113.${nth}` });
      await settled();
    }
    expect(messages()).toHaveLength(10);
    await forgets(email, new Browser(), { 'x-mrc-holder': staffId, 'x-mrc-session': 'theirs' });
    await eventually(waits);
  });

  it('is asked for twenty times from one address, whatever the names, and then later', async () => {
    const statuses: number[] = [];
    for (let nth = 0; nth < 22; nth += 1) statuses.push((await forgets(`${nth}@operator.example`)).status);
    expect(statuses).toEqual([...Array<number>(20).fill(202), 429, 429]);
  });
});
