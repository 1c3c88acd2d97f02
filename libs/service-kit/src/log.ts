import { isNativeError } from 'node:util/types';
import { currentTraceparent, type Log } from '@mrc/kernel';
import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import { logOutput } from './log-output';

/** A log of JSON lines with the trace of what is running; `service` names who writes. */
export const createLog = (service: string, level: string): Log => {
  const logger = pino(
    {
      level,
      base: { service },
      messageKey: 'says',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const traceparent = currentTraceparent();
        return traceparent ? { trace: traceparent.slice(3, 35) } : {};
      },
    },
    logOutput,
  );
  return {
    debug: (facts, sentence) => {
      logger.debug(facts, sentence);
    },
    info: (facts, sentence) => {
      logger.info(facts, sentence);
    },
    warn: (facts, sentence) => {
      logger.warn(facts, sentence);
    },
    error: (facts, sentence) => {
      logger.error(facts, sentence);
    },
  };
};

/** Nest's own start-up lines, at debug level; its error lines only say that there was one, since they may carry values. */
export const nestLog = (log: Log): LoggerService => ({
  log: (message: unknown, context?: unknown) => {
    log.debug({ from: String(context) }, typeof message === 'string' ? message : 'Nest says something');
  },
  warn: (_message: unknown, context?: unknown) => {
    log.debug({ from: String(context) }, 'Nest warns');
  },
  error: (_message: unknown, _stack?: unknown, context?: unknown) => {
    log.warn({ from: String(context) }, 'Nest reports an error');
  },
});

/** Where an error came from: its name and stack frames, without its message, which may carry values. */
export const traceOf = (error: unknown): { error: string; frames: string } =>
  isNativeError(error)
    ? {
        error: error.name === 'DatabaseError' ? error.message : error.name,
        frames: (error.stack ?? '')
          .split('\n')
          .filter((line) => line.startsWith('    at '))
          .slice(0, 6)
          .map((line) => line.trim())
          .join(' | '),
      }
    : { error: 'unknown', frames: '' };
