/** Subject and rest of a commit message, as the store keeps them. */
export function splitMessage(text: string): { title: string; message: string } {
  const [title = '', ...rest] = text.split('\n');
  return { title, message: rest.join('\n').replace(/^\n/, '') };
}
