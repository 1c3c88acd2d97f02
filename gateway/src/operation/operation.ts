import type { Calls } from '../calls/calls';
import type { Asker } from './heavy-turns';
import type { Loaders } from './loaders';

/** What resolvers get with every operation. */
export type Operation = { readonly calls: Calls; readonly load: Loaders; readonly asker: Asker };

/** Arguments of a page of rows. */
export type PageArguments = { readonly first: number; readonly after?: string | null };
