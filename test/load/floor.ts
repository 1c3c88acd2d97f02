import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { newId } from '@mrc/kernel';
import { freePort } from '@mrc/testing';
import type { AdminQuery } from '../network/admin-query';
import { done, type Ask } from './arrivals';
import { HttpConnections } from './http-connection';

/** The least a GraphQL server with a database can do: one insert per mutation, in a process of its own. */
export type Floor = { readonly ask: Ask; stop(): Promise<void> };

const query = 'mutation ($input: AddEntryInput!) { addEntry(input: $input) { id } }';
const text = 'as long as the name of somebody';

export const startFloor = async (databaseUrl: string, admin: AdminQuery, connections: number): Promise<Floor> => {
  await admin('create schema if not exists floor');
  await admin('create table if not exists floor.entry (id uuid primary key, text text not null)');
  const port = await freePort();
  const hook = path.join(__dirname, 'typescript.cjs');
  const child = spawn(process.execPath, ['--require', hook, path.join(__dirname, 'floor-server.ts')], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('The floor did not start');
    }),
  ]);
  const line = new HttpConnections({ port, path: '/graphql', headers: {} }, connections);
  return {
    ask: async () => {
      const answer = await line.post(JSON.stringify({ query, variables: { input: { id: newId(), text } } }));
      return answer.startsWith('{"data":{"addEntry":{"id":') ? done : 'error';
    },
    stop: async () => {
      line.close();
      child.stdin.end();
      await ended;
    },
  };
};
