import { whoMay } from '@mrc/access';
import {
  confirmWording as confirm,
  draftWording as draft,
  invalidInput,
  refusal,
  takeBackWording as takeBack,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import {
  checkText,
  confirmWording as decideConfirmation,
  inForceOn,
  stateOn,
  takeBackWording as decideTakingBack,
} from './wording';
import { wordingPermissions } from './wording.permissions';
import { findVersion, insertWording, lockVersions, saveConfirmed, saveTakenBack } from './wording.store';

/** Writes the next version of the words of a purpose in a language; one draft of them waits at a time. */
export const draftWording = useCase(
  draft,
  whoMay(wordingPermissions, 'draft'),
  async ({ commandId: id, purpose, language, text, from }, { platform, call, actor, once }) => {
    const checked = checkText(purpose, language, text);
    if (!checked.ok) return checked;
    const [jurisdiction] = actor.jurisdictions;
    if (jurisdiction === undefined) return refused(refusal('NOT_ALLOWED', {}));
    return once((tx) =>
      unlessTaken(['consent_wording_pkey'], async () => {
        const { controllerId: controller } = actor;
        const versions = await lockVersions(tx, controller, { purpose, language });
        if (versions.some(({ state }) => state === 'draft'))
          return refused(refusal('WORDING_STATE_FORBIDS', { state: 'draft' }));
        const version = Math.max(1, ...versions.map((one) => one.version)) + 1;
        await insertWording(tx, {
          ...{ id, controller, jurisdiction, purpose, language, version, text },
          ...{ state: 'draft', fromDay: from, draftedBy: actor.staffId, draftedAt: platform.causeOf(call).at },
        });
        return ok({ id });
      }),
    );
  },
);

/** A version under the lock of its purpose and language, with how it stands today. */
const loadVersion = async (tx: Tx, controller: string, id: string, today: string) => {
  const found = await findVersion(tx, controller, id);
  if (!found) return undefined;
  const versions = await lockVersions(tx, controller, found);
  const wording = versions.find((one) => one.id === id);
  return wording && { wording, state: stateOn(wording, inForceOn(versions, today), today) };
};

/** A second person who speaks the language confirms a draft. */
export const confirmWording = useCase(
  confirm,
  whoMay(wordingPermissions, 'confirm'),
  async ({ versionId, speaksLanguage }, { platform, call, actor, once }) => {
    if (!speaksLanguage) return invalidInput('speaksLanguage', 'invalid_value');
    return once(async (tx) => {
      const loaded = await loadVersion(tx, actor.controllerId, versionId, platform.todayOf(call));
      if (!loaded) return refused(refusal('NOT_FOUND', {}));
      const decision = decideConfirmation(loaded.wording, actor.staffId, loaded.state);
      if (!decision.ok) return decision;
      await saveConfirmed(tx, versionId, { by: actor.staffId, at: platform.causeOf(call).at });
      return ok({ id: versionId });
    });
  },
);

/** Takes back a draft, or words whose day is still to come. */
export const takeBackWording = useCase(
  takeBack,
  whoMay(wordingPermissions, 'take-back'),
  ({ versionId, note }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const loaded = await loadVersion(tx, actor.controllerId, versionId, platform.todayOf(call));
      if (!loaded) return refused(refusal('NOT_FOUND', {}));
      const decision = decideTakingBack(loaded.wording, loaded.state);
      if (!decision.ok) return decision;
      await saveTakenBack(tx, versionId, { by: actor.staffId, at: platform.causeOf(call).at, note });
      return ok({ id: versionId });
    }),
);
