import { readdirSync, existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import statics from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const immutable = /^assets\//;
const notOfTheConsole = /^\/(graphql|session|oidc|live|health|metrics|assets)(\/|$)/;
const screen = /^[\w/-]*$/;
const notServed: ReadonlySet<string> = new Set(['documents.json']);

const filesIn = (root: string): ReadonlySet<string> => {
  if (!existsSync(root)) return new Set();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Set(names.filter((name) => !notServed.has(name)));
};

const nameOf = (request: FastifyRequest): string | undefined => {
  try {
    return decodeURIComponent(request.url.split('?', 1)[0] ?? '').slice(1);
  } catch {
    return undefined;
  }
};

/** Serves the built console: its files, and its start page for every path that is one of its screens. */
export const serveConsole = async (app: NestFastifyApplication, webRoot: string): Promise<void> => {
  const root = resolve(webRoot);
  const files = filesIn(root);
  await app.register(statics, { root, serve: false, preCompressed: true, cacheControl: false, dotfiles: 'deny' });
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const name = nameOf(request);
    if (name !== undefined && files.has(name) && name !== 'index.html') {
      void reply.header('cache-control', immutable.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
      return reply.sendFile(name);
    }
    const isScreen = name !== undefined && screen.test(name) && !notOfTheConsole.test(`/${name}`);
    if (!files.has('index.html') || !(isScreen || name === 'index.html'))
      return reply.code(404).send({ code: 'NOT_FOUND' });
    void reply.header('cache-control', 'no-cache');
    return reply.sendFile('index.html');
  };
  app
    .getHttpAdapter()
    .getInstance()
    .route({ method: ['GET', 'HEAD'], url: '/*', handler: answer });
};
