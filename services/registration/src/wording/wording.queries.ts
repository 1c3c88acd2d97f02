import { can, whoMay, type StaffActor } from '@mrc/access';
import { consentPurpose, listWordings as contract, type ConsentPurpose, type WordingVersionView } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { inForceOn, stateOn } from './wording';
import { wordingPermissions } from './wording.permissions';
import { wordingsOf, type WordingRow } from './wording.store';
import { texts } from './wording-texts';

const mayDo = (actor: StaffActor, row: WordingRow, state: WordingVersionView['state']): WordingVersionView['may'] => {
  const may: WordingVersionView['may'] = [];
  if (state === 'draft' && row.draftedBy !== actor.staffId && can(wordingPermissions, 'confirm', actor, row))
    may.push('confirm');
  if ((state === 'draft' || state === 'to-come') && can(wordingPermissions, 'take-back', actor, row))
    may.push('take-back');
  return may;
};

const shipped = (purpose: ConsentPurpose, language: string, text: string, latest: number): WordingVersionView => ({
  ...{ id: null, purpose, language, number: 1, text, before: null, from: null, note: null, may: [] },
  ...{ staffId: null, draftedAt: null, confirmedById: null, confirmedAt: null, takenBackById: null, takenBackAt: null },
  state: latest > 1 ? 'followed' : 'in-force',
});

type Before = { readonly text: string; readonly latest: number; readonly today: string };

const viewOf = (actor: StaffActor, row: WordingRow, { text: before, latest, today }: Before): WordingVersionView => {
  const state = stateOn(row, latest, today);
  const { id, purpose, language, version, text, note } = row;
  return {
    ...{ id, purpose, language, number: version, text, before, state, from: row.fromDay, note, staffId: row.draftedBy },
    draftedAt: row.draftedAt.toISOString(),
    confirmedById: row.confirmedBy,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    takenBackById: row.takenBackBy,
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
    may: mayDo(actor, row, state),
  };
};

/** Every version of the words of a register, what comes with the programs included; `before` is the last one before it that was not taken back. */
export const listWordings = query(contract, whoMay(wordingPermissions, 'see'), async (tx, _asked, reading) => {
  const { actor, platform, call } = reading;
  const today = platform.todayOf(call);
  const rows = await wordingsOf(tx, actor.controllerId);
  const views = consentPurpose.options.flatMap((purpose) =>
    Object.entries(texts[purpose]).flatMap(([language, text]) => {
      const own = rows.filter((row) => row.purpose === purpose && row.language === language);
      const latest = inForceOn(own, today);
      const beforeOf = ({ version }: WordingRow) =>
        own.find((one) => one.version < version && one.state !== 'taken-back')?.text ?? text;
      return [
        ...own.map((row) => viewOf(actor, row, { text: beforeOf(row), latest, today })),
        shipped(purpose, language, text, latest),
      ];
    }),
  );
  return ok(views);
});
