import { Modal } from '@mantine/core';
import { useText } from '../i18n/use-text';
import classes from './keys-help.module.css';
import { useRail } from './places';

const Line = ({ keys, says }: { readonly keys: readonly string[]; readonly says: string }) => (
  <tr>
    <td className={classes['keys']}>
      {keys.map((key, index) => (
        <kbd key={`${key}${index}`}>{key}</kbd>
      ))}
    </td>
    <td>{says}</td>
  </tr>
);

export const KeysHelp = ({ shown, onClose }: { readonly shown: boolean; readonly onClose: () => void }) => {
  const text = useText();
  const entries = useRail();
  return (
    <Modal
      opened={shown}
      onClose={onClose}
      title={text('keys.title')}
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      <table className={classes['table']}>
        <tbody>
          <Line keys={['/']} says={text('keys.find')} />
          {entries.map((entry) => (
            <Line key={entry.to} keys={['g', entry.letter]} says={text('keys.go', { place: text(entry.label) })} />
          ))}
          <Line keys={['n']} says={text('keys.new')} />
          <Line keys={['Ctrl', 'Enter']} says={text('keys.send')} />
          <Line keys={['Esc', 'Esc', 'Esc']} says={text('keys.leave')} />
          <Line keys={['?']} says={text('keys.help')} />
        </tbody>
      </table>
    </Modal>
  );
};
