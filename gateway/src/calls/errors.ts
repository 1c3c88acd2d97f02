import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { RefusalCode } from '@mrc/contracts';
import { newId, type Log, type LogFacts } from '@mrc/kernel';
import { traceOf } from '@mrc/service-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes of errors that are neither a refusal of a service nor a defect. */
export type EdgeCode = 'LOCKED' | 'LIMIT' | 'GRAPHQL_VALIDATION_FAILED';

type Details = { readonly status?: number; readonly reference?: string };

/** An error whose code the client may know; it carries nothing else. */
export const codedError = (code: EdgeCode | RefusalCode | 'DEFECT', details: Details = {}): GraphQLError =>
  new GraphQLError(code, {
    extensions: {
      code,
      ...(details.reference === undefined ? {} : { reference: details.reference }),
      ...(details.status === undefined ? {} : { http: { status: details.status } }),
    },
  });

const theClientsOwn: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

const aboutTheDocument: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
]);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const outward = (
  code: string,
  path: GraphQLFormattedError['path'],
  message = code,
  reference?: string,
): GraphQLFormattedError => ({
  message,
  ...(path === undefined ? {} : { path }),
  extensions: { code, ...(reference === undefined ? {} : { reference }) },
});

/**
 * What a client may read of an error: its code, and for a defect a reference under which the log has it once.
 * `explain` lets messages about the document itself through, for people who write documents.
 */
export const errorFormatter =
  (log: Log, explain: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const coded = original instanceof GraphQLError ? original : undefined;
    const code = textOf(coded?.extensions['code'] ?? formatted.extensions?.['code']);
    if (code !== undefined && coded?.message === code) {
      return outward(code, formatted.path, code, textOf(coded.extensions['reference']));
    }
    if (code !== undefined && theClientsOwn.has(code)) {
      return outward(code, undefined, explain && aboutTheDocument.has(code) ? formatted.message : code);
    }
    const reference = newId().slice(0, 8);
    log.error({ reference, path: formatted.path?.join('.'), ...described(original) }, 'A defect');
    return outward('DEFECT', formatted.path, 'DEFECT', reference);
  };

const described = (error: unknown): LogFacts =>
  error instanceof GraphQLError ? { error: 'the answer does not fit the schema' } : traceOf(error);
