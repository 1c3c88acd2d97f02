import net from 'node:net';
import { Refusal, exitCodes } from './refusal.mjs';

const host = '127.0.0.1';

// Above 1023, of the ports that the fetch standard blocks (https://fetch.spec.whatwg.org/#port-blocking).
const blockedByBrowsers = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Refuses with one sentence a port that no browser opens, nor `fetch` here. */
export const assertPortOpens = (port, what, remedy) => {
  if (blockedByBrowsers.has(port))
    throw new Refusal(
      `Port ${port}, meant for ${what}, is one that browsers never open: ${remedy}.`,
      exitCodes.portInUse,
    );
};

const tryListen = (port, address) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host: address, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });

/** Refuses with one sentence when something already listens on the port. */
export const assertPortFree = async (port, what, remedy, addresses = [host]) => {
  for (const address of addresses) await assertAddressFree(port, address, what, remedy);
};

const assertAddressFree = async (port, address, what, remedy) => {
  try {
    await tryListen(port, address);
  } catch (error) {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    const why = error.code === 'EACCES' ? 'may not be opened by this user' : 'is already in use by another program';
    throw new Refusal(`Port ${port}, needed for ${what}, ${why}: ${remedy}.`, exitCodes.portInUse);
  }
};

/** A port of the loopback address that nothing listens on at this moment. */
export const freePort = () => tryListen(0, host);

/** Whether something accepts connections there. */
export const accepts = (port, address = host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: address });
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
