/** Whether git could not hold a file under this path. */
export function isUnusablePath(path: string): boolean {
  const segments = path.split('/');
  const bad = (segment: string) =>
    segment === '' || segment === '.' || segment === '..' || segment.toLowerCase() === '.git';
  return segments.some(bad) || /[\0\\]/.test(path);
}
