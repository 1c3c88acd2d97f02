import { accessLogCalls } from './access-log-calls';
import { ledgerCalls } from './ledger-calls';
import { oversightCalls } from './oversight-calls';
import { rateCalls } from './rate-calls';

/** Who looks at how records are used, and what people are told of it. */
export const dataProtectionCalls = { ...oversightCalls, ...rateCalls, ...ledgerCalls, ...accessLogCalls };
