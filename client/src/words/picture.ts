/** Words of the map's picture and its menu. */
export const PICTURE_WORDS = {
  button: 'Save as a picture',
  title: 'Picture of the map',
  png: 'PNG, twice the size',
  svg: 'SVG, to edit',
  failed: 'The picture could not be made.',
  heading: 'Who said or did what to whom',
  around: (name: string) => `Around ${name}`,
  filters: (texts: readonly string[]) => `Filters: ${texts.join('; ')}`,
  noFilters: 'No filters',
  from: (documents: number) =>
    `from ${documents.toLocaleString('en')} ${documents === 1 ? 'document' : 'documents'}`,
  cut: 'only the most telling lines',
  width: { 1: '1 report', 3: '3 or 4', 5: '5 or more' },
  hedged: 'hedged',
  about: 'said about, not to',
  tie: 'speaks for, is part of',
  others: (n: number) => `others, ${n}`,
  cite: (documents: number, pipeline: string) =>
    `Démarche, ${documents.toLocaleString('en')} ${documents === 1 ? 'document' : 'documents'}, pipeline ${pipeline}`,
  sample: 'written samples, not real reports',
  drawn: (date: string) => `drawn ${date}`,
} as const;
