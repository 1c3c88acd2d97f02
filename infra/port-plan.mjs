import { instanceName, portsOfInstances, services } from './environment.mjs';
import { assertPortFree, assertPortOpens } from './ports.mjs';
import { exitCodes, Refusal } from './refusal.mjs';

const highest = 65_535;
const ofConsole = { set: 'PORT', another: 'set PORT to another one', browsed: true, addresses: ['127.0.0.1', '::1'] };
const ofOthers = { set: 'PORT_BASE', another: 'set PORT_BASE to another range' };

/** Every port that a start listens on, what it is for and how another one is chosen; first those that browsers open. */
export const portPlan = ({ ports, databaseUrl }, withKafka) => {
  const instances = portsOfInstances(ports);
  const consoleOf = (place) => (place === 0 ? 'the web console' : `the web console of gateway ${place + 1}`);
  const server = (port, what) => ({ port, what, ...ofOthers });
  return [
    ...instances.map(({ gateway }, place) => ({ port: gateway, what: consoleOf(place), ...ofConsole })),
    ...(databaseUrl ? [] : [server(ports.postgres, 'Postgres')]),
    ...(withKafka ? [server(ports.kafka, 'Kafka'), server(ports.kafkaController, "Kafka's controller")] : []),
    ...instances.flatMap(({ services: own }, place) =>
      services.flatMap((name) => [
        server(own[name].service, `the service ${instanceName(name, place)}`),
        { ...server(own[name].http, `the health of ${instanceName(name, place)}`), browsed: true },
      ]),
    ),
  ];
};

/** Refuses with one sentence a plan in which a port is none, or is meant for two. */
export const assertPortsFit = (plan) => {
  const tooHigh = plan.find(({ port }) => port > highest);
  if (tooHigh)
    throw new Refusal(
      `Port ${tooHigh.port}, meant for ${tooHigh.what}, is above ${highest}: lower ${tooHigh.set}, or start fewer instances.`,
      exitCodes.portInUse,
    );
  const first = new Map();
  for (const { port, what } of plan) {
    if (first.has(port))
      throw new Refusal(
        `Port ${port} is meant for ${first.get(port)} and for ${what}: set PORT or PORT_BASE to another range.`,
        exitCodes.portInUse,
      );
    first.set(port, what);
  }
};

/** Refuses with one sentence a plan with a port that no browser opens or that something listens on. */
export const assertPortsFree = async (plan) => {
  for (const { port, what, another, browsed } of plan) if (browsed) assertPortOpens(port, what, another);
  for (const { port, what, another, addresses } of plan)
    await assertPortFree(port, what, `stop that program or ${another}`, addresses);
};
