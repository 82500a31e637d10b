import { type Logger, pino } from 'pino';

/** The log, one JSON line an entry, on standard error. Nothing that may hold a secret is ever written. */
export function openLog(environment: NodeJS.ProcessEnv): Logger {
  const redact = [
    'token',
    'secret',
    'authorization',
    '*.token',
    '*.secret',
    '*.authorization',
    'err.config',
    'err.request',
  ];
  return pino({ level: environment.LOG_LEVEL ?? 'warn', redact }, pino.destination({ dest: 2, sync: false }));
}
