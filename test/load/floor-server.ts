import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { Pool } from 'pg';

type AddEntry = { readonly input: { readonly id: string; readonly text: string } };

const typeDefs = `
  input AddEntryInput { id: ID!, text: String! }
  type Entry { id: ID! }
  type Query { ready: Boolean! }
  type Mutation { addEntry(input: AddEntryInput!): Entry! }
`;

const insert = { name: 'add-entry', text: 'insert into floor.entry (id, text) values ($1, $2)' };

const main = async (): Promise<void> => {
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });
  const fastify = Fastify();
  const apollo = new ApolloServer({
    typeDefs,
    resolvers: {
      Query: { ready: () => true },
      Mutation: {
        addEntry: async (_: unknown, { input }: AddEntry) => {
          await pool.query({ ...insert, values: [input.id, input.text] });
          return { id: input.id };
        },
      },
    },
    plugins: [fastifyApolloDrainPlugin(fastify)],
  });
  await apollo.start();
  await fastify.register(fastifyApollo(apollo));
  await fastify.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
  process.stdout.write('ready\n');
  process.stdin.resume().once('end', () => process.exit(0));
};

void main();
