import net from 'node:net';
import { Refusal, exitCodes } from './refusal.mjs';

const host = '127.0.0.1';

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
