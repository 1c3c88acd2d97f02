import { can, whoMay } from '@mrc/access';
import { closeUnusualRate as closing, refusal, reopenUnusualRate as reopening } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { useCase, type Asking } from '@mrc/service-kit';
import { reasonUnsaid } from '../person/recorded-parts';
import { ratePermissions } from './rate.permissions';
import { loadRate, saveRate } from './unusual-rate.store';

type Asked = { readonly rateId: string; readonly expectedVersion: number };

/** The rate as it was read, of which this may be said now. */
const openTo = async (tx: Tx, { rateId, expectedVersion }: Asked, act: 'close' | 'reopen', { actor }: Asking) => {
  const rate = await loadRate(tx, rateId);
  if (!rate || !can(ratePermissions, act, actor, rate)) return refused(refusal('NOT_FOUND', {}));
  const { version, state } = rate.view;
  return version !== expectedVersion || (state === 'open') !== (act === 'close')
    ? refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version }))
    : ok(rate);
};

/** Says what came of an unusual rate. */
export const closeUnusualRate = useCase(
  closing,
  whoMay(ratePermissions, 'close'),
  async (input, { once, ...asking }) => {
    const { outcome, note } = input;
    const unsaid = reasonUnsaid({ because: outcome, note });
    if (unsaid) return unsaid;
    return once(async (tx) => {
      const rate = await openTo(tx, input, 'close', asking);
      if (!rate.ok) return rate;
      const { at } = asking.platform.causeOf(asking.call);
      const closed = { state: 'closed', outcome, note, closedBy: asking.actor.staffId, closedAt: at } as const;
      return ok({ id: input.rateId, version: await saveRate(tx, rate.value, closed) });
    });
  },
);

/** An unusual rate is looked into again. */
export const reopenUnusualRate = useCase(
  reopening,
  whoMay(ratePermissions, 'reopen'),
  async (input, { once, ...asking }) =>
    once(async (tx) => {
      const rate = await openTo(tx, input, 'reopen', asking);
      if (!rate.ok) return rate;
      const open = { state: 'open', outcome: null, note: null, closedBy: null, closedAt: null } as const;
      return ok({ id: input.rateId, version: await saveRate(tx, rate.value, open) });
    }),
);
