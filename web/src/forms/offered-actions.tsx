import { Button } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import type { MessageId } from '../i18n/message-id';
import { useText } from '../i18n/use-text';

/** What a dialogue is given by whoever opens it; `onLook` closes it and shows what is new. */
export type Opened = { readonly onClose: () => void; readonly onLook: () => void };

/** What is done at once, without a dialogue. */
export type AtOnce = { readonly go: () => void; readonly sending: boolean };

type Way<About> =
  | { readonly Dialog: ComponentType<About & Opened>; readonly go?: never; readonly sending?: never }
  | (AtOnce & { readonly Dialog?: never });

/** The button of an action, `main` where it is expected next, and the dialogue it opens or what it does at once. */
export type Offer<About> = Way<About> & { readonly label: MessageId; readonly main?: true };

type OfferedActionsProps<Name extends string, About> = {
  readonly offers: Readonly<Record<Name, Offer<About>>>;
  readonly may: readonly string[];
  readonly about: About;
  readonly onLook: () => void;
};

/** The actions that are open now, in the order of their table. */
export const OfferedActions = <Name extends string, About extends object>({
  offers,
  may,
  about,
  onLook,
}: OfferedActionsProps<Name, About>) => {
  const text = useText();
  const [Dialog, open] = useState<Offer<About>['Dialog'] | null>(null);
  const close = (): void => open(null);
  const look = (): void => {
    close();
    onLook();
  };
  return (
    <>
      {Object.entries<Offer<About>>(offers)
        .filter(([name]) => may.includes(name))
        .map(([name, offer]) => (
          <Button
            key={name}
            variant={offer.main ? 'filled' : 'default'}
            onClick={offer.go ?? (() => open(() => offer.Dialog))}
            loading={offer.sending ?? false}
          >
            {text(offer.label)}
          </Button>
        ))}
      {Dialog && <Dialog {...about} onClose={close} onLook={look} />}
    </>
  );
};
