import { pbkdf2Sync, randomBytes } from 'node:crypto';
import net from 'node:net';

const clientId = 'mrc-start';
const apis = { saslHandshake: [17, 1], saslAuthenticate: [36, 1], alterUserScramCredentials: [51, 0] };
const scramSha512 = 2;
const leastIterations = 4096;
const answerWithinMs = 10_000;

const whole = (bytes, value) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
};
const unsignedVarint = (value) =>
  value < 128 ? Buffer.from([value]) : Buffer.concat([Buffer.from([(value & 127) | 128]), unsignedVarint(value >>> 7)]);
const text = (value) => Buffer.concat([whole(2, Buffer.byteLength(value)), Buffer.from(value)]);
const bytes = (value) => Buffer.concat([whole(4, value.length), value]);
const compact = (value) => Buffer.concat([unsignedVarint(value.length + 1), value]);
const compactArray = (items) => Buffer.concat([unsignedVarint(items.length + 1), ...items]);
const noTags = Buffer.from([0]);

const frame = ([key, version], flexible, body) =>
  bytes(
    Buffer.concat([
      whole(2, key),
      whole(2, version),
      whole(4, 0),
      text(clientId),
      ...(flexible ? [noTags] : []),
      ...body,
    ]),
  );

const exchange = (socket, request) =>
  new Promise((resolve, reject) => {
    let arrived = Buffer.alloc(0);
    const settle = (end) => {
      socket.removeAllListeners();
      // An error after the answer is of no interest, and would end the process without a listener.
      socket.on('error', () => undefined);
      end();
    };
    const fail = (why) => settle(() => reject(new Error(why)));
    socket.setTimeout(answerWithinMs, () => fail('it does not answer'));
    socket.on('error', (error) => fail(error.message));
    socket.on('close', () => fail('it closed the connection'));
    socket.on('data', (chunk) => {
      arrived = Buffer.concat([arrived, chunk]);
      const complete = arrived.length >= 4 && arrived.length >= 4 + arrived.readInt32BE(0);
      if (complete) settle(() => resolve(arrived.subarray(8)));
    });
    socket.write(request);
  });

const assertNoError = (code, what) => {
  if (code !== 0) throw new Error(`${what} was answered with error ${code}`);
};

const signIn = async (socket, { username, password }) => {
  const handshake = await exchange(socket, frame(apis.saslHandshake, false, [text('PLAIN')]));
  assertNoError(handshake.readInt16BE(0), 'the way to sign in');
  const proof = Buffer.from(`\0${username}\0${password}`);
  const answer = await exchange(socket, frame(apis.saslAuthenticate, false, [bytes(proof)]));
  assertNoError(answer.readInt16BE(0), 'the sign-in of the administrator');
};

const upsertion = ([name, password]) => {
  const salt = randomBytes(32);
  const salted = pbkdf2Sync(password, salt, leastIterations, 64, 'sha512');
  return Buffer.concat([
    compact(Buffer.from(name)),
    whole(1, scramSha512),
    whole(4, leastIterations),
    compact(salt),
    compact(salted),
    noTags,
  ]);
};

const readUnsignedVarint = (buffer, at) => {
  let value = 0;
  for (let place = 0; ; place += 1) {
    const byte = buffer.readUInt8(at + place);
    value += (byte & 127) * 2 ** (7 * place);
    if (byte < 128) return { value, next: at + place + 1 };
  }
};

// The answer: tags, four bytes of throttling, then per user its name, an error code and a sentence.
const assertAllTaken = (answer) => {
  let { value: count, next: at } = readUnsignedVarint(answer, 5);
  for (let user = 1; user < count; user += 1) {
    const name = readUnsignedVarint(answer, at);
    at = name.next + name.value - 1;
    assertNoError(answer.readInt16BE(at), `the password of ${answer.toString('utf8', name.next, at)}`);
    const sentence = readUnsignedVarint(answer, at + 2);
    at = sentence.next + Math.max(0, sentence.value - 1) + 1;
  }
};

/** Sets the passwords of SCRAM-SHA-512 users, `{ name: password }`, on a broker of this machine, signed in as its administrator where one is named. */
export const setScramPasswords = async (port, administrator, passwords) => {
  const socket = net.connect(port, '127.0.0.1');
  try {
    if (administrator) await signIn(socket, administrator);
    const users = [compactArray([]), compactArray(Object.entries(passwords).map(upsertion)), noTags];
    assertAllTaken(await exchange(socket, frame(apis.alterUserScramCredentials, true, users)));
  } finally {
    socket.destroy();
  }
};
