import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import {
  MyOrganisationDocument,
  OfferingsOfDocument,
  OfficersDocument,
  OrganisationDocument,
  type OfferingsOfQuery,
  type OfficersQuery,
  type OrganisationQuery,
} from '../../generated/directory';
import { SetOfferingHoursDocument, SetOpeningHoursDocument } from '../../generated/commands';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useHasRole } from '../../session/use-session';
import { Card } from '../../ui/card';
import { PageHead } from '../../ui/page-head';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { CapacityChoice } from './capacity-choice';
import classes from './directory.module.css';
import { HoursDialog } from './hours-dialog';
import { OfferingOfficers } from './offering-officers';
import { Opening } from './opening';
import { ChangeHours, Week } from './week';
import { Agreement, NotReceiving, Places, Speed } from './offering-facts';

type Offering = OfferingsOfQuery['offerings']['rows'][number];
type Shown = Extract<OrganisationQuery['organisation'], { readonly __typename: 'Organisation' }>;

const none = {};

type OfferingCardProps = {
  readonly offering: Offering;
  readonly organisation: Shown;
  readonly mine: boolean;
  readonly officers: OfficersQuery['officers'];
  readonly again: () => void;
};

const OfferingCard = ({ offering, organisation, mine, officers, again }: OfferingCardProps) => {
  const text = useText();
  const format = useFormat();
  const services = format.list(offering.serviceCodes.map((code) => serviceName(text, code)));
  const { version } = organisation;
  const about = { offeringId: offering.id, expectedVersion: version };
  return (
    <Card title={services}>
      <div className={classes['facts']}>
        <Places offering={offering} />
        <span className={classes['dim']}>{text('directory.asOf', { day: format.day(offering.capacityAsOf) })}</span>
        <Speed offering={offering} />
        <NotReceiving offering={offering} />
        {!mine && <Agreement offering={offering} />}
        <span>{format.list(offering.languages.map(format.language))}</span>
        {offering.confidential && <span>{text('directory.confidential')}</span>}
      </div>
      {offering.hasOwnHours && offering.openingHours !== null ? (
        <>
          <p className={classes['own']}>
            <Opening place={offering} /> {text('hours.own', { place: offering.city })}
          </p>
          <Week hours={offering.openingHours} />
        </>
      ) : (
        offering.opening !== null && <p className={classes['own']}>{text('hours.asPartner')}</p>
      )}
      {mine && (
        <CapacityChoice offeringId={offering.id} hasPlaces={offering.hasPlaces} version={version} again={again} />
      )}
      {officers.length > 0 && (
        <OfferingOfficers offeringId={offering.id} version={version} officers={officers} again={again} />
      )}
      {offering.may.includes('SET_HOURS') && (
        <ChangeHours
          of={services}
          dialog={(close) => (
            <HoursDialog
              document={SetOfferingHoursDocument}
              about={about}
              id={offering.id}
              hours={offering.hasOwnHours ? offering.openingHours : null}
              none="none"
              onClose={close}
              onLook={again}
            />
          )}
        />
      )}
    </Card>
  );
};

type HoursCardProps = { readonly organisation: Shown; readonly again: () => void };

const HoursCard = ({ organisation, again }: HoursCardProps) => {
  const text = useText();
  const { id, version, name, city, openingHours, may } = organisation;
  return (
    <Card title={text('hours.title')}>
      <Opening place={organisation} />
      {openingHours !== null && (
        <>
          <Week hours={openingHours} />
          <p className={classes['own']}>{text('hours.of', { place: city })}</p>
        </>
      )}
      {may.includes('SET_HOURS') && (
        <ChangeHours
          of={name}
          dialog={(close) => (
            <HoursDialog
              document={SetOpeningHoursDocument}
              about={{ organisationId: id, expectedVersion: version }}
              id={id}
              hours={openingHours}
              none="unknown"
              onClose={close}
              onLook={again}
            />
          )}
        />
      )}
    </Card>
  );
};

const Facts = ({ organisation }: { readonly organisation: Shown }) => {
  const text = useText();
  const format = useFormat();
  return (
    <div className={classes['facts']}>
      <span>{text(`OrganisationKind.${organisation.kind}`)}</span>
      <span>
        {organisation.city}, {format.country(organisation.country)}
      </span>
      {organisation.publicAuthority && <span>{text('directory.authority.yes')}</span>}
      <span>{text(`SharesWithEnforcement.${organisation.sharesWithImmigrationEnforcement}`)}</span>
    </div>
  );
};

type OrganisationViewProps = { readonly organisation: Shown; readonly mine: boolean; readonly again: () => void };

const OrganisationView = ({ organisation, mine, again }: OrganisationViewProps) => {
  const text = useText();
  const variables = useMemo(() => ({ organisationId: organisation.id }), [organisation.id]);
  const offerings = useRead({ document: OfferingsOfDocument, variables });
  const mayAttach = useHasRole(['ADMINISTRATOR']);
  const officers = useRead({ document: OfficersDocument, variables, pause: !mayAttach });
  const lookAgain = (): void => {
    again();
    offerings.again();
    if (mayAttach) officers.again();
  };
  useAnyChange(lookAgain, 1_500);
  return (
    <>
      <PageHead
        tab={text(mine ? 'mine.title' : 'directory.organisation')}
        title={organisation.name}
        {...(mine ? {} : { back: { to: '/directory', place: text('directory.title') } })}
        below={<Facts organisation={organisation} />}
      />
      {mine && <p className={classes['say']}>{text('mine.say')}</p>}
      <div className={classes['cards']}>
        <HoursCard organisation={organisation} again={lookAgain} />
        <Loaded reading={offerings} skeleton={<Skeleton height={180} />}>
          {({ offerings: { rows } }) => (
            <>
              {rows.length === 0 && organisation.kind === 'PARTNER_AGENCY' && (
                <ScreenState title={text('directory.noOffers')} say={text('directory.noOffers.say')} />
              )}
              {rows.map((offering) => (
                <OfferingCard
                  key={offering.id}
                  offering={offering}
                  organisation={organisation}
                  mine={mine}
                  officers={officers.data?.officers ?? []}
                  again={lookAgain}
                />
              ))}
            </>
          )}
        </Loaded>
      </div>
    </>
  );
};

const Organisation = ({ id, mine }: { readonly id: string; readonly mine: boolean }) => {
  const text = useText();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: OrganisationDocument, variables });
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
      {({ organisation }) =>
        organisation.__typename === 'Organisation' ? (
          <OrganisationView organisation={organisation} mine={mine} again={reading.again} />
        ) : (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        )
      }
    </Loaded>
  );
};

/** One organisation with everything it offers. */
export const OrganisationPage = () => {
  const { id = '' } = useParams();
  return <Organisation key={id} id={id} mine={false} />;
};

/** A partner's own organisation, where it says whether there are places. */
export const MyOrganisationPage = () => {
  const reading = useRead({ document: MyOrganisationDocument, variables: none });
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
      {({ myProfile }) => <Organisation id={myProfile.organisationId} mine />}
    </Loaded>
  );
};
