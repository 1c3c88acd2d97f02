import { Button } from '@mantine/core';
import { useText } from '../../../i18n/use-text';
import type { Block } from './correct.values';

/** Opens the correction of a block of facts; of several migrations, of this one. */
export type OnCorrect = (block: Block, episodeId?: string) => void;

type CorrectButtonProps = {
  readonly block: Block;
  readonly onCorrect: OnCorrect | undefined;
  /** Of several migrations, which one it is and how it is told from the others. */
  readonly episode?: { readonly id: string; readonly words: string };
};

/** Opens the correction of a block of facts; nothing where nobody may. */
export const CorrectButton = ({ block, onCorrect, episode }: CorrectButtonProps) => {
  const text = useText();
  if (onCorrect === undefined) return null;
  const words = [text(`correct.block.${block}`), episode?.words].filter(Boolean).join(', ');
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      px={4}
      aria-label={text('correct.go.of', { block: words })}
      onClick={() => onCorrect(block, episode?.id)}
    >
      {text('correct.go')}
    </Button>
  );
};
