import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import {
  MyOrganisationDocument,
  OfferingsOfDocument,
  OfficersDocument,
  type OfferingsOfQuery,
  type OfficersQuery,
} from '../../generated/directory';
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
import { OfferingOfficers } from './offering-officers';
import { Agreement, NotReceiving, Places, Speed } from './offering-facts';

type Offering = OfferingsOfQuery['offerings']['rows'][number];

const none = {};

type OfferingCardProps = {
  readonly offering: Offering;
  readonly mine: boolean;
  readonly officers: OfficersQuery['officers'];
  readonly again: () => void;
};

const OfferingCard = ({ offering, mine, officers, again }: OfferingCardProps) => {
  const text = useText();
  const format = useFormat();
  return (
    <Card title={format.list(offering.serviceCodes.map((code) => serviceName(text, code)))}>
      <div className={classes['facts']}>
        <Places offering={offering} />
        <Speed offering={offering} />
        <NotReceiving offering={offering} />
        {!mine && <Agreement offering={offering} />}
        <span>{format.list(offering.languages.map(format.language))}</span>
        {offering.confidential && <span>{text('directory.confidential')}</span>}
      </div>
      {mine && offering.organisation && (
        <CapacityChoice
          offeringId={offering.id}
          hasPlaces={offering.hasPlaces}
          version={offering.organisation.version}
          again={again}
        />
      )}
      {officers.length > 0 && offering.organisation && (
        <OfferingOfficers
          offeringId={offering.id}
          version={offering.organisation.version}
          officers={officers}
          again={again}
        />
      )}
    </Card>
  );
};

type OrganisationProps = { readonly id: string; readonly name?: string; readonly mine: boolean };

const Organisation = ({ id, name, mine }: OrganisationProps) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ organisationId: id }), [id]);
  const reading = useRead({ document: OfferingsOfDocument, variables });
  const mayAttach = useHasRole(['ADMINISTRATOR']);
  const officers = useRead({ document: OfficersDocument, variables, pause: !mayAttach });
  const again = (): void => {
    reading.again();
    if (mayAttach) officers.again();
  };
  useAnyChange(reading.again, 1_500);
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
      {({ offerings: { rows } }) => {
        const [first] = rows;
        const organisation = first?.organisation;
        const title = organisation?.name ?? name ?? first?.organisationName ?? text('directory.organisation');
        return (
          <>
            <PageHead
              tab={text(mine ? 'mine.title' : 'directory.organisation')}
              title={title}
              {...(mine ? {} : { back: { to: '/directory', place: text('directory.title') } })}
              below={
                organisation && (
                  <div className={classes['facts']}>
                    <span>{text(`OrganisationKind.${organisation.kind}`)}</span>
                    <span>
                      {organisation.city}, {format.country(organisation.country)}
                    </span>
                    {organisation.publicAuthority && <span>{text('directory.authority.yes')}</span>}
                    <span>{text(`SharesWithEnforcement.${organisation.sharesWithImmigrationEnforcement}`)}</span>
                  </div>
                )
              }
            />
            {mine && <p className={classes['say']}>{text('mine.say')}</p>}
            {rows.length === 0 && (
              <ScreenState title={text('directory.noOffers')} say={text('directory.noOffers.say')} />
            )}
            <div className={classes['cards']}>
              {rows.map((offering) => (
                <OfferingCard
                  key={offering.id}
                  offering={offering}
                  mine={mine}
                  officers={officers.data?.officers ?? []}
                  again={again}
                />
              ))}
            </div>
          </>
        );
      }}
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
      {({ myProfile }) => <Organisation id={myProfile.organisationId} name={myProfile.organisationName} mine />}
    </Loaded>
  );
};
