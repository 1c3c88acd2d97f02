import { whoMay, type Permissions } from '@mrc/access';
import { listConsentLedger, listDisclosureLedger } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { consentEntries, disclosureEntries } from './ledger.store';

const ledgerPermissions: Permissions<'read-ledgers', null> = {
  'read-ledgers': [{ roles: ['data-protection-officer'] }],
};

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** What was agreed and shared in a register, without whom it is about, for its data-protection officers. */
export const ledgerQueries = {
  listConsentLedger: query(
    listConsentLedger,
    whoMay(ledgerPermissions, 'read-ledgers'),
    async (tx, { first, after, ...asked }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const page = { after: from.value, count: first + 1, timeZone: actor.timeZone };
      const rows = await consentEntries(tx, actor.controllerId, asked, page);
      return ok(pageOfRows(rows, first, (row) => [row.recordedAt, row.consentId]));
    },
  ),

  listDisclosureLedger: query(
    listDisclosureLedger,
    whoMay(ledgerPermissions, 'read-ledgers'),
    async (tx, { first, after, ...asked }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const page = { after: from.value, count: first + 1, timeZone: actor.timeZone };
      const rows = await disclosureEntries(tx, actor.controllerId, asked, page);
      return ok(pageOfRows(rows, first, (row) => [row.preparedAt, row.consentId]));
    },
  ),
};
