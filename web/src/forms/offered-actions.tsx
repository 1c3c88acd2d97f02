import { Button } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { Link } from 'react-router';
import type { MessageId } from '../i18n/message-id';
import { useText } from '../i18n/use-text';

/** What a dialogue is given by whoever opens it; `onLook` closes it and shows what is new. */
export type Opened = { readonly onClose: () => void; readonly onLook: () => void };

/** What is done at once, without a dialogue. */
export type AtOnce = { readonly go: () => void; readonly sending: boolean };

type Way<About> =
  { readonly Dialog: ComponentType<About & Opened> } | { readonly to: (about: About) => string } | AtOnce;

/** The button of an action, `main` where it is expected next, and the dialogue it opens, where it leads or what it does at once. */
export type Offer<About> = Way<About> & { readonly label: MessageId; readonly main?: true };

type OfferedActionsProps<About> = {
  readonly offers: Readonly<Record<string, Offer<About>>>;
  readonly may: readonly string[];
  readonly about: About;
  readonly onLook: () => void;
};

type OfferButtonProps<About> = {
  readonly offer: Offer<About>;
  readonly about: About;
  readonly open: (Dialog: ComponentType<About & Opened>) => void;
};

const OfferButton = <About extends object>({ offer, about, open }: OfferButtonProps<About>) => {
  const label = useText()(offer.label);
  const variant = offer.main ? 'filled' : 'default';
  if ('to' in offer) {
    return (
      <Button variant={variant} component={Link} to={offer.to(about)}>
        {label}
      </Button>
    );
  }
  const { go, sending } = 'Dialog' in offer ? { go: () => open(offer.Dialog), sending: false } : offer;
  return (
    <Button variant={variant} onClick={go} loading={sending}>
      {label}
    </Button>
  );
};

/** The actions that are open now, in the order of their table. */
export const OfferedActions = <About extends object>({ offers, may, about, onLook }: OfferedActionsProps<About>) => {
  const [Dialog, open] = useState<ComponentType<About & Opened> | null>(null);
  const close = (): void => open(null);
  const look = (): void => {
    close();
    onLook();
  };
  return (
    <>
      {Object.entries(offers)
        .filter(([name]) => may.includes(name))
        .map(([name, offer]) => (
          <OfferButton key={name} offer={offer} about={about} open={(next) => open(() => next)} />
        ))}
      {Dialog && <Dialog {...about} onClose={close} onLook={look} />}
    </>
  );
};
