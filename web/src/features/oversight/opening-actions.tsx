import { useAsked } from '../../forms/use-asked';
import { Button, Group } from '@mantine/core';
import { ConfirmDialog } from '../../forms/confirm-dialog';
import { codeField, neededNoteField, noteField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import { everyOversightOutcome } from '../../generated/codes';
import {
  CloseOpeningQuestionDocument,
  ReviewOpeningDocument,
  TakeBackOpeningReviewDocument,
} from '../../generated/commands';
import { longest } from '../../generated/longest';
import { useText } from '../../i18n/use-text';
import type { OpeningReview } from './opening-words';

type OpeningActionsProps = { readonly review: OpeningReview; readonly again: () => void };

/** What may be said of an opening now. */
export const OpeningActions = ({ review, again }: OpeningActionsProps) => {
  const text = useText();
  const { asked, ask, ends } = useAsked<'right' | 'question' | 'close' | 'take-back'>(again);
  const { id: reviewId, version: expectedVersion, may } = review;
  const about = { reviewId, expectedVersion };
  return (
    <Group mt="md" gap="xs">
      {may.includes('REVIEW') && (
        <>
          <Button onClick={() => ask('right')}>{text('oversight.right')}</Button>
          <Button variant="default" onClick={() => ask('question')}>
            {text('oversight.question')}
          </Button>
        </>
      )}
      {may.includes('CLOSE') && <Button onClick={() => ask('close')}>{text('oversight.close')}</Button>}
      {may.includes('TAKE_BACK') && (
        <Button variant="default" onClick={() => ask('take-back')}>
          {text('oversight.takeBack')}
        </Button>
      )}
      {asked === 'right' && (
        <FieldsDialog
          document={ReviewOpeningDocument}
          about={{ ...about, finds: 'AS_IT_SHOULD_BE' }}
          draft={`review-opening/${reviewId}/right`}
          draftTitle="draft.reviewOpening"
          title="oversight.right.title"
          say="oversight.right.say"
          action="oversight.right"
          fields={{ note: noteField({ label: 'oversight.note', longest: longest.reviewOpening.note }) }}
          {...ends}
        />
      )}
      {asked === 'question' && (
        <FieldsDialog
          document={ReviewOpeningDocument}
          about={{ ...about, finds: 'QUESTION' }}
          draft={`review-opening/${reviewId}/question`}
          draftTitle="draft.reviewOpening"
          title="oversight.question.title"
          say="oversight.question.say"
          action="oversight.question"
          fields={{
            note: neededNoteField({ label: 'oversight.question.note', longest: longest.reviewOpening.note }),
          }}
          {...ends}
        />
      )}
      {asked === 'close' && (
        <FieldsDialog
          document={CloseOpeningQuestionDocument}
          about={about}
          draft={`review-opening/${reviewId}/close`}
          draftTitle="draft.reviewOpening"
          title="oversight.close.title"
          action="oversight.close"
          fields={{
            outcome: codeField({
              label: 'oversight.outcome',
              codes: everyOversightOutcome,
              words: (words, code) => words(`OversightOutcome.${code}`),
            }),
            note: noteField({
              label: 'oversight.note',
              hint: 'oversight.close.note.hint',
              longest: longest.closeOpeningQuestion.note,
            }),
          }}
          {...ends}
        />
      )}
      {asked === 'take-back' && (
        <ConfirmDialog
          document={TakeBackOpeningReviewDocument}
          title={text('oversight.takeBack.title')}
          action={text('oversight.takeBack')}
          ask={(commandId) => ({ commandId, ...about })}
          {...ends}
        >
          <p style={{ marginTop: 0 }}>{text('oversight.takeBack.say')}</p>
        </ConfirmDialog>
      )}
    </Group>
  );
};
