import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { offerService } from '../../requests/offered-service';
import { EnterInErrorDialog } from '../in-error/enter-in-error-dialog';
import { PersonName } from '../../../ui/person-name';
import { CorrectMemberDialog } from './correct-member-dialog';
import { rememberFamily } from './family-intake';
import { memberInWords, tieInWords } from './family-words';
import type { FamilyMember, OfFamily } from './family.values';
import { EndMemberDialog, LinkMemberDialog, UnlinkMemberDialog } from './member-dialogs';
import classes from './family.module.css';

type MemberLineProps = { readonly person: OfFamily; readonly member: FamilyMember; readonly mayKeep: boolean };

const reunification = 'PRO-05';

type Act = 'correct' | 'link' | 'unlink' | 'end' | 'in-error';

const MemberMenu = ({ person, member, onAct }: Omit<MemberLineProps, 'mayKeep'> & { onAct: (act: Act) => void }) => {
  const text = useText();
  const navigate = useNavigate();
  const register = (): void => {
    const intake = crypto.randomUUID();
    rememberFamily(intake, person, member.id);
    void navigate(`/people/register/${intake}/language`);
  };
  const item = (act: Act) => (
    <Menu.Item onClick={() => onAct(act)}>{text(`family.${act === 'in-error' ? 'inError' : act}`)}</Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={text('family.menu', { who: tieInWords(text, member) })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item('correct')}
        {member.person === null && <Menu.Item onClick={register}>{text('family.register')}</Menu.Item>}
        {item(member.person === null ? 'link' : 'unlink')}
        {person.agreesToCare && member.whereabouts === 'APART' && (
          <Menu.Item
            component={Link}
            to={`/requests/new/${person.id}`}
            onClick={() => offerService(person.id, reunification)}
          >
            {text('family.reunite')}
          </Menu.Item>
        )}
        {item('end')}
        {member.mayBeInError && item('in-error')}
      </Menu.Dropdown>
    </Menu>
  );
};

/** One member of a family: a line, or a link to a record where they agree and who looks may see it. */
export const MemberLine = ({ person, member, mayKeep }: MemberLineProps) => {
  const text = useText();
  const format = useFormat();
  const [act, setAct] = useState<Act | null>(null);
  const { leftOn, leftBecause } = member;
  const dialog = { personId: person.id, member, onClose: () => setAct(null) };
  return (
    <li className={classes['member']}>
      <div className={classes['words']}>
        {member.person !== null && (
          <Link className={classes['name']} to={`/people/${member.person.id}`}>
            <PersonName name={member.person.name} />
          </Link>
        )}
        <p className={classes['change']}>{tieInWords(text, member)}</p>
        <p className={classes['small']}>{memberInWords(text, format, member)}</p>
        {leftOn !== null && leftBecause !== null && (
          <p className={classes['small']}>
            {text('family.left', { because: text(`LeftFamilyBecause.${leftBecause}`), day: format.day(leftOn) })}
          </p>
        )}
      </div>
      {mayKeep && leftOn === null && <MemberMenu person={person} member={member} onAct={setAct} />}
      {act === 'correct' && <CorrectMemberDialog {...dialog} />}
      {act === 'link' && <LinkMemberDialog {...dialog} />}
      {act === 'unlink' && <UnlinkMemberDialog {...dialog} />}
      {act === 'end' && <EndMemberDialog personId={person.id} memberId={member.id} onClose={dialog.onClose} />}
      {act === 'in-error' && (
        <EnterInErrorDialog
          of={member.id}
          say={text('family.inError.say')}
          entries={[{ kind: 'FAMILY_MEMBER', entryId: member.id, words: tieInWords(text, member) }]}
          onClose={dialog.onClose}
        />
      )}
    </li>
  );
};
