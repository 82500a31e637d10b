const publicHost =
  /(^|\.)(huggingface\.co|hf\.co|github\.com|githubusercontent\.com|pytorch\.org|pypi\.org|python\.org)$/i;

type Rule = [pattern: RegExp, replacement: string | ((...match: string[]) => string)];

/** Secrets first, so that no later rule cuts one in half. */
const rules: Rule[] = [
  [/(hf|api_org|gh[pousr]|npm)_[A-Za-z0-9]{20,}/g, '<token>'],
  [/(AKIA|ASIA)[A-Z0-9]{12,}/g, '<token>'],
  [/\b(github_pat_|glpat-|xox[abprs]-|sk-)[A-Za-z0-9_-]{10,}/g, '<token>'],
  [/eyJ[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]{4,}){0,2}/g, '<token>'],
  [/\b(Bearer|Basic)\s{1,4}[^\s"',;]+/gi, '$1 <token>'],
  [/([?&][\w-]*(?:signature|credential|token|key|policy)[\w-]*=)[^&\s"']+/gi, '$1<token>'],
  [
    /(\b[\w-]*(?:token|secret|passw(?:or)?d|api_?key|access_key(?:_id)?)["']?\s{0,3}[=:]\s{0,3})["']?[^\s"',;)}<]{4,}["']?/gi,
    '$1<secret>',
  ],
  [/(:\/\/)[^\s/@:]{1,80}:[^\s/@]{1,200}@/g, '$1<secret>@'],
  [/[A-Za-z0-9+=_-]{36,}/g, (run) => (looksRandom(run) ? '<secret>' : run)],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, '<e-mail>'],
  [/\bip-\d{1,3}(?:-\d{1,3}){3}[\w.-]*/g, '<host>'],
  [/(\bON )[\w.-]+(?= CANCELLED)/g, '$1<host>'],
  [/((?:srun|slurmstepd): (?:error: )?)(?!\*|error:|Detected)[\w.[\],-]+(?=:)/g, '$1<host>'],
  [/(\b(?:host(?:name)?|node(?:list|name)?)\s{0,12}[:=]\s{0,4})[\w.[\]-]+/gi, '$1<host>'],
  [/\b(?:node|compute|worker|nid|dgx|host)[a-z]{0,6}[-_]?\d{1,6}(?:-\d{1,4}){0,3}\b/g, '<host>'],
  [
    /\b(?:[a-z0-9_-]{1,63}\.){1,8}(?:com|net|org|edu|io|ai|co|cloud|dev|internal|local|lan|corp|intra|cluster)\b(?![.(])(?::\d{1,5})?/gi,
    (host) => (publicHost.test(host.replace(/:\d+$/, '')) ? host : '<host>'),
  ],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d{1,5})?/g, '<address>'],
  [/\b(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}\b(?!:)/gi, '<address>'],
  [/\b(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}\b/gi, '<address>'],
  [/(?<![\w.:/~>-])~?(?:\/[\w.@+~=-]+){2,}\/?/g, shortPath],
  [/\b[A-Z]:\\(?:[^\\\s"']{1,120}\\){1,40}/g, '<path>\\'],
];

/**
 * A line of a log without what must not be posted: tokens and passwords, e-mail addresses, internal host names and
 * addresses, and the folders of internal paths. Files of installed packages keep their place in the package.
 */
export function scrub(line: string): string {
  return rules.reduce((text, [pattern, replacement]) => replaceAll(text, pattern, replacement), line);
}

function replaceAll(text: string, pattern: RegExp, replacement: Rule[1]): string {
  return typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
}

function shortPath(path: string): string {
  const installed = /(?:site|dist)-packages\/.+$/.exec(path)?.[0];
  return installed ?? `<path>/${path.replace(/\/$/, '').split('/').at(-1) ?? ''}`;
}

/** Commits and checksums are hexadecimal, names are words; keys mix digits with both cases. */
function looksRandom(run: string): boolean {
  return !/^[0-9a-f]+$/i.test(run) && /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run);
}
