/** Where an imported catalog is kept, beneath the folder that it is for: `.errorcodes/emotiv-cortex.errors.json`. */
export const catalogFileOf = (id: string): readonly [folder: string, file: string] => [
  '.errorcodes',
  `${id}.errors.json`,
];
