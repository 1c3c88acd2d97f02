import { Button } from '@mantine/core';
import { useText } from '../../../i18n/use-text';
import type { Block } from './correct.values';

type CorrectButtonProps = { readonly block: Block; readonly onCorrect: ((block: Block) => void) | undefined };

/** Opens the correction of a block of facts; nothing where nobody may. */
export const CorrectButton = ({ block, onCorrect }: CorrectButtonProps) => {
  const text = useText();
  if (onCorrect === undefined) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      px={4}
      aria-label={text('correct.go.of', { block: text(`correct.block.${block}`) })}
      onClick={() => onCorrect(block)}
    >
      {text('correct.go')}
    </Button>
  );
};
