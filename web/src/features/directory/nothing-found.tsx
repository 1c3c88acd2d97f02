import { useText } from '../../i18n/use-text';
import { ScreenState } from '../../ui/screen-state';

/** Where nothing fits: by another name, or without a filter, something may. */
export const NothingFound = ({ words }: { readonly words: string | null }) => {
  const text = useText();
  const id = words === null ? 'directory.empty' : 'directory.empty.find';
  return <ScreenState title={text(id)} say={text(`${id}.say`)} />;
};
