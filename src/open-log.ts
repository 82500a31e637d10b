import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The log, one JSON line an entry, on standard error. Nothing that may hold a secret is ever written; a database's error
 * brings the values of its statement along, and those of an interaction open its answer.
 */
export function openLog(
  environment: NodeJS.ProcessEnv,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  const redact = [
    'token',
    'secret',
    'authorization',
    '*.token',
    '*.secret',
    '*.authorization',
    'err.config',
    'err.request',
    'err.params',
    'err.parameters',
  ];
  return pino({ level: environment.LOG_LEVEL ?? 'warn', redact }, destination);
}
