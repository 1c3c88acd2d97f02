import { codeField, codesField, neededNoteField, noteField, pastDayField } from '../../forms/fields';
import { ConfirmDialog } from '../../forms/confirm-dialog';
import { FieldsDialog } from '../../forms/fields-dialog';
import type { DialogEnds } from '../../forms/use-asked';
import {
  DecideDemandDocument,
  EnterDemandInErrorDocument,
  TakeBackDemandErrorDocument,
  WriteDemandDocument,
} from '../../generated/commands';
import {
  everyAuthorityKind,
  everyDemandChannel,
  everyDemandDecision,
  everyDemandedThing,
  everyEnteredInErrorBecause,
} from '../../generated/codes';
import { longest } from '../../generated/longest';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';

export type DemandDialogProps = DialogEnds & { readonly demandId: string };

/** What to say to whoever demands something: the same whatever is known here. */
export const WhatToSay = () => {
  const text = useText();
  return (
    <Notice kind="info" title={text('demands.toSay')}>
      {text('demands.toSay.words')}
    </Notice>
  );
};

/** Writes down what an authority demanded; nobody answers. */
export const WriteDemandDialog = (ends: DialogEnds) => (
  <FieldsDialog
    document={WriteDemandDocument}
    about={{}}
    draft="write-demand"
    draftTitle="draft.writeDemand"
    title="demands.write.title"
    say="demands.write.say"
    action="demands.write.go"
    fields={{
      authority: codeField({
        label: 'demands.authority',
        codes: everyAuthorityKind,
        words: (text, code) => text(`AuthorityKind.${code}`),
        apart: 'OTHER',
      }),
      office: neededNoteField({
        label: 'demands.office',
        hint: 'demands.office.hint',
        longest: longest.writeDemand.office,
      }),
      reference: noteField({ label: 'demands.reference', longest: longest.writeDemand.reference }),
      receivedOn: pastDayField({ label: 'demands.receivedOn' }),
      channel: codeField({
        label: 'demands.channel',
        codes: everyDemandChannel,
        words: (text, code) => text(`DemandChannel.${code}`),
        apart: 'OTHER',
      }),
      asked: codesField({
        label: 'demands.asked',
        codes: everyDemandedThing,
        words: (text, code) => text(`DemandedThing.${code}`),
        needed: true,
      }),
      aboutReference: noteField({
        label: 'demands.about',
        hint: 'demands.about.hint',
        longest: longest.writeDemand.aboutReference,
      }),
      note: noteField({ label: 'demands.note', hint: 'demands.note.hint', longest: longest.writeDemand.note }),
    }}
    {...ends}
  >
    <WhatToSay />
  </FieldsDialog>
);

/** Says what became of a demand. */
export const DecideDemandDialog = ({ demandId, ...ends }: DemandDialogProps) => (
  <FieldsDialog
    document={DecideDemandDocument}
    about={{ demandId }}
    draft={`decide-demand/${demandId}`}
    draftTitle="draft.decideDemand"
    title="demands.decide.title"
    say="demands.decide.say"
    action="demands.decide.go"
    fields={{
      decision: codeField({
        label: 'demands.decision',
        codes: everyDemandDecision,
        words: (text, code) => text(`DemandDecision.${code}`),
      }),
      answeredWith: codesField({
        label: 'demands.answeredWith',
        hint: 'demands.answeredWith.hint',
        codes: everyDemandedThing,
        words: (text, code) => text(`DemandedThing.${code}`),
        needed: false,
      }),
      article: noteField({
        label: 'demands.article',
        hint: 'demands.article.hint',
        longest: longest.decideDemand.article,
      }),
      note: neededNoteField({ label: 'demands.why', longest: longest.decideDemand.note }),
      decidedOn: pastDayField({ label: 'demands.decidedOn' }),
    }}
    {...ends}
  />
);

export const DemandInErrorDialog = ({ demandId, ...ends }: DemandDialogProps) => (
  <FieldsDialog
    document={EnterDemandInErrorDocument}
    about={{ demandId }}
    draft={`demand-in-error/${demandId}`}
    draftTitle="draft.demandInError"
    title="demands.inError.title"
    say="demands.inError.say"
    action="demands.inError.go"
    fields={{
      because: codeField({
        label: 'demands.inError.why',
        codes: everyEnteredInErrorBecause,
        words: (text, code) => text(`EnteredInErrorBecause.${code}`),
        apart: 'OTHER',
      }),
      note: noteField({ label: 'demands.note', longest: longest.enterDemandInError.note }),
    }}
    {...ends}
  />
);

export const TakeBackDialog = ({ demandId, ...ends }: DemandDialogProps) => {
  const text = useText();
  return (
    <ConfirmDialog
      document={TakeBackDemandErrorDocument}
      title={text('demands.takeBack.title')}
      action={text('demands.takeBack.go')}
      ask={(commandId) => ({ commandId, demandId })}
      {...ends}
    >
      <p style={{ marginTop: 0 }}>{text('demands.takeBack.say')}</p>
    </ConfirmDialog>
  );
};
