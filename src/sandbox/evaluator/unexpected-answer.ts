/** The Hub answered something that an evaluation backend does not expect. */
export class UnexpectedAnswer extends Error {
  readonly status: number;

  constructor(url: string, status: number, text: string) {
    super(`${url} answered ${status}: ${text.slice(0, 200)}`);
    this.status = status;
  }
}
