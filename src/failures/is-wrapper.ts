const wrappers = [
  'ChildFailedError',
  'subprocess.CalledProcessError',
  'Engine core initialization failed',
  'EngineCore failed',
  'EngineCore encountered',
  'EngineDeadError',
  'WorkerProc initialization failed',
  'WorkerProc failed',
  'WorkerProc hit an exception',
  'SignalException',
  'KeyboardInterrupt',
  'SystemExit',
  'ProcessExitedException',
  'ProcessRaisedException',
  'BrokenProcessPool',
];

/** Whether a line only says that some other process or call failed: torchelastic, accelerate, vLLM, subprocess (leaderboard-domain.md §6.3). */
export function isWrapper(line: string): boolean {
  return wrappers.some((words) => line.includes(words));
}
