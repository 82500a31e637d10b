/** A board's dataset as settings, cases and effects name it; `on` says that it is a GitHub repository instead. */
export interface DatasetPlace {
  dataset: string;
  on?: 'hub' | 'github';
}

/** Only what names the dataset. `on` is left out for the Hub, so that proposals of older cases keep their hash. */
export function datasetPlace({ dataset, on }: DatasetPlace): DatasetPlace {
  return on === 'github' ? { dataset, on } : { dataset };
}
