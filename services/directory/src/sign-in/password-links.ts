import { randomBytes } from 'node:crypto';
import { addressPrefix } from '@mrc/access';
import type { Result } from '@mrc/kernel';
import { eachDue, ServicePlatform, traceOf } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DirectoryConfig } from '../config';
import { builtInIssuer, findSignIn, type FoundSignIn } from '../identity/identity.store';
import { deviceKey } from '../identity/known-device.store';
import {
  askForLink,
  dropLink,
  findAskedLinks,
  findRecipient,
  giveToken,
  type AskedLink,
} from '../identity/password-link.store';
import type { Asker } from './browser-request';
import { linkMessage } from './link-message';
import { folderOutlet, type MessageOutlet } from './message-outlet';
import { SignInCounts, type Counted, type Paused } from './sign-in-counts';

const atOnce = 100;

const prefixOf = (address: string | null): string => (address === null ? '' : addressPrefix(address));

export type Forgotten = Asker & { readonly email: string };

/**
 * Makes and sends the links by which somebody sets a new password. The token stands in the message and nowhere else; a tick makes it,
 * so that no call sees it and whoever asks learns nothing from how long an answer takes.
 */
@Injectable()
export class PasswordLinks implements OnModuleInit {
  #sending: { readonly outlet: MessageOutlet; readonly publicUrl: string } | undefined;

  constructor(
    private readonly platform: ServicePlatform,
    private readonly counts: SignInCounts,
  ) {}

  open({ publicUrl, messagesFolder }: Pick<DirectoryConfig, 'publicUrl' | 'messagesFolder'>): void {
    if (messagesFolder !== undefined) this.#sending = { outlet: folderOutlet(messagesFolder), publicUrl };
  }

  onModuleInit(): void {
    this.platform.ticks.add('send-password-links', (now) => this.send(now));
  }

  /** Counts that somebody asks for themselves; what is asked is the same to see whether anybody has the account or not. */
  async mayAsk({ address, device, holder }: Forgotten): Promise<Result<void, Paused>> {
    const asker = holder?.session ?? device ?? prefixOf(address);
    return this.counts.count([this.counts.of('asked-address', asker)], this.platform.clock.now());
  }

  /** Has a link sent to whoever signs in by this address, if anybody does and whoever asks did not ask for too many. */
  async askFor(asked: Forgotten): Promise<void> {
    const at = this.platform.clock.now();
    const name = asked.email.trim().toLowerCase();
    const device = asked.device === null ? null : deviceKey(asked.device);
    const { worker } = this.platform;
    const known = await worker.inOpenTransaction((tx) => findSignIn(tx, builtInIssuer, name, device));
    const counted = await this.counts.count(this.countedBy(name, asked, known), at);
    if (!counted.ok || !known) return;
    await worker.inOpenTransaction((tx) => askForLink(tx, known.staffId, null, at));
  }

  private countedBy(name: string, { address, device, holder }: Forgotten, known: FoundSignIn | undefined): Counted[] {
    const by = (...asker: readonly string[]) => this.counts.of('asked-account', name, ...asker);
    if (holder && known?.staffId === holder.staffId) return [by('holder', holder.session)];
    if (device !== null && known?.knowsDevice) return [by('device', device)];
    return [this.counts.of('asked-strangers', name), by('stranger', prefixOf(address))];
  }

  /** Sends every link that waits. */
  async send(now: Date): Promise<void> {
    const { worker, log } = this.platform;
    const sending = this.#sending;
    if (!sending) {
      const waiting = await worker.inOpenTransaction((tx) => findAskedLinks(tx, null, 1, now));
      if (waiting.length > 0) log.warn({}, 'Links for new passwords wait: MESSAGES_FOLDER says nowhere to leave them');
      return;
    }
    await eachDue<AskedLink>({
      atOnce,
      page: (after) => worker.inOpenTransaction((tx) => findAskedLinks(tx, after, atOnce, now)),
      work: ({ id, staffId, byThemselves }) =>
        worker.inOpenTransaction(async (tx) => {
          const to = await findRecipient(tx, staffId);
          if (!to) return dropLink(tx, id);
          const token = randomBytes(32).toString('base64url');
          if (!(await giveToken(tx, id, token, now))) return;
          await sending.outlet(linkMessage(to, `${sending.publicUrl}/new-password#${token}`, byThemselves));
        }),
      failed: (_item, error) => {
        log.error(traceOf(error), 'A link for a new password could not be sent');
      },
    });
  }
}
