import { useCallback } from 'react';
import { LinkFamilyMemberDocument } from '../../../generated/commands';
import { useCommand } from '../../../graphql/use-command';
import type { MessageId } from '../../../i18n/message-id';
import { familyOf } from '../family/family-intake';
import { findState } from '../find/find-state';
import { carriedOver, noAnswers, type RegisterValues } from './register.values';

/** What an intake begins with: of a family its person, and otherwise what was looked for. */
export const begunWith = (country: string, intake: string): RegisterValues => {
  const family = familyOf(intake);
  return family ? { ...noAnswers(country), family } : carriedOver(country, findState());
};

/** Links who was just registered to the family they came with, where they said yes to that; answers what there is to say. */
export const useLinkFamily = () => {
  const { send } = useCommand(LinkFamilyMemberDocument);
  return useCallback(
    async ({ family, answers }: RegisterValues, reference: string): Promise<MessageId> => {
      if (!family) return 'register.done';
      if (answers.FAMILY?.decision !== 'GIVEN') return 'register.done.notShown';
      const { personId, memberId } = family;
      const { kind } = await send({ commandId: crypto.randomUUID(), personId, memberId, reference });
      return kind === 'done' ? 'register.done.linked' : 'register.done.notLinked';
    },
    [send],
  );
};
