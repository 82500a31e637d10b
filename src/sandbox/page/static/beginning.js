// @ts-check

/**
 * The first line of a text that says something, without its markup.
 * @param {unknown} text
 */
export function beginning(text) {
  const lines = String(text ?? '')
    .replaceAll(/<!--.*?-->/gs, '')
    .split('\n');
  const line = lines.find((one) => one.trim() !== '') ?? '';
  const plain = line.replaceAll(/^- |[#*`]|\]\([^)]*\)|\[(?=[^\]]*\])|\\(?=[_*[\]])/g, '').trim();
  return plain.length > 72 ? `${plain.slice(0, 70)}…` : plain;
}
