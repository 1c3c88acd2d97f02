import type { ApolloDriverConfig } from '@nestjs/apollo';

/** A plugin of the GraphQL server. */
export type ServerPlugin = NonNullable<ApolloDriverConfig['plugins']>[number];
