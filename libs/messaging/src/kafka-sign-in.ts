import { createRequire } from 'node:module';
import type { Socket } from 'node:net';

/** What of kafkajs's connection to one broker is mended. */
type Connection = {
  readonly socket: Socket;
  readonly requestTimeout: number;
  readonly authHandlers: { onError(): void } | null;
  sendAuthRequest(request: object): Promise<unknown>;
};

const isConnection = (loaded: unknown): loaded is { readonly prototype: Connection } =>
  typeof loaded === 'function' && 'sendAuthRequest' in Object(loaded.prototype);

let mended = false;

/**
 * Lets signing in to a broker fail where the connection is lost meanwhile or nobody answers in time. kafkajs 2.2.4 waits for ever where
 * the connection is reset or the broker is silent, and every request to that broker waits with it (found by losing acknowledgements).
 */
export const failUnansweredSignIn = (): void => {
  if (mended) return;
  mended = true;
  const loaded: unknown = createRequire(__filename)('kafkajs/src/network/connection');
  if (!isConnection(loaded)) throw new Error('This kafkajs has no connection to mend');
  const { prototype } = loaded;
  const sends = prototype.sendAuthRequest;
  prototype.sendAuthRequest = async function (request) {
    const { socket } = this;
    const fail = () => this.authHandlers?.onError();
    const giveUp = setTimeout(() => {
      socket.destroy();
      fail();
    }, this.requestTimeout);
    socket.once('close', fail);
    try {
      return await sends.call(this, request);
    } finally {
      clearTimeout(giveUp);
      socket.off('close', fail);
    }
  };
};
