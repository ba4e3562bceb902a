export interface SeedIssue {
  /** File as its author knows it, `seed/bo-xay-dung/topics.yaml`. */
  file: string;
  /** Path of the field (`0.name.en`), or a line of the file. */
  field?: string;
  message: string;
}

function describe({ file, field, message }: SeedIssue): string {
  return field ? `${file}, ${field}: ${message}` : `${file}: ${message}`;
}

/** The seed cannot be used as it is, or loading it stopped; says in which files, at which fields. */
export class SeedError extends Error {
  constructor(
    readonly issues: readonly SeedIssue[],
    options?: ErrorOptions,
  ) {
    super(issues.map(describe).join('\n'), options);
    this.name = 'SeedError';
  }
}
